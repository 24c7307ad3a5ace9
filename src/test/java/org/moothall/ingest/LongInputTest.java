package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.graph.RecordGraph;
import org.moothall.graph.Shapes;
import org.moothall.record.DocumentRecord;
import org.moothall.record.RecordJson;

class LongInputTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String HEADING = "ELMWICK TOWN COUNCIL\n\nMinutes of the meeting of the Finance Committee held on 3 May 2023\n\nPresent: Councillor Ida Thorne (Chair)\n\n1. Accounts\n\n";
  private static final int LONG = 200_000;

  @TempDir Path folder;

  static Stream<Named<String>> texts() {
    return Stream.of(
        named("lines in capitals of 5,000 characters", (repeated("THE CABINET MEMBER FOR HOMES AND THE DIRECTOR OF FINANCE ", 5_000) + "\n").repeat(20)),
        named("10,000 bullets", "RESOLVED:\n" + "• the report of the Director be noted\n".repeat(10_000)),
        named("10,000 bullets in a lead-in", "Members asked that:\n" + "- officers report back by June 2023\n".repeat(10_000)),
        named("2,000 numbered items", numbered(2_000)),
        named("no line feed", repeated("The Board considered the report and agreed that officers would report back. ", LONG)),
        named("no full stop", repeated("the chair and the members and the officers of the council agreed and ", LONG)),
        named("no blank", repeated("Minutes", LONG)),
        named("one letter", repeated("A", LONG)),
        named("blanks only behind one word", "Present:" + repeated(" ", LONG) + "."),
        named("capitalised names without end", repeated("Ann Mary Lou ", LONG)),
        named("honorifics without names", repeated("Councillor ", LONG)),
        named("names with commas", "PRESENT: Councillors " + repeated("Ann Oakes, ", LONG)),
        named("digits", repeated("1234567890", LONG)),
        named("numbers with commas", repeated("1,234,567.89% ", LONG)),
        named("numbering without end", repeated("1.1.", LONG)),
        named("dates without end", repeated("3 May 2023 at 6.30 pm to ", LONG)),
        named("brackets that open", repeated("(", LONG)),
        named("quotes that open", repeated("\"'", LONG)),
        named("dashes", repeated("-–—", LONG)),
        named("RESOLVED without end", repeated("RESOLVED that ", LONG)),
        named("resolutions in one line", repeated("RESOLVED: That the report be noted; and that officers be instructed to report. ", LONG)),
        named("moved and seconded without end", repeated("moved by Councillor Ann Oakes, seconded by ", LONG)),
        named("questions without end", repeated("Q1. Who asked? ", LONG)),
        named("question marks", repeated("?", LONG)),
        named("full stops", repeated(". ", LONG)),
        named("line feeds", repeated("\n", LONG)),
        named("carriage returns", repeated("\r", LONG)),
        named("tabs", repeated("a\t", LONG)),
        named("a table of tags", "<html><body>" + repeated("<table><tr><td>", LONG)),
        named("tags that do not close", "<html><body>" + repeated("<div><p>RESOLVED", LONG)),
        named("a tag that does not end", "<html><body><p " + repeated("a=b ", LONG)),
        named("characters of two units", repeated("\uD83C\uDFDB resolved that ", LONG)),
        named("halves of characters", repeated("\uD83C", 20_000)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_that_nobody_writes_is_read_in_time(String text) throws Exception {
    Path file = Files.write(folder.resolve("long.txt"), text.getBytes(StandardCharsets.UTF_8));
    DocumentRecord record = assertTimeoutPreemptively(LIMIT, () -> Cases.DOCUMENTS.read(file));
    assertTimeoutPreemptively(LIMIT, () -> RecordJson.write(record));
    assertTimeoutPreemptively(LIMIT, () -> Shapes.validate(RecordGraph.of(record, "http://localhost:7070/id/")));
    assertThat(record.coverage().read()).isLessThanOrEqualTo(record.text().length());
  }

  private static Named<String> named(String name, String text) {
    return Named.of(name, text.startsWith("<") ? text : HEADING + text);
  }

  private static String repeated(String words, int length) {
    return words.repeat(length / words.length() + 1).substring(0, length);
  }

  private static String numbered(int items) {
    StringBuilder text = new StringBuilder();
    for (int i = 2; i < items; i++) {
      text.append(i).append(". Matters of Ward ").append(i).append("\n\nRESOLVED: That the report be noted.\n\n");
    }
    return text.toString();
  }
}
