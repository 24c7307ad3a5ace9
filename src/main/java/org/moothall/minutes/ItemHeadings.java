package org.moothall.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.text.Wording;

/// Finds the headings that open items of business, in the styles that a layout's profile names; where these find none, in
/// all the others.
final class ItemHeadings {

  private static final Wording LIST = Wording.of("^\\d{1,2}[.)]? +(?:To \\p{Ll}|If so|Th(?:at|e)\\b|\\p{Ll})");
  private static final int FEW = 5;
  private static final int ENOUGH = 2;
  private static final int MANY = 3;
  private static final List<HeadingStyle> ALL = List.of(HeadingStyle.NUMBERED, HeadingStyle.LABELLED, HeadingStyle.PLAIN);

  private ItemHeadings() {}

  /// The headings in order.
  ///
  /// @param from the first line that may be one without a number: what stands before is the heading of the whole
  static List<ItemHeading> find(List<Line> lines, Layout layout, int from) {
    List<HeadingStyle> styles = new ArrayList<>(layout.headings());
    ALL.stream().filter(style -> !styles.contains(style)).forEach(styles::add);
    for (HeadingStyle style : styles) {
      List<ItemHeading> headings = find(lines, style, from, !layout.isWhole());
      boolean fewer = style == HeadingStyle.LABELLED && styles.indexOf(HeadingStyle.NUMBERED) > styles.indexOf(style) && headings.size() * MANY <= NumberedHeadings.find(lines).size();
      if (!headings.isEmpty() && !fewer && !(style == HeadingStyle.NUMBERED && isBareList(headings, lines, from)) && !(style == HeadingStyle.NUMBERED && !layout.isWhole() && (isList(headings, lines) || areFew(headings, lines)))) {
        return headings;
      }
    }
    return List.of();
  }

  /// Whether the numbers of a page whose items lost theirs are those of a list within an item: `1 To highlight reports …` / `3 If so, …`
  private static boolean isList(List<ItemHeading> numbered, List<Line> lines) {
    boolean inline = numbered.size() <= FEW && numbered.stream().allMatch(heading -> heading.below() == heading.line() + 1 && LIST.in(lines.get(heading.line()).passage()));
    return inline && LabelledHeadings.find(lines, true).size() >= ENOUGH;
  }

  /// Whether the numbers are those of a list near the end, as of the business of the next meeting, below items that have titles without numbers.
  private static boolean isBareList(List<ItemHeading> numbered, List<Line> lines, int from) {
    boolean bare = numbered.size() >= MANY && numbered.getFirst().line() * 2 > lines.size() && numbered.getFirst().line() > from
        && IntStream.range(1, numbered.size()).allMatch(at -> numbered.get(at).line() == numbered.get(at - 1).below());
    return bare && PlainHeadings.find(lines.subList(0, numbered.getFirst().line()), from, false).size() >= FEW;
  }

  /// Whether most items of a page have a label and no number, so that the numbers are those of earlier minutes: `Minute 31 - Splash Pad`.
  private static boolean areFew(List<ItemHeading> numbered, List<Line> lines) {
    return numbered.size() * ENOUGH < LabelledHeadings.find(lines, true).size();
  }

  /// Whether a line above the first numbered item opens one itself: `APOLOGIES`, `SUSPENSION OF STANDING ORDERS:`
  private static boolean opens(Line line) {
    return Titles.isStandard(line.words()) || line.words().endsWith(":");
  }

  /// `ELECTION OF CHAIRPERSON` above numbered items whose titles are not in capitals
  private static boolean isStandard(Line line) {
    return line.inCapitals() && Titles.isStandard(line.words());
  }

  private static List<ItemHeading> find(List<Line> lines, HeadingStyle style, int from, boolean page) {
    return switch (style) {
      case NUMBERED -> numbered(lines, from);
      case LABELLED -> LabelledHeadings.find(lines, page);
      case PLAIN -> PlainHeadings.find(lines, from, page);
      case TITLE_LINE, FIRST_LINE, MEETING_LINE -> List.of();
    };
  }

  private static List<ItemHeading> numbered(List<Line> lines, int from) {
    List<ItemHeading> run = NumberedHeadings.run(lines, from);
    List<ItemHeading> above = ParagraphHeadings.find(lines, run, from);
    return above.isEmpty() ? withUnnumbered(lines, NumberedHeadings.weighed(run), from) : above;
  }

  /// Where most numbered headings stand in capitals, a line of capitals between empty lines is a heading without number; where they do not, only one
  /// above them as most meetings have it.
  private static List<ItemHeading> withUnnumbered(List<Line> lines, List<ItemHeading> numbered, int from) {
    long inCapitals = numbered.stream().filter(heading -> heading.title().filter(title -> Titles.inCapitals(title.folded())).isPresent()).count();
    if (numbered.size() < ENOUGH) {
      return numbered;
    }
    boolean capitals = inCapitals * 2 > numbered.size();
    int listed = IntStream.range(from, numbered.getFirst().line()).filter(at -> Rolls.opensList(lines, at)).max().orElse(-1);
    Set<Integer> known = numbered.stream().flatMap(heading -> IntStream.range(heading.line(), heading.below()).boxed()).collect(Collectors.toSet());
    List<ItemHeading> headings = new ArrayList<>(numbered);
    IntStream.range(Math.max(from, listed + 1), lines.size()).filter(at -> !known.contains(at)).mapToObj(at -> PlainHeadings.inCapitals(lines, at))
        .flatMap(Optional::stream).filter(heading -> heading.rest().isEmpty() && (heading.line() > numbered.getFirst().line() ? capitals : capitals ? opens(lines.get(heading.line())) : isStandard(lines.get(heading.line())))).forEach(headings::add);
    headings.sort(Comparator.comparingInt(ItemHeading::line));
    return headings;
  }
}
