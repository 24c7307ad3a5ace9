package org.moothall.read.site;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.moothall.text.SourceText;

/// Tells whether a row is an entry of a list whose columns have names, so that a cell of several paragraphs is read as one.
///
/// `Action | Officer | Response` over rows of a few short paragraphs each; not `No. | Item | Action`, whose cells hold the minutes
/// themselves, nor a page that is laid out as a table.
final class ListTable {

  /// Words in the names of columns that hold the minutes.
  private static final Set<String> MINUTES = Set.of("item", "items", "minute", "minutes", "agenda", "discussion");
  private static final int FEWEST_COLUMNS = 3;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_CELL = 900;

  private ListTable() {}

  static boolean holds(Element row) {
    Element table = row.closest("table");
    Element first = table == null ? null : table.selectFirst("tr");
    return first != null && !first.equals(row) && first.childrenSize() == row.childrenSize() && names(first.children())
        && row.children().stream().allMatch(cell -> cell.selectFirst("table") == null && cell.text().length() <= LONGEST_CELL);
  }

  private static boolean names(List<Element> cells) {
    return cells.size() >= FEWEST_COLUMNS && cells.stream().map(Element::text).allMatch(ListTable::isName);
  }

  private static boolean isName(String words) {
    return !words.isBlank() && words.length() <= LONGEST_NAME && List.of(SourceText.lower(words).split("\\P{L}+")).stream().noneMatch(MINUTES::contains);
  }
}
