package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.query.Sparql;
import org.moothall.query.Limits;
import org.moothall.query.Graphs;
import org.moothall.store.Store;

@Timeout(120)
class HardInputTest {

  private static final String MINUTES = """
      WOLDMERE DISTRICT COUNCIL

      PARKS COMMITTEE

      Minutes of the meeting held on Tuesday 4 June 2024 at 6.00 pm in the Town Hall

      PRESENT: Councillors Björn Hallgrímsson (Chair) and Una McNally

      1. CAFÉ IN THE PARK

      RESOLVED: That the lease of the café be approved.

      The meeting closed at 6.40 pm.
      """;
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1};

  @TempDir Path folder;

  @Test
  void an_empty_file_is_told_to_be_empty() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.txt"));
    assertThat(extracted(file).about(file)).containsExactly("[" + file + "] empty-document: the document holds no words");
  }

  @Test
  void a_picture_is_told_to_be_a_picture_whatever_its_name() throws IOException {
    Path file = Files.write(folder.resolve("minutes.txt"), JPEG);
    assertThat(extracted(file).about(file)).singleElement().asString().contains("unreadable-content").contains("image");
  }

  @Test
  void a_text_in_no_known_layout_is_told_and_read_all_the_same() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all,\n\nIt rained on the fair, and the band played on.\n\nWith thanks,\n\nThe stewards\n");
    assertThat(extracted(file).about(file)).anyMatch(line -> line.contains("unknown-layout"));
    assertThat(record(file)).contains("\"order\" : 1");
  }

  @Test
  void a_line_of_fifty_megabytes_is_told_to_be_too_large() throws IOException {
    Path file = fiftyMegabytes("huge.txt");
    assertThat(extracted(file).about(file)).anyMatch(line -> line.contains("too-large")).hasSizeLessThan(10);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, ''", "windows-1252, ''", "UTF-16LE, ''", "UTF-16BE, ''", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-8, \uFEFF"})
  void minutes_in_another_encoding_are_read_as_they_are_meant(String encoding, String mark) throws IOException {
    Path file = Files.write(folder.resolve("minutes.txt"), (mark + MINUTES).getBytes(Charset.forName(encoding)));
    assertThat(extracted(file).code()).isZero();
    assertThat(record(file)).contains("Björn Hallgrímsson", "CAFÉ IN THE PARK", "\"outcome\" : \"approved\"", "\"date\" : \"2024-06-04\"");
    assertThat(record(file).contains("encoding-guessed")).isEqualTo(!encoding.equals("UTF-8"));
  }

  @Test
  void a_folder_of_broken_documents_does_not_keep_a_good_one_out() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.createFile(documents.resolve("empty.txt"));
    Files.write(documents.resolve("picture.txt"), JPEG);
    Files.writeString(documents.resolve("letter.txt"), "Dear all,\n\nIt rained on the fair.\n");
    Files.write(documents.resolve("latin.txt"), MINUTES.getBytes(StandardCharsets.ISO_8859_1));
    Files.write(documents.resolve("wide.txt"), MINUTES.replace("June", "July").getBytes(StandardCharsets.UTF_16LE));
    Files.writeString(documents.resolve("good.txt"), MINUTES.replace("Tuesday 4 June", "Wednesday 7 August"));
    fiftyMegabytes("documents/huge.txt");
    Path store = folder.resolve("store");
    Call call = Call.of("load", documents, "--store", store);
    assertThat(call.code()).isZero();
    assertThat(call.err()).contains("7 loaded, 0 unchanged, 0 failed");
    assertThat(call.err()).contains("empty-document", "unreadable-content", "too-large").doesNotContain("Exception", "\tat ");
    assertThat(dates(store)).contains("2024-06-04", "2024-07-04", "2024-08-07");
  }

  @Test
  void a_path_that_is_not_there_is_one_line_and_no_trace() {
    Path missing = folder.resolve("missing");
    Call load = Call.of("load", missing, "--store", folder.resolve("store"));
    assertThat(load.code()).isEqualTo(1);
    assertThat(load.err()).isEqualToIgnoringNewLines("[" + missing + "] no such file or folder");
    Call extract = Call.of("extract", missing, "--output", folder.resolve("records"));
    assertThat(extract.code()).isEqualTo(1);
    assertThat(extract.about(missing)).hasSize(1);
  }

  @Test
  void a_wrong_call_is_told_in_one_line() {
    Call call = Call.of("load");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).startsWith("[moothall load] Missing required parameter").hasLineCount(1);
  }

  @Test
  void a_query_that_is_none_is_told_where_it_breaks() {
    Call call = Call.of("query", "SELECT ?a WHERE {", "--store", folder);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith("[query] ").doesNotContain("\tat ");
  }

  @Test
  void a_store_that_is_not_there_is_not_made_by_a_question() {
    Path missing = folder.resolve("mistyped");
    Call call = Call.of("query", "ASK {}", "--store", missing);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith("[store] there is none in ");
    assertThat(missing).doesNotExist();
  }

  private Path fiftyMegabytes(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] words = "the chair thanked members and officers for all of it and ".getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int written = 0; written < 50_000_000; written += words.length) {
        out.write(words);
      }
    }
    return file;
  }

  private Call extracted(Path file) {
    return Call.of("extract", file, "--output", folder.resolve("records"));
  }

  private String record(Path file) throws IOException {
    return Files.readString(folder.resolve("records").resolve(file.getFileName().toString().replace(".txt", ".json")));
  }

  private static List<String> dates(Path folder) throws IOException {
    try (Store store = Store.open(folder); Sparql sparql = new Sparql(store, Settings.BASE, Limits.ofQueries())) {
      return sparql.read(reading -> reading.rows(sparql.parse("SELECT DISTINCT ?date { ?meeting a <https://w3id.org/moothall/ontology#Meeting> ; <https://w3id.org/moothall/ontology#date> ?date }", Graphs.asWritten())))
          .stream().map(row -> row.text("date")).toList();
    }
  }
}
