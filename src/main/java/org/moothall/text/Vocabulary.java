package org.moothall.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lists of words that rules are made of: `vocabulary/NAME.tsv` on the class path.
///
/// One row a line, columns separated by tabs; lines that begin with `#` and empty lines say nothing.
public final class Vocabulary {

  private Vocabulary() {}

  /// The rows of a list, each with its columns.
  ///
  /// @throws IllegalArgumentException where there is no such list
  public static List<List<String>> rows(String name) {
    String resource = "/vocabulary/" + name + ".tsv";
    try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("[vocabulary] no list " + name);
      }
      try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split("\t", -1))).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first column of a list.
  public static List<String> words(String name) {
    return rows(name).stream().map(List::getFirst).toList();
  }
}
