package org.moothall.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.minutes.Titles.Found;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Finds titles of items without numbers: in capitals, marked as headings, or known titles on lines of their own.
///
/// `WINTER LIGHTS` between empty lines · `DECLARATIONS OF INTEREST: Nil` · `Winter Lights` above `Moved by Councillor Pell`
final class PlainHeadings {

  private static final Wording MOTION = Wording.of("^(?:[·*-]\\s*)?(?:Moved|MOVED|Proposed|PROPOSED|MOTION|RESOLVED|Resolved|On the [Mm]otion|It was (?:moved|proposed))\\b");
  private static final Wording HELD = Wording.of("(?i)\\bmeeting\\b.{0,120}\\bheld (?:at|on|in)\\b.*\\d");
  /// What introduces a list or part of an item: `Members agreed:`, `Next steps:`
  private static final Wording LEADS_IN = Wording.of("(?i)\\b(?:agreed|resolved|noted|decided|determined|recommended|asked|requested|approved|endorsed|discussed|said|reported)\\W*:$"
      + "|^\\W*(?:next steps|conclusions?|background|discussion|actions?|decisions?|reasons?(?: for decisions?)?|recommendations?|outcomes?|resolutions?|proposals?|votes?)\\W*:$");
  private static final Wording APOLOGIES = Wording.of("(?i)^apologies\\b[^:.]{0,30}:?$");
  private static final int NEAR = 15;
  private static final int ENOUGH = 2;
  private static final int MANY = 4;
  private static final int LONG = 80;

  private PlainHeadings() {}

  /// How a title is written.
  private record Form(boolean colon, boolean capitals) {

    static final Form PLAIN = new Form(false, false);
    static final List<Form> ALL = List.of(new Form(true, false), new Form(true, true), PLAIN, new Form(false, true));

    boolean fits(Line line) {
      return line.words().endsWith(":") == colon && line.inCapitals() == capitals;
    }
  }

  /// The titles from a line on, where two at least are found.
  ///
  /// @param page whether the document is the page of one item, whose lines of their own head parts of it
  static List<ItemHeading> find(List<Line> lines, int from, boolean page) {
    List<ItemHeading> centred = CentredHeadings.find(lines, from);
    if (!centred.isEmpty()) {
      return centred;
    }
    List<ItemHeading> headings = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      Optional<ItemHeading> heading = inCapitals(lines, i);
      heading.ifPresent(headings::add);
      if (heading.isEmpty() && inLowerCase(lines, i)) {
        headings.add(whole(i, lines.get(i)));
      }
    }
    List<ItemHeading> alike = page ? headings : alike(lines, from, headings);
    return alike.size() >= ENOUGH ? alike : List.of();
  }

  /// The titles with those that are written as they are: where known titles end in a colon, or stand alone above what was said, so do those that nobody
  /// knows. Where hardly any title is known, all lines that stand so are.
  private static List<ItemHeading> alike(List<Line> lines, int from, List<ItemHeading> known) {
    Set<Integer> at = new HashSet<>();
    for (Form form : Form.ALL) {
      List<Integer> alone = IntStream.range(from, lines.size() - 1).filter(line -> form.fits(lines.get(line)) && standsAbove(lines, line, form.colon())).boxed().toList();
      long anchors = IntStream.concat(known.stream().mapToInt(ItemHeading::line).filter(line -> form.fits(lines.get(line)) && lines.get(line).standsAlone()),
          alone.stream().mapToInt(line -> line).filter(line -> form.colon() && Titles.isStandard(lines.get(line).words()))).distinct().count();
      if (alone.size() >= MANY && (anchors >= ENOUGH || (known.size() < ENOUGH && form.equals(Form.PLAIN) && !tells(lines, from, alone.getFirst())))) {
        at.addAll(alone);
      }
    }
    known.stream().map(ItemHeading::line).forEach(at::remove);
    return Stream.concat(known.stream(), at.stream().map(line -> whole(line, lines.get(line))))
        .sorted(Comparator.comparingInt(ItemHeading::line)).toList();
  }

  /// Whether prose stands above the first that may be a title: then lines may part what one item tells.
  private static boolean tells(List<Line> lines, int from, int to) {
    return lines.subList(from, to).stream().anyMatch(line -> line.words().length() >= LONG && Titles.isSentence(line.words()));
  }

  /// `Furlong Road` between empty lines, above `The Clerk reported that the owner had written.`; one that ends in a colon after an empty line, whatever follows.
  private static boolean standsAbove(List<Line> lines, int at, boolean colon) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    boolean prose = line.standsAlone() && (Titles.isSentence(next.words()) || next.words().length() >= LONG);
    return line.afterGap() && (colon ? !LEADS_IN.in(line.words()) : prose) && Titles.mayStandAlone(line) && !Titles.names(line.words()) && !HELD.in(line.passage()) && Markers.find(line).isEmpty() && !Closings.begins(line) && !rolls(lines, at);
  }

  /// A title in capitals: a line between empty ones, or the beginning of one.
  static Optional<ItemHeading> inCapitals(List<Line> lines, int at) {
    Line line = lines.get(at);
    boolean capitals = line.afterGap() && Character.isUpperCase(line.words().codePointAt(0)) && (line.inCapitals() || Titles.endOfCapitals(line.words()) > 0);
    if (!capitals || Markers.find(line).isPresent() || Closings.begins(line) || Titles.isNone(line.words()) || HELD.in(line.passage()) || rolls(lines, at)) {
      return Optional.empty();
    }
    if (line.inCapitals()) {
      boolean enough = Titles.words(line.words()) >= 2 || Titles.isStandard(line.words());
      return enough && line.beforeGap() && Titles.words(line.words()) <= 20 && !line.words().endsWith(".") ? Optional.of(whole(at, line)) : Optional.empty();
    }
    Found found = Titles.at(line.passage());
    Optional<Passage> title = found.title().filter(words -> !found.whole() && Titles.inCapitals(words.folded()) && (line.marked() || Titles.isStandard(words.folded())));
    return title.map(words -> ItemHeading.unnumbered(at, words, Optional.of(line.passage().from(found.end()).trimmed()).map(PlainHeadings::withoutColon)));
  }

  private static Passage withoutColon(Passage rest) {
    return rest.folded().startsWith(":") || rest.folded().startsWith("-") ? rest.from(1).trimmed() : rest;
  }

  private static boolean inLowerCase(List<Line> lines, int at) {
    Line line = lines.get(at);
    boolean apart = line.afterGap() && (line.marked() || line.beforeGap());
    if (!apart || !Titles.mayStandAlone(line) || line.inCapitals() || Markers.find(line).isPresent() || Closings.begins(line) || rolls(lines, at)) {
      return false;
    }
    boolean moved = at + 1 < lines.size() && MOTION.in(lines.get(at + 1).words());
    return line.marked() || Titles.isStandard(line.words()) || moved;
  }

  /// Whether a line opens an attendance list rather than an item on attendance: names, no sentence, follow. Apologies below the election of
  /// the chair are an item.
  private static boolean rolls(List<Line> lines, int at) {
    return Rolls.opensList(lines, at) && !(APOLOGIES.in(lines.get(at).words()) && lines.subList(Math.max(0, at - NEAR), at).stream().anyMatch(Rolls::isElection));
  }

  private static ItemHeading whole(int at, Line line) {
    Found found = Titles.at(line.passage());
    return ItemHeading.unnumbered(at, found.whole() ? found.title().orElse(line.passage()) : line.passage(), Optional.empty());
  }
}
