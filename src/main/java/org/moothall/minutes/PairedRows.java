package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// The rows of a table of two columns whose cells came out of the page one below the other.
///
/// `Member` / `Membership Group` / `Ada Pell (Chair)` / `Primary Schools - Headteacher` / `Ben Okafor` / `Academies`
final class PairedRows {

  private static final Set<String> PEOPLE = headings("people");
  private static final Set<String> MANNERS = headings("manner");
  private static final Wording NAME = Wording.of("^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Rev|Prof|Cllr|Councillor)\\.? )?\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){1,3}(?: \\([^()]{2,40}\\))?$");
  private static final Wording SHOUTED = Wording.of("^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Rev|Prof|Cllr|Councillor)\\.? )?\\p{Lu}\\p{Ll}[\\p{L}'-]* \\p{Lu}[\\p{Lu}'-]{2,}(?: \\([^()]{2,40}\\))?$");
  private static final Wording NOBODY = Wording.of("(?i)^\\W*(?:vacan(?:cy|t)|tbc|to be confirmed)\\W*$");
  /// `Trade Union Representative`, which is one and heads no list
  private static final Wording ONE = Wording.of("\\b(?:[Rr]epresentative|[Mm]ember|[Oo]fficer|[Aa]dvis[eo]r|[Oo]bserver)(?: \\([^()]{2,40}\\))?$");
  /// `Ada Pell, Chairperson, in the Chair.`, below the rows
  private static final Wording PRESIDES = Wording.of("(?i), in the chair\\.?$");
  private static final int LONGEST = 90;

  private PairedRows() {}

  private static Set<String> headings(String what) {
    return Vocabulary.rows("roll-columns").stream().filter(row -> row.get(1).equals(what)).map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  /// Whether the headings of the columns begin at a line.
  static boolean areHeaded(List<Line> lines, int at) {
    return at + 1 < lines.size() && PEOPLE.contains(SourceText.lower(lines.get(at).words())) && MANNERS.contains(SourceText.lower(lines.get(at + 1).words()));
  }

  /// The rows.
  ///
  /// @param rows that of the headings first: two lines each; a place that nobody holds has none
  /// @param to the index of the first line after them
  record Found(List<Passage> rows, int to) {

    Found {
      rows = List.copyOf(rows);
    }
  }

  /// The rows below the headings; none where names stand below that are in no row, since an empty cell may have shifted them.
  static Optional<Found> below(List<Line> lines, int head) {
    return rows(lines, head, head + 2);
  }

  /// The rows of a list below a table, which go on in its two columns without their headings.
  static Optional<Found> goOn(List<Line> lines, int from) {
    return IntStream.range(0, from).map(at -> from - 1 - at).filter(at -> areHeaded(lines, at)).boxed().findFirst().filter(head -> below(lines, head).isPresent())
        .flatMap(head -> rows(lines, head, from).filter(rows -> tellsMore(lines, head + 2, from, rows.to())));
  }

  /// Whether the second cells are no names of further people: one has another form, or stands in the table too.
  private static boolean tellsMore(List<Line> lines, int table, int from, int to) {
    Set<String> cells = IntStream.range(table, from).mapToObj(at -> lines.get(at).words()).collect(Collectors.toSet());
    return IntStream.range(from, to).filter(at -> (at - from) % 2 == 1).mapToObj(at -> lines.get(at).words()).anyMatch(cell -> !NAME.in(cell) || cells.contains(cell));
  }

  private static Optional<Found> rows(List<Line> lines, int head, int from) {
    List<Passage> rows = new ArrayList<>(List.of(lines.get(head).passage().through(lines.get(head + 1).passage())));
    int at = from;
    while (at + 1 < lines.size() && isRow(lines, at)) {
      if (!NOBODY.in(lines.get(at).words())) {
        rows.add(lines.get(at).passage().through(lines.get(at + 1).passage()));
      }
      at += 2;
    }
    boolean more = at < lines.size() && !Rolls.opens(lines.get(at)) && NAME.in(lines.get(at).words());
    boolean shifted = at < lines.size() && at > from && NAME.in(lines.get(at - 1).words()) && !Rolls.opens(lines.get(at)) && !lines.get(at).inCapitals() && !PRESIDES.in(lines.get(at).words());
    return rows.size() > 1 && !more && !shifted ? Optional.of(new Found(rows, at)) : Optional.empty();
  }

  /// The rows of a table without headings, whose names stand out by surnames in capitals: `Ada PELL` / `Head of Parks` / `Ben OKAFOR` / `Lea Trust`.
  static Optional<Found> unheaded(List<Line> lines, int from) {
    List<Passage> rows = new ArrayList<>();
    int at = from;
    while (at + 1 < lines.size() && SHOUTED.in(lines.get(at).words()) && lines.get(at + 1).afterGap() && isRow(lines, at) && !SHOUTED.in(lines.get(at + 1).words()) && !lines.get(at + 1).inCapitals()) {
      rows.add(lines.get(at).passage().through(lines.get(at + 1).passage()));
      at += 2;
    }
    boolean more = at < lines.size() && SHOUTED.in(lines.get(at).words());
    return rows.size() > 1 && !more ? Optional.of(new Found(rows, at)) : Optional.empty();
  }

  private static boolean isRow(List<Line> lines, int at) {
    Line title = lines.get(at + 1);
    return (NAME.in(lines.get(at).words()) || NOBODY.in(lines.get(at).words())) && title.words().length() <= LONGEST && !Rolls.opens(lines.get(at)) && (ONE.in(title.words()) || !Rolls.opens(title));
  }

  /// Whether a list was read from such rows.
  static boolean isRead(Roll roll) {
    return !roll.entries().isEmpty() && roll.entries().getFirst().lines().size() > 1 && PEOPLE.contains(SourceText.lower(roll.entries().getFirst().lines().getFirst().folded()));
  }
}
