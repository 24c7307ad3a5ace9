package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.extract.business.ActionColumns.Kind;
import org.moothall.fact.Agent;
import org.moothall.fact.Due;
import org.moothall.fact.Evidence;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.TableCells;
import org.moothall.text.Wording;

/// Reads tasks whose owner, and the day by which, stand in columns of their own.
///
/// `Write to the school | Clerk | next meeting` under `Action | Who | When` · `The gate was broken. It was agreed to mend it.   VC
/// / 30.11.24` at the end of a line, with or without a heading; a row that is marked as done is none.
final class ActionTable {

  private static final Wording TOGETHER = Wording.of("(?<who>\\p{Lu}{2,4}(?:\\s?[/&,]\\s?\\p{Lu}{2,4}){0,3})\\s*[/,:-]?\\s+(?<due>\\S.{1,30})");
  private static final Wording DONE = Wording.of("(?i)(?:update:? ?)?(?:done|completed?|closed|cancelled|resolved|n/?a|no longer needed)\\W*");
  private static final int SHORTEST_TASK = 8;

  private final Charging charging;
  private final ActionsInProse prose;
  private final Map<String, Integer> numbers;
  private ActionColumns columns;
  private TaskGrid grid = TaskGrid.NONE;

  /// @param numbers the orders of the items by their numbers
  ActionTable(Charging charging, ActionsInProse prose, ActionColumns columns, Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.charging = charging;
    this.prose = prose;
    this.columns = columns;
  }

  /// A task with what stands beside it.
  ///
  /// @param words the words among which the task stands
  private record Row(Passage words, Passage task, Passage who, Optional<Due> due, Optional<Passage> status, Optional<Passage> item) {}

  /// Whether the words were rows of a table of tasks; what stands between these is read as prose.
  boolean read(Passage block) {
    if (!TableCells.mayHold(block.text()) && !columns.isEdge()) {
      return false;
    }
    List<TaskGrid.Row> rows = grid.rows(block);
    if (!rows.isEmpty()) {
      rows.forEach(this::add);
      return true;
    }
    List<Passage> waiting = new ArrayList<>();
    boolean read = false;
    for (Passage line : block.lines()) {
      List<Passage> cells = cells(line);
      Optional<ActionColumns> named = ActionColumns.named(cells);
      Optional<Row> row = named.isPresent() ? Optional.empty() : row(cells, waiting);
      columns = named.orElse(columns);
      grid = named.map(kinds -> TaskGrid.of(kinds, cells, line)).orElse(grid);
      row.ifPresent(found -> add(found, line));
      read |= named.isPresent() || row.isPresent();
      if (named.isPresent() || row.isPresent()) {
        waiting.clear();
      } else {
        waiting.add(line);
      }
    }
    if (read && !waiting.isEmpty()) {
      prose.read(waiting.getFirst().through(waiting.getLast()).trimmed(), Optional.empty());
    }
    return read;
  }

  private List<Passage> cells(Passage line) {
    List<Passage> cells = TableCells.of(line);
    Optional<LastWords> owned = columns.isEdge() && cells.size() == 1 ? LastWords.of(line, this::isOwner) : Optional.empty();
    return owned.map(words -> List.of(words.prose(), words.owner())).orElse(cells);
  }

  private void add(TaskGrid.Row row) {
    boolean done = row.status().filter(DONE::is).isPresent() || row.owner().filter(DONE::is).isPresent();
    Passage task = row.task().orElseThrow();
    if (!done && task.length() >= SHORTEST_TASK) {
      under(row.item()).beside(task, charging.owners().beside(task, row.owner().orElseThrow()), row.due().flatMap(charging.deadlines()::alone), Evidence.of(row.words(), "action/column"));
    }
  }

  private void add(Row row, Passage line) {
    boolean done = row.status().filter(DONE::is).isPresent() || DONE.is(row.who());
    if (done || row.task().length() < SHORTEST_TASK) {
      return;
    }
    int at = row.words().offset(row.task());
    int known = charging.actions().size();
    prose.read(row.words().part(0, at).trimmed(), Optional.empty());
    List<Agent> named = charging.owners().beside(row.task(), row.who());
    boolean others = charging.actions().size() > known;
    List<Agent> told = others ? charging.grammar().told(row.task(), List::of).stream().flatMap(charge -> charge.owners().stream())
        .filter(named::contains).toList() : List.of();
    under(row.item()).beside(row.task(), told.isEmpty() ? named : told, row.due(), Evidence.of(row.task().through(line.trimmed()), "action/column"));
    prose.read(row.words().from(at + row.task().length()).trimmed(), Optional.empty());
  }

  /// The item that a cell names by its number, where it stands above, as for a list at the end of the minutes; the numbers of older minutes
  /// in a table amid the items are theirs. Else the one that the table stands in.
  private Charging under(Optional<Passage> number) {
    return number.map(cell -> numbers.get(cell.folded().strip())).filter(order -> order < charging.item()).map(charging::of).orElse(charging);
  }

  /// @param waiting the lines before, where a cell goes over several
  private Optional<Row> row(List<Passage> cells, List<Passage> waiting) {
    Optional<ActionColumns> filled = columns.isEdge() ? Optional.empty() : columns.filled(cells.size());
    return filled.isPresent() ? named(filled.get(), cells).or(() -> filled.get().equals(columns) ? Optional.empty() : unnamed(cells, waiting)) : unnamed(cells, waiting);
  }

  private Optional<Row> named(ActionColumns filled, List<Passage> cells) {
    Optional<Passage> who = filled.cell(Kind.OWNER, cells).filter(cell -> isOwner(cell) || Owners.isName(cell));
    Optional<Passage> told = filled.cell(Kind.TASK, cells);
    Optional<Due> due = filled.cell(Kind.DUE, cells).flatMap(charging.deadlines()::alone);
    Optional<Passage> status = filled.cell(Kind.STATUS, cells);
    Optional<Passage> item = filled.cell(Kind.ITEM, cells);
    if (who.isPresent()) {
      return Optional.of(row(told.orElseGet(() -> longest(cells)), who.get(), due, status, item));
    }
    boolean ownersIn = !filled.hasOwner() && told.filter(this::isOwner).isPresent();
    return ownersIn ? Optional.of(row(longest(cells), told.orElseThrow(), due, status, item)) : Optional.empty();
  }

  /// The last cells of a line that tell who, and by when: without a heading both, with one who is enough.
  private Optional<Row> unnamed(List<Passage> cells, List<Passage> waiting) {
    if (cells.size() < 2) {
      return below(cells, waiting);
    }
    Passage last = cells.getLast();
    Passage beforeLast = cells.get(cells.size() - 2);
    Passage words = waiting.isEmpty() ? cells.getFirst() : waiting.getFirst().through(cells.getFirst());
    Matcher together = last.matcher(TOGETHER);
    if (together.matches()) {
      Passage who = last.part(together.start("who"), together.end("who"));
      Optional<Due> due = charging.deadlines().alone(last.part(together.start("due"), together.end("due"))).filter(day -> isOwner(who));
      return due.map(day -> row(words.through(beforeLast), who, due));
    }
    Optional<Due> due = charging.deadlines().alone(last);
    if (due.isPresent() && cells.size() > 2 && isOwner(beforeLast)) {
      return Optional.of(row(words.through(cells.get(cells.size() - 3)), beforeLast, due));
    }
    boolean inColumn = !columns.kinds().isEmpty() && isOwner(last) && (!columns.isEdge() || words.through(beforeLast).length() >= ActionColumns.SHORTEST_PROSE);
    return inColumn ? Optional.of(row(words.through(beforeLast), last, Optional.empty())) : Optional.empty();
  }

  /// An owner alone in the column at the edge, a line below the end of the task.
  private Optional<Row> below(List<Passage> cells, List<Passage> waiting) {
    boolean edge = !columns.kinds().isEmpty() && cells.size() == 1 && !waiting.isEmpty() && isOwner(cells.getFirst());
    return edge ? Optional.of(row(waiting.getFirst().through(waiting.getLast()), cells.getFirst(), Optional.empty())) : Optional.empty();
  }

  private Row row(Passage words, Passage who, Optional<Due> due) {
    return row(words, who, due, Optional.empty(), Optional.empty());
  }

  private Row row(Passage words, Passage who, Optional<Due> due, Optional<Passage> status, Optional<Passage> item) {
    return new Row(words, task(words), who, due, status, item);
  }

  private boolean isOwner(Passage cell) {
    return charging.owners().areAll(cell);
  }

  /// The sentence of a cell that charges somebody, else its last.
  private Passage task(Passage cell) {
    List<Passage> sentences = Sentences.split(cell);
    return sentences.reversed().stream().filter(sentence -> !charging.grammar().told(sentence, List::of).isEmpty()).findFirst().orElse(sentences.getLast());
  }

  private static Passage longest(List<Passage> cells) {
    return cells.stream().max(Comparator.comparingInt(Passage::length)).orElseThrow();
  }
}
