package org.moothall.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Minutes of meetings of invented councils, as text that the whole pipeline reads.
///
///     MadeMinutes FOLDER COUNCILS MEETINGS [SEED] [ITEMS]
///
/// Six items a meeting, where nothing else is said. With none, the records of single decisions, as pages, instead of minutes.
final class MadeMinutes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /// On how many days decisions are taken, so that none lies in the future.
  private static final int SITTINGS = 600;

  private final MadeCouncils made;
  private final int items;

  MadeMinutes(MadeCouncils made, int items) {
    this.made = made;
    this.items = items;
  }

  public static void main(String[] arguments) throws IOException {
    MadeCouncils made = new MadeCouncils(arguments.length > 3 ? Long.parseLong(arguments[3]) : 1, Integer.parseInt(arguments[1]),
        Integer.parseInt(arguments[2]));
    int items = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 6;
    System.out.println(new MadeMinutes(made, items).write(Path.of(arguments[0])) + " documents");
  }

  /// Writes all of them into a folder.
  ///
  /// @return how many there are
  int write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int council = 0; council < made.councils(); council++) {
      for (int meeting = 0; meeting < made.meetings(); meeting++) {
        String name = "council-%03d-meeting-%04d.".formatted(council, meeting);
        Files.writeString(folder.resolve(name + (items == 0 ? "html" : "txt")), items == 0 ? record(council, meeting) : of(council, meeting));
      }
    }
    return made.councils() * made.meetings();
  }

  /// The minutes of a meeting.
  String of(int council, int meeting) {
    Random draw = made.random(council, meeting, 3);
    String weekday = made.day(meeting).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    StringBuilder text = new StringBuilder();
    text.append(made.council(council).toUpperCase(Locale.UK)).append(" COUNCIL\n\n");
    text.append("MINUTES OF A MEETING OF THE ").append(made.body(meeting).toUpperCase(Locale.UK)).append(" HELD AT THE TOWN HALL ON ")
        .append(weekday.toUpperCase(Locale.UK)).append(", ").append(DAY.format(made.day(meeting)).toUpperCase(Locale.UK)).append(" AT 10:00\n\n");
    text.append("Present\n\nCouncillor ").append(made.person(council, draw.nextInt(MadeCouncils.PEOPLE))).append(" – Chairperson\n\n");
    text.append(people(council, draw, items + 3)).append("\n\nApologies for Absence\n\n").append(made.person(council, draw.nextInt(MadeCouncils.PEOPLE)))
        .append("\n\nOfficers:\n\n");
    IntStream.range(0, (items + 1) / 2).forEach(post -> text.append(made.person(council, post)).append("      ").append(made.post(post)).append('\n'));
    for (int item = 1; item <= items; item++) {
      text.append('\n').append(item).append(". ").append(TITLES.get(draw.nextInt(TITLES.size()))).append("\n\n").append(paragraphs(council, draw))
          .append('\n');
    }
    return text.append("\nThe meeting closed at 12:15\n").toString();
  }

  /// The page of a decision that one person took on the day of a meeting.
  private String record(int council, int meeting) {
    Random draw = made.random(council, meeting, 5);
    String day = DAY.format(made.day(meeting % SITTINGS));
    String post = made.post(draw.nextInt(MadeCouncils.POSTS));
    return """
        <!DOCTYPE html><html lang="en"><head><title>Decision - %2$s - %1$s Council</title></head><body><main>
        <h1>Decision details</h1><h2>%2$s: %8$s</h2>
        <p>Decision Maker: %3$s</p><p>Decision status: Recommendations Approved</p><p>Is Key decision?: No</p>
        <h3>Purpose:</h3><p>To consider %5$s.</p>
        <h3>Decisions:</h3><p>That the %6$s be %7$s.</p>
        <p>Publication date: %4$s</p><p>Date of decision: %4$s</p></main></body></html>
        """.formatted(made.council(council), TITLES.get(draw.nextInt(TITLES.size())), post, day, made.words(draw, 12), made.words(draw, 3),
        draw.nextBoolean() ? "noted" : "approved", made.words(draw, 2));
  }

  private static final List<String> TITLES = List.of("HOUSING REPAIRS", "COMMUNITY SAFETY", "BUDGET MONITORING", "PLANNING ENFORCEMENT",
      "ADULT SOCIAL CARE", "WASTE AND RECYCLING",
      "SCHOOL PLACES", "AUDIT OF ACCOUNTS");

  private String people(int council, Random draw, int count) {
    return IntStream.range(0, count).mapToObj(_ -> "Councillor " + made.person(council, draw.nextInt(MadeCouncils.PEOPLE))).collect(Collectors.joining("\n"));
  }

  private String paragraphs(int council, Random draw) {
    int value = 20 + draw.nextInt(60);
    return """
        The %s presented a report on the last quarter. Members asked about %s.

        Satisfaction with the service stood at %d%%, against a target of %d%%. %s

        RESOLVED:           that the report be %s.

        ACTION: %s to bring a further report to the next meeting by %s.
        """.formatted(made.post(draw.nextInt(MadeCouncils.POSTS)), made.words(draw, 20), value, value + 10, "The number of cases rose from " + value + " to " + (value + 7) + ".",
        draw.nextBoolean() ? "noted" : "approved", draw.nextBoolean() ? made.post(draw.nextInt(MadeCouncils.POSTS)) : made.person(council,
            draw.nextInt(MadeCouncils.PEOPLE)),
        DAY.format(made.day(40 + draw.nextInt(200))));
  }
}
