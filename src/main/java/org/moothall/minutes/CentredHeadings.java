package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moothall.text.Dates;
import org.moothall.text.Wording;

/// Finds titles that stand in the middle of the page, above paragraphs that begin at its margin, as Northern Irish councils print them.
///
/// `                    Official Announcements` above `        The Lord Mayor congratulated the club.`
final class CentredHeadings {

  private static final Wording COLUMNS = Wording.of("\\S {3,}\\S");
  /// What stands in the middle within an item: an amendment, what it is about, how the vote went, and the minutes adopted after it
  private static final Wording PART = Wording.of("(?i)^(?:(?:further |proposed |second )?amendment|(?:adoption|confirmation) of (?:the )?minutes|no votes?|recorded vote|(?:votes? )?(?:for|against)|abst\\p{L}+|for|against|(?:substantive )?motion)\\b[ \\d]{0,6}$");
  private static final Wording NO_TITLE = Wording.of("(?i)^(?:yours (?:faithfully|sincerely)|signed|table (?:\\d+|one|two|three|four)|figure \\d+|(?:break|adjournment) for (?:tea|lunch|coffee)|(?:lord |deputy )*(?:mayor|chair(?:man|person)?|convener|chief executive|town clerk))\\W*$");
  private static final Wording AMENDMENT = Wording.of("(?i)^(?:further |proposed |second )?amendment$");
  private static final int INDENT = 15;
  private static final int OFF = 3;
  private static final int FEWEST = 5;
  private static final int ABOVE = 2;
  private static final double MOST = 0.6;
  private static final double LEAST = 0.4;
  private static final int LEAST_KNOWN = 2;

  private CentredHeadings() {}

  /// The titles in the middle; none where these are few, or most lines stand there.
  static List<ItemHeading> find(List<Line> lines, int from) {
    List<Integer> apart = IntStream.range(first(lines, from), Math.max(from, lines.size() - 1)).filter(at -> standsApart(lines.get(at))).boxed().toList();
    if (apart.size() < FEWEST || apart.size() > MOST * (lines.size() - from)) {
      return List.of();
    }
    int middle = apart.stream().map(at -> middle(lines.get(at))).sorted().skip(apart.size() / 2).findFirst().orElseThrow();
    List<Integer> centred = apart.stream().filter(at -> Math.abs(middle(lines.get(at)) - middle) <= OFF).toList();
    List<ItemHeading> titles = titles(lines, centred);
    long known = titles.stream().filter(title -> Titles.isStandard(lines.get(title.line()).words())).count();
    return titles.size() >= FEWEST && known >= LEAST_KNOWN && isTold(lines, from) ? titles : List.of();
  }

  /// The first line that may be one: a list of those present may reach over the first title to the words below it.
  private static int first(List<Line> lines, int from) {
    return IntStream.rangeClosed(Math.max(0, from - ABOVE), from).filter(at -> at < lines.size() && standsApart(lines.get(at))).findFirst().orElse(from);
  }

  private static List<ItemHeading> titles(List<Line> lines, List<Integer> centred) {
    List<ItemHeading> titles = new ArrayList<>();
    boolean amendment = false;
    for (int at : centred) {
      Line line = lines.get(at);
      if (!PART.in(line.words()) && !NO_TITLE.in(line.words()) && !amendment) {
        titles.add(ItemHeading.unnumbered(at, line.passage(), Optional.empty()));
      }
      amendment = AMENDMENT.in(line.words());
    }
    return titles;
  }

  /// Whether lines enough begin before the middle.
  private static boolean isTold(List<Line> lines, int from) {
    List<Line> rest = lines.subList(from, lines.size());
    return rest.stream().filter(line -> line.indent() < INDENT).count() >= LEAST * rest.size();
  }

  private static boolean standsApart(Line line) {
    return line.indent() >= INDENT && line.standsAlone() && Titles.mayStandAlone(line) && !COLUMNS.in(line.words()) && Dates.find(line.passage()).isEmpty() && Markers.find(line).isEmpty() && !Closings.begins(line);
  }

  private static int middle(Line line) {
    return line.indent() + line.words().length() / 2;
  }
}
