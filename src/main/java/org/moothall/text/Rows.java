package org.moothall.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Files of the class path with a row a line, whose columns are separated by tabs; lines that begin with `#` and empty lines say nothing.
public final class Rows {

  private Rows() {}

  /// The rows of a file, each with its columns.
  ///
  /// @param resource its path, with a leading slash
  /// @throws IllegalArgumentException where there is no such file
  public static List<List<String>> of(String resource) {
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("[rows] no resource " + resource);
      }
      try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split("\t", -1))).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("[rows] " + resource, e);
    }
  }
}
