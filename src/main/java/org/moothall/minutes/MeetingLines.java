package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Finds what each meeting said in the history of a matter.
///
/// `Meeting: 03/06/2024 - Cabinet (Item 8)` / `8 Winter Lights PDF 210 KB` · `03/06/2024 - Winter Lights`; without a title of its own the block has the page's.
final class MeetingLines {

  private static final Wording MEETING = Wording.of("^(?i:Meeting): \\d{1,2}/\\d{1,2}/\\d{2,4} - .{2,160}?(?:\\((?i:Item):? ?(?<number>[^)]{1,20}?):?\\))?$");
  private static final Wording DECIDED = Wording.of("^\\d{1,2}/\\d{1,2}/\\d{4} - ");
  private static final Wording PAGE_NAME = Wording.of("(?i)^(?:agenda item|issue(?: - .{3,40})?|decision details|decisions?)$");
  private static final Wording KEY = Wording.of("(?i)^(?:(?:decision|date|status|report|publication|is|key|decided|effective|purpose|contact|venue|note|reasons?)\\b[\\p{L} '/()-]{0,40})\\??:");
  private static final int NAMED_WITHIN = 14;

  private MeetingLines() {}

  static boolean opens(Line line) {
    return MEETING.is(line.passage());
  }

  /// The index of the line below the name of a page, where its title stands; 0 where no line is one.
  static int titleLine(List<Line> lines) {
    return IntStream.range(0, Math.min(lines.size(), NAMED_WITHIN)).filter(at -> PAGE_NAME.is(lines.get(at).passage())).map(at -> at + 1).findFirst().orElse(0);
  }

  /// The title that a page of one item has at a line.
  static Optional<Passage> title(List<Line> lines, int at) {
    return at < lines.size() ? Optional.of(lines.get(at)).filter(line -> mayBeTitle(line) && (at > 0 || !isKey(line))).map(Line::passage) : Optional.empty();
  }

  /// Whether a line tells a key and its value: `Decision maker: Cabinet`.
  private static boolean isKey(Line line) {
    return KEY.in(line.passage());
  }

  private static boolean mayBeTitle(Line line) {
    String words = line.words();
    return !opens(line) && Markers.find(line).isEmpty() && words.length() <= 300 && !(Titles.isSentence(words) && (words.endsWith(".") || Titles.words(words) > 14)) && !words.startsWith("(");
  }

  static List<ItemHeading> find(List<Line> lines) {
    Optional<Passage> page = title(lines, titleLine(lines));
    List<ItemHeading> headings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Matcher meeting = MEETING.matcher(line.passage());
      Matcher decided = DECIDED.matcher(line.passage());
      if (meeting.matches()) {
        headings.add(heading(lines, i, Optional.ofNullable(meeting.group("number")), page));
      } else if (decided.find() && page.filter(title -> title.folded().equals(line.words().substring(decided.end()))).isPresent()) {
        headings.add(ItemHeading.unnumbered(i, line.passage().from(decided.end()), Optional.empty()));
      }
    }
    return headings;
  }

  private static ItemHeading heading(List<Line> lines, int at, Optional<String> printed, Optional<Passage> page) {
    Optional<ItemNumber> number = printed.map(words -> new ItemNumber(words, "", List.of(), 0, false));
    if (at + 1 < lines.size()) {
      Line below = lines.get(at + 1);
      Optional<ItemNumber> again = ItemNumber.at(below.words()).filter(found -> printed.filter(found.printed()::equals).isPresent());
      Passage own = again.map(found -> below.passage().from(found.end()).trimmed()).orElse(below.passage());
      boolean titled = !own.isBlank() && (again.isPresent() || page.filter(title -> title.folded().equals(own.folded())).isPresent());
      if (titled) {
        return new ItemHeading(at, 2, number, Optional.of(own), Optional.empty(), 1);
      }
    }
    return new ItemHeading(at, 1, number, page, Optional.empty(), 1);
  }
}
