package org.moothall.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.text.Wording;

/// Finds the headings of minutes whose paragraphs are numbered from the first to the last, while their items are not.
///
/// `Budget (Paper 2)` / `9. The Head of Finance presented the paper.` / `10. The Board made these comments:`
final class ParagraphHeadings {

  private static final Wording STOPPED = Wording.of("[.:;]$");
  private static final int FEWEST = 3;
  private static final int MOST_LINES = 3;
  private static final double MOST = 0.6;
  private static final double NEARLY = 0.8;

  private ParagraphHeadings() {}

  /// The titles that stand alone above numbered paragraphs; none where the numbers are those of items.
  ///
  /// @param numbered the lines that might head items by their numbers
  static List<ItemHeading> find(List<Line> lines, List<ItemHeading> numbered, int from) {
    long told = numbered.stream().filter(heading -> isSentence(lines, heading.line())).count();
    if (numbered.size() < FEWEST || told < MOST * numbered.size()) {
      return List.of();
    }
    List<ItemHeading> articles = articles(lines, numbered, from);
    if (!articles.isEmpty()) {
      return articles;
    }
    List<ItemHeading> headings = IntStream.range(from, lines.size() - 1).filter(at -> isTitle(lines, at))
        .mapToObj(at -> ItemHeading.unnumbered(at, lines.get(at).passage(), Optional.empty())).toList();
    return headings.size() >= FEWEST ? headings : List.of();
  }

  /// The items of minutes that print the title of each in capitals above its first words, and its number before these.
  ///
  /// `PARK REVIEW - ENV/13/144` / `4.  The Committee had before it a report by the Head of Parks.`
  private static List<ItemHeading> articles(List<Line> lines, List<ItemHeading> numbered, int from) {
    List<ItemHeading> articles = numbered.stream().filter(heading -> heading.line() > from && isCapitals(lines, heading.line() - 1))
        .map(heading -> article(lines, heading)).toList();
    if (articles.size() < FEWEST || articles.size() < NEARLY * numbered.size()) {
      return List.of();
    }
    Stream<ItemHeading> first = IntStream.range(from, articles.getFirst().line()).filter(at -> isCapitals(lines.get(at)) && Titles.isStandard(lines.get(at).words()))
        .mapToObj(at -> ItemHeading.unnumbered(at, lines.get(at).passage(), Optional.empty()));
    return Stream.concat(first, articles.stream()).toList();
  }

  private static ItemHeading article(List<Line> lines, ItemHeading heading) {
    int top = top(lines, heading.line() - 1);
    return new ItemHeading(top, heading.line() + 1 - top, heading.number(), Optional.of(lines.get(top).passage().through(lines.get(heading.line() - 1).passage())),
        Optional.of(lines.get(heading.line()).passage().from(heading.number().orElseThrow().end()).trimmed()), heading.weight());
  }

  /// The first line of a title over some lines.
  private static int top(List<Line> lines, int at) {
    int top = at;
    while (top > 0 && at - top < MOST_LINES && !lines.get(top).afterGap() && lines.get(top - 1).inCapitals()) {
      top--;
    }
    return top;
  }

  private static boolean isCapitals(List<Line> lines, int at) {
    int top = top(lines, at);
    return isCapitals(lines.get(top)) && (top == at || lines.get(at).inCapitals());
  }

  private static boolean isCapitals(Line line) {
    return line.afterGap() && line.inCapitals() && !Titles.isNone(line.words()) && !line.words().endsWith(".") && ItemNumber.at(line.words()).isEmpty() && Markers.find(line).isEmpty();
  }

  /// Whether a numbered line goes on as a paragraph does: it has a verb and, on it or below, a stop.
  private static boolean isSentence(List<Line> lines, int at) {
    String words = lines.get(at).words();
    boolean goesOn = at + 1 < lines.size() && !lines.get(at + 1).afterGap() && ItemNumber.at(lines.get(at + 1).words()).isEmpty();
    return Titles.isSentence(words) && (STOPPED.in(words) || goesOn);
  }

  private static boolean isTitle(List<Line> lines, int at) {
    Line line = lines.get(at);
    boolean above = ItemNumber.at(lines.get(at + 1).words()).filter(ItemNumber::stopped).isPresent();
    return (above || Titles.isStandard(line.words())) && line.standsAlone() && ItemNumber.at(line.words()).isEmpty() && Titles.mayStandAlone(line) && Markers.find(line).isEmpty();
  }
}
