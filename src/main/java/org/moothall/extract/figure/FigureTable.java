package org.moothall.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.moothall.extract.figure.Measure.Role;
import org.moothall.minutes.Item;
import org.moothall.text.NumberExpression;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Span;
import org.moothall.text.TableCells;
import org.moothall.text.Wording;

/// Reads the figures of a table of indicators with a column of targets.
///
/// `Indicator     Q2 25/26   Q2 24/25   Target` / `Rent collected     97.1%   96.4%   98%` / `Average time to let a home (days)     31   40   28`
///
/// @param drafts its figures
/// @param rows where its lines stand, which are no sentences
record FigureTable(List<FigureDraft> drafts, List<Span> rows) {

  private static final Wording NUMBER = Wording.of("(?i)(?<minus>-)?(?<sign>[£€])?(?<digits>\\d[\\d,]*(?:\\.\\d+)?) ?(?<unit>%|days|weeks|months|minutes|hours|years)?");
  private static final Wording NONE = Wording.of("(?i)n/?a|-|tbc|nil|none");
  private static final Wording UNIT = Wording.of("(?i)\\((?:in |average )?(?<unit>days|weeks|months|minutes|hours|years|%)\\)|\\b(?<in>days|weeks|minutes|hours)$|^(?<share>%|percentage|proportion) of\\b");
  private static final int LONGEST = 400;
  private static final int NARROW = 2;

  FigureTable {
    drafts = List.copyOf(drafts);
    rows = List.copyOf(rows);
  }

  /// A row while its label may go on.
  private record Row(Passage line, String label, List<MatchResult> numbers, List<Passage> cells) {}

  /// The tables of an item.
  static FigureTable of(Item item) {
    List<FigureDraft> drafts = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    if (item.passage().folded().contains("arget")) {
      List<Passage> lines = item.passage().lines();
      for (int at = 0; at < lines.size(); at++) {
        Optional<TableHead> head = TableHead.at(lines, at);
        if (head.isPresent()) {
          at = read(lines, at, head.get(), drafts, taken) - 1;
        }
      }
    }
    return new FigureTable(drafts, taken);
  }

  /// Whether words stand in a table.
  boolean holds(Passage words) {
    return rows.stream().anyMatch(row -> row.overlaps(words.span()));
  }

  static List<Passage> cells(Passage line) {
    return line.length() > LONGEST || line.isBlank() ? List.of() : TableCells.of(line, NARROW);
  }

  /// Reads the rows below a heading; the index of the first line after them.
  private static int read(List<Passage> lines, int at, TableHead head, List<FigureDraft> drafts, List<Span> taken) {
    String begun = "";
    Optional<Row> last = Optional.empty();
    int line = at + head.lines();
    List<Row> rows = new ArrayList<>();
    for (; line < lines.size() && !lines.get(line).isBlank(); line++) {
      List<Passage> cells = cells(lines.get(line));
      Optional<Row> row = row(lines.get(line), cells, begun, head.roles().size());
      boolean text = cells.size() <= 2 && cells.getLast().folded().chars().noneMatch(Character::isDigit);
      if (row.isEmpty() && !text) {
        break;
      }
      String words = row.isPresent() || cells.isEmpty() ? "" : cells.getLast().folded();
      boolean goesOn = words.startsWith("(") && last.isPresent();
      if (goesOn) {
        rows.set(rows.size() - 1, new Row(last.get().line(), last.get().label() + " " + words, last.get().numbers(), last.get().cells()));
      }
      begun = goesOn ? "" : words;
      row.ifPresent(rows::add);
      last = row.or(() -> goesOn ? Optional.of(rows.getLast()) : Optional.empty());
    }
    if (!rows.isEmpty()) {
      lines.subList(at, line).forEach(taking -> taken.add(taking.span()));
      rows.stream().filter(row -> !head.roles().isEmpty()).flatMap(row -> draft(row, head.roles()).stream()).forEach(drafts::add);
    }
    return line;
  }

  /// A label and as many numbers as the heading has columns for.
  private static Optional<Row> row(Passage line, List<Passage> cells, String begun, int columns) {
    List<MatchResult> numbers = new ArrayList<>();
    List<Passage> held = new ArrayList<>();
    String label = "";
    for (Passage cell : cells) {
      Matcher number = NUMBER.matcher(cell);
      if (!label.isEmpty() && (number.matches() || NONE.is(cell))) {
        numbers.add(number.matches() ? number.toMatchResult() : NUMBER.matcher("0").results().findFirst().orElseThrow());
        held.add(cell);
      } else if (numbers.isEmpty()) {
        label = cell.folded();
      }
    }
    boolean whole = numbers.size() >= 2 && (columns == 0 || numbers.size() == columns);
    boolean second = !begun.isEmpty() && !label.isEmpty() && Character.isLowerCase(label.codePointAt(0));
    return whole && label.length() > 3 ? Optional.of(new Row(line, second ? begun + " " + label : label, numbers, held)) : Optional.empty();
  }

  private static Optional<FigureDraft> draft(Row row, List<Role> roles) {
    int now = roles.indexOf(Role.VALUE);
    if (NONE.is(row.cells().get(now))) {
      return Optional.empty();
    }
    FigureDraft draft = new FigureDraft(row.line(), measure(row, now, Role.VALUE), row.label());
    for (int i = 0; i < roles.size(); i++) {
      if (i != now && !NONE.is(row.cells().get(i))) {
        draft.add(measure(row, i, roles.get(i)), row.line());
      }
    }
    return Optional.of(draft);
  }

  private static Measure measure(Row row, int column, Role role) {
    MatchResult number = row.numbers().get(column);
    int start = row.line().offset(row.cells().get(column));
    String unit = unit(row, number);
    String sign = unit.equals("%") || unit.equals("£") || unit.equals("€") ? unit : "";
    NumberExpression read = new NumberExpression(start, start + row.cells().get(column).length(), value(number), sign, false);
    return new Measure(read, unit, role, read.start(), read.end(), Optional.empty());
  }

  private static BigDecimal value(MatchResult number) {
    BigDecimal digits = new BigDecimal(number.group("digits").replace(",", ""));
    return number.group("minus") == null ? digits : digits.negate();
  }

  /// The unit that stands with the number, else the one that the label tells.
  private static String unit(Row row, MatchResult number) {
    if (number.group("sign") != null) {
      return number.group("sign");
    }
    if (number.group("unit") != null) {
      return SourceText.lower(number.group("unit"));
    }
    Matcher told = UNIT.matcher(row.label());
    if (!told.find()) {
      return "";
    }
    return told.group("share") != null ? "%" : SourceText.lower(told.group("unit") == null ? told.group("in") : told.group("unit"));
  }
}
