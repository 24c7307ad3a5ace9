package org.moothall.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// A column of a table: the same name means the same in every table.
///
/// @param name its name, that of the variable
/// @param datatype what its cells are: a datatype of XML Schema
/// @param what what it means
record Column(String name, String datatype, String what) {

  private static final String FILE = "/tables/columns.tsv";

  /// All columns by name.
  static Map<String, Column> all() {
    try (InputStream in = Column.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("[tables] no resource " + FILE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 3)).collect(Collectors.toMap(cells -> cells[0], cells -> new Column(cells[0], cells[1], cells[2])));
    } catch (IOException e) {
      throw new UncheckedIOException("[tables] " + FILE, e);
    }
  }
}
