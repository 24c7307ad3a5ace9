package org.moothall.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A list of words that ships with the program: one row a line, columns by tab, lines of comment by `#`.
final class VocabularyTable {

  private VocabularyTable() {}

  /// One line of a table. A column left out at its end is empty.
  record Row(List<String> columns) {

    String column(int index) {
      return index < columns.size() ? columns.get(index) : "";
    }

    /// The entries of a column that holds several, parted by `|`.
    List<String> entries(int index) {
      return column(index).isEmpty() ? List.of() : List.of(column(index).split("\\|", -1));
    }
  }

  /// The rows of a table in `vocabulary`.
  static List<Row> read(String name) {
    try (InputStream stream = VocabularyTable.class.getResourceAsStream("/vocabulary/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("[vocabulary " + name + "] is not there");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(VocabularyTable::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    return new Row(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
  }
}
