package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// A heading of two lines in the column beside the list that it heads.
///
/// `Officers in     Ada Pell, Director` / `Attendance      Ben Okafor, Clerk`
///
/// @param words the heading as one: `Officers in Attendance`
/// @param heading its first line
/// @param entries what stands beside it
record SideHead(String words, Passage heading, List<Passage> entries) {

  private static final Wording CELLS = Wording.of("^(?<left>\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+){0,4})(?<colon>\\s{0,40}:)?(?:\\s*$|\\s{3,}(?=\\S)|(?<=:)\\s{1,2}(?=\\S))");
  private static final Set<String> SECOND = Set.of("attendance", "in attendance", "present", "attending", "members present", "members", "observers", "officers", "absence");
  private static final int LEAST = 8;

  SideHead {
    entries = List.copyOf(entries);
  }

  /// What may be such a heading at a line; whether its words head a list is for others to tell.
  static Optional<SideHead> at(List<Line> lines, int at) {
    if (at + 1 >= lines.size() || lines.get(at + 1).afterGap() || lines.get(at).indent() != lines.get(at + 1).indent()) {
      return Optional.empty();
    }
    Passage first = lines.get(at).passage();
    Passage second = lines.get(at + 1).passage();
    Matcher above = first.matcher(CELLS);
    Matcher below = second.matcher(CELLS);
    if (!above.find() || !below.find() || above.end() == first.length() || !SECOND.contains(SourceText.lower(below.group("left")))) {
      return Optional.empty();
    }
    boolean twoHeadings = above.group("colon") != null && below.group("colon") != null;
    boolean aligned = below.end() == second.length() || below.end() == above.end();
    if (twoHeadings || !aligned) {
      return Optional.empty();
    }
    List<Passage> entries = new ArrayList<>(List.of(first.from(above.end())));
    if (below.end() < second.length()) {
      entries.add(second.from(below.end()));
    }
    return Optional.of(new SideHead(above.group("left") + " " + below.group("left"), first.part(0, above.end("left")), entries));
  }

  /// How far in the list stands that begins beside its heading; -1 where it does not.
  static int column(Line heading, List<Passage> entries) {
    int offset = entries.isEmpty() || entries.getFirst().isBlank() ? 0 : heading.passage().offset(entries.getFirst());
    return offset < LEAST ? -1 : heading.indent() + offset;
  }
}
