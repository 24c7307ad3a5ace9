package org.moothall.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A question of the benchmark: a file whose first line tells what is asked, and whose second may tell, after `@each`, for which
/// values of `$x`: those that a query finds.
///
/// @param name the file's name without its ending
/// @param values what finds the values, if there are any
/// @param text the query
/// @param small whether it is one of those that are asked many times at once
record Question(String name, Optional<String> values, String text, boolean small) {

  private static final String EACH = "# @each ";
  private static final String PREFIX = "PREFIX moot: <https://w3id.org/moothall/ontology#> ";

  /// Those of a folder, in the order of their names.
  static List<Question> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().map(Question::read).toList();
    }
  }

  private static Question read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      Optional<String> each = Optional.of(lines.get(1)).filter(line -> line.startsWith(EACH)).map(line -> PREFIX + line.substring(EACH.length()));
      String name = file.getFileName().toString().replace(".rq", "");
      return new Question(name, each, String.join("\n", lines), lines.getFirst().endsWith("; small"));
    } catch (IOException e) {
      throw new IllegalStateException("[benchmark] " + file, e);
    }
  }

  /// The query for a value of an engine's answer, which is a name.
  String about(String value) {
    return text.replace("$x", "<" + value + ">");
  }

  /// Whether the answer is a graph.
  boolean isGraph() {
    return text.contains("CONSTRUCT {") || text.contains("DESCRIBE ");
  }
}
