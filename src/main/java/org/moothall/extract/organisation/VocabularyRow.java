package org.moothall.extract.organisation;

import java.util.List;
import org.moothall.text.Vocabulary;

/// A row of a list of words whose columns may be left out at the end and may hold several entries, parted by `|`.
record VocabularyRow(List<String> columns) {

  /// The rows of a list.
  static List<VocabularyRow> of(String name) {
    return Vocabulary.rows(name).stream().map(VocabularyRow::new).toList();
  }

  String column(int index) {
    return index < columns.size() ? columns.get(index) : "";
  }

  List<String> entries(int index) {
    return column(index).isEmpty() ? List.of() : List.of(column(index).split("\\|", -1));
  }
}
