package org.moothall.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moothall.text.Wording;

/// Finds the headings of minutes whose paragraphs are numbered from the first to the last, while their items are not.
///
/// `Budget (Paper 2)` / `9. The Head of Finance presented the paper.` / `10. The Board made these comments:`
final class ParagraphHeadings {

  private static final Wording STOPPED = Wording.of("[.:;]$");
  private static final int FEWEST = 3;
  private static final double MOST = 0.6;

  private ParagraphHeadings() {}

  /// The titles that stand alone above numbered paragraphs; none where the numbers are those of items.
  ///
  /// @param numbered the lines that might head items by their numbers
  static List<ItemHeading> find(List<Line> lines, List<ItemHeading> numbered, int from) {
    long told = numbered.stream().filter(heading -> isSentence(lines, heading.line())).count();
    if (numbered.size() < FEWEST || told < MOST * numbered.size()) {
      return List.of();
    }
    List<ItemHeading> headings = IntStream.range(from, lines.size() - 1).filter(at -> isTitle(lines, at))
        .mapToObj(at -> ItemHeading.unnumbered(at, lines.get(at).passage(), Optional.empty())).toList();
    return headings.size() >= FEWEST ? headings : List.of();
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
