package org.moothall.publish;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.text.Rows;

/// A column of a table: the same name means the same in every table.
///
/// @param name its name, that of the variable
/// @param datatype what its cells are: a datatype of XML Schema
/// @param what what it means
record Column(String name, String datatype, String what) {

  private static final String FILE = "/tables/columns.tsv";

  /// All columns by name.
  static Map<String, Column> all() {
    return Rows.of(FILE).stream().collect(Collectors.toMap(List::getFirst, cells -> new Column(cells.get(0), cells.get(1), cells.get(2))));
  }
}
