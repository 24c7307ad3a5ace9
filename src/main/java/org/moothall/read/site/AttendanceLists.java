package org.moothall.read.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.moothall.read.words.LineWriter;

/// Writes the attendees of a meeting as the lists that minutes begin with.
///
/// `Present, as expected` · `In attendance` · `Apologies` · `Absent`; who was only expected, or whose presence nobody noted, stands on no
/// list.
final class AttendanceLists {

  private static final List<String> SAY_NOTHING = List.of("committee member", "member", "officer", "attendee", "council member", "board member", "panel member", "substitute", "reserve");

  private AttendanceLists() {}

  /// A list, by its heading.
  private enum Roll {
    PRESENT("Present:"), OFFICERS("Officers present:"), ATTENDING("In attendance:"), APOLOGIES("Apologies:"), ABSENT("Absent:");

    private final String heading;

    Roll(String heading) {
      this.heading = heading;
    }
  }

  static void write(Element meeting, LineWriter lines) {
    List<Element> attendees = Fields.list(meeting, "attendee");
    for (Roll roll : Roll.values()) {
      List<String> entries = attendees.stream().filter(attendee -> roll(attendee).filter(roll::equals).isPresent()).map(AttendanceLists::entry).filter(entry -> !entry.isBlank()).toList();
      if (!entries.isEmpty()) {
        lines.emptyLine();
        Stream.concat(Stream.of(roll.heading), entries.stream()).forEach(line -> {
          lines.words(line);
          lines.newLine();
        });
      }
    }
  }

  private static Optional<Roll> roll(Element attendee) {
    String attendance = Fields.of(attendee, "attendance", "attendancedescription", "attendancestatus", "status").orElse("").toLowerCase(Locale.ROOT);
    boolean officer = Fields.of(attendee, "roledescription", "role").orElse("").toLowerCase(Locale.ROOT).contains("officer");
    if (attendance.contains("apolog")) {
      return Optional.of(Roll.APOLOGIES);
    }
    if (attendance.contains("absent") || attendance.contains("not present") || attendance.contains("did not attend")) {
      return Optional.of(Roll.ABSENT);
    }
    if (attendance.contains("in attendance") || attendance.contains("attending")) {
      return Optional.of(officer ? Roll.OFFICERS : Roll.ATTENDING);
    }
    return attendance.startsWith("present") || attendance.startsWith("attended") ? Optional.of(officer ? Roll.OFFICERS : Roll.PRESENT) : Optional.empty();
  }

  private static String entry(Element attendee) {
    String name = Fields.of(attendee, "membername", "name", "attendeename", "fullname").orElse("");
    List<String> brackets = new ArrayList<>();
    Fields.of(attendee, "roledescription", "role").filter(role -> !SAY_NOTHING.contains(role.toLowerCase(Locale.ROOT))).ifPresent(brackets::add);
    Fields.of(attendee, "keyposts", "keypost", "jobtitle").ifPresent(brackets::add);
    Fields.of(attendee, "representing").ifPresent(brackets::add);
    return name + (brackets.isEmpty() ? "" : " (" + String.join(", ", brackets) + ")");
  }
}
