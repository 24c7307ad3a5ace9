package org.moothall.read.office;

import java.util.ArrayList;
import java.util.List;

/// Writes the rows of a table: a line a row, a tab between cells.
///
/// A cell of several paragraphs keeps them as lines of their own. Two cells of as many short paragraphs each, names and
/// posts say, are read line by line.
final class TableRows {

  private static final int SHORT = 90;

  private TableRows() {}

  static List<WordParagraph> row(List<List<WordParagraph>> cells) {
    List<List<WordParagraph>> filled = cells.stream().map(TableRows::filled).filter(cell -> !cell.isEmpty()).toList();
    if (filled.stream().allMatch(cell -> cell.size() == 1)) {
      return filled.isEmpty() ? List.of() : List.of(WordParagraph.row(String.join("\t", filled.stream().map(cell -> oneLine(cell.getFirst())).toList())));
    }
    return runParallel(filled) ? parallel(filled) : oneAfterAnother(filled);
  }

  private static List<WordParagraph> filled(List<WordParagraph> cell) {
    return cell.stream().filter(paragraph -> !paragraph.words().isBlank()).toList();
  }

  private static String oneLine(WordParagraph paragraph) {
    return paragraph.words().replace('\n', ' ').replace('\t', ' ');
  }

  private static boolean runParallel(List<List<WordParagraph>> cells) {
    int lines = cells.getFirst().size();
    return cells.size() > 1 && cells.stream().allMatch(cell -> cell.size() == lines)
        && cells.stream().flatMap(List::stream).allMatch(paragraph -> paragraph.words().length() <= SHORT);
  }

  private static List<WordParagraph> parallel(List<List<WordParagraph>> cells) {
    List<WordParagraph> rows = new ArrayList<>();
    for (int i = 0; i < cells.getFirst().size(); i++) {
      int line = i;
      rows.add(WordParagraph.row(String.join("\t", cells.stream().map(cell -> oneLine(cell.get(line))).toList())));
    }
    return rows;
  }

  /// The first words of a cell follow the last of the cell before it, so that a number stands with its title and initials
  /// with what they are to do.
  private static List<WordParagraph> oneAfterAnother(List<List<WordParagraph>> cells) {
    List<WordParagraph> lines = new ArrayList<>(cells.getFirst());
    for (List<WordParagraph> cell : cells.subList(1, cells.size())) {
      WordParagraph last = lines.removeLast();
      WordParagraph first = cell.getFirst();
      boolean beside = last.words().length() <= SHORT || first.words().length() <= SHORT;
      if (beside) {
        lines.add(new WordParagraph(last.words() + "\t" + first.words(), last.kind(), last.style(), last.list(), last.indent(), last.before(), first.after(), false));
        lines.addAll(cell.subList(1, cell.size()));
      } else {
        lines.add(last);
        lines.addAll(cell);
      }
    }
    return lines;
  }
}
