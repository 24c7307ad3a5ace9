package org.moothall.extract.business;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.TableCells;
import org.moothall.text.Vocabulary;

/// What the columns of a table of tasks hold (`vocabulary/action-columns.tsv`).
///
/// `Action | Responsible person | Deadline` · `Minute | Subject | Action by | Action date`
record ActionColumns(List<Kind> kinds) {

  /// What a column holds.
  enum Kind { TASK, OWNER, DUE, STATUS, ITEM, OTHER }

  static final ActionColumns NONE = new ActionColumns(List.of());
  /// "Action" over the right edge of the page.
  private static final ActionColumns AT_THE_EDGE = new ActionColumns(List.of(Kind.OTHER, Kind.OWNER));
  private static final Map<String, Kind> HEADINGS = headings();
  /// What heads the owners of tasks only where a column of tasks stands beside it
  private static final Set<String> OFFICERS = Set.of("officer", "officers", "name", "person", "member");
  private static final Set<String> ITEMS = Set.of("item", "items", "no item", "no. item", "agenda item", "minute", "minutes", "discussion", "subject");
  private static final int LONGEST_HEADING = 40;
  static final int SHORTEST_PROSE = 30;
  private static final int FEWEST_OWNED = 3;

  ActionColumns {
    kinds = List.copyOf(kinds);
  }

  /// The columns that the heading of minutes names for all items; none where it names none.
  static ActionColumns of(Minutes minutes) {
    List<List<Passage>> lines = minutes.heading().stream().map(TableCells::of).toList();
    boolean alone = lines.stream().anyMatch(ActionColumns::areAtTheEdge);
    return lines.stream().map(ActionColumns::named).flatMap(Optional::stream).findFirst().orElse(alone ? AT_THE_EDGE : NONE);
  }

  /// The same; where the minutes name no columns, owners at the edge of the page, if several lines of prose end in one behind a tab or their last stop.
  ActionColumns orAtTheEdge(Minutes minutes, Predicate<Passage> owner) {
    if (!kinds.isEmpty()) {
      return this;
    }
    long owned = minutes.items().stream().flatMap(item -> item.passage().lines().stream()).filter(line -> isOwned(line, owner)).count();
    return owned >= FEWEST_OWNED ? AT_THE_EDGE : NONE;
  }

  private static boolean isOwned(Passage line, Predicate<Passage> owner) {
    if (line.text().indexOf('\t') < 0) {
      return LastWords.of(line, owner).isPresent();
    }
    List<Passage> cells = TableCells.of(line);
    return cells.size() == 2 && cells.getFirst().length() >= SHORTEST_PROSE && owner.test(cells.getLast());
  }

  /// `ACTION` alone over the edge, or beside the column of the items.
  static boolean areAtTheEdge(List<Passage> cells) {
    boolean items = cells.size() == 2 && ITEMS.contains(SourceText.lower(cells.getFirst().folded()));
    return (cells.size() == 1 || items) && Set.of(Kind.TASK, Kind.OWNER).contains(kind(cells.getLast()));
  }

  /// The columns that the first row of a table names: somebody's task, or who has one.
  static Optional<ActionColumns> named(List<Passage> cells) {
    if (cells.size() < 2 || cells.stream().anyMatch(cell -> cell.length() > LONGEST_HEADING)) {
      return Optional.empty();
    }
    boolean tasksToo = cells.stream().anyMatch(cell -> kind(cell) == Kind.TASK);
    List<Kind> kinds = cells.stream().map(cell -> kind(cell) == Kind.OTHER && tasksToo
        && OFFICERS.contains(SourceText.lower(cell.folded())) ? Kind.OWNER : kind(cell)).toList();
    Set<Kind> held = EnumSet.copyOf(kinds);
    boolean tasks = held.contains(Kind.OWNER) || (held.contains(Kind.TASK) && (held.contains(Kind.DUE) || cells.size() > 2));
    return tasks ? Optional.of(new ActionColumns(kinds)) : Optional.empty();
  }

  /// Whether owners stand at the edge of running text.
  boolean isEdge() {
    return equals(AT_THE_EDGE);
  }

  boolean hasOwner() {
    return kinds.contains(Kind.OWNER);
  }

  /// The cell of a row that stands in the column of a kind.
  Optional<Passage> cell(Kind kind, List<Passage> cells) {
    int at = kinds.indexOf(kind);
    return at >= 0 && cells.size() == kinds.size() ? Optional.of(cells.get(at)) : Optional.empty();
  }

  /// The columns of a row with so many cells: all, or all but those at the end that may be left empty; none where neither is.
  Optional<ActionColumns> filled(int cells) {
    boolean empty = cells >= 2 && cells < kinds.size() && kinds.subList(cells, kinds.size()).stream().allMatch(kind -> kind == Kind.DUE || kind == Kind.STATUS);
    return cells == kinds.size() ? Optional.of(this) : empty ? Optional.of(new ActionColumns(kinds.subList(0, cells))) : Optional.empty();
  }

  private static Kind kind(Passage heading) {
    return HEADINGS.getOrDefault(SourceText.lower(heading.folded()).replaceAll("[^\\p{L} ]+", " ").strip(), Kind.OTHER);
  }

  private static Map<String, Kind> headings() {
    Map<String, Kind> headings = new HashMap<>();
    Vocabulary.rows("action-columns").forEach(row -> headings.put(row.getFirst(), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    return Map.copyOf(headings);
  }
}
