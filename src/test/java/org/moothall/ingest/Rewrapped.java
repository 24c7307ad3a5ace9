package org.moothall.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Breaks the lines of a text at another width, as another program would have written it.
///
/// Rows of a table keep their lines, and so do paragraphs that are broken already: `seconded` / `Cllr Pell` is no line of prose.
final class Rewrapped {

  private static final Pattern ROW = Pattern.compile("\\||\\S(?: {2,}|\\t)\\S|^[\\[{]");
  private static final Pattern GOES_ON = Pattern.compile("^(?: {2,}\\S|[ \\t]*\\p{Ll}{2})");

  private Rewrapped() {}

  /// The text with no line of prose longer than a width.
  static String at(int width, String text) {
    List<String> lines = text.lines().toList();
    List<String> wrapped = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      boolean broken = GOES_ON.matcher(line).find() || (at + 1 < lines.size() && GOES_ON.matcher(lines.get(at + 1)).find());
      boolean kept = line.length() <= width || ROW.matcher(line.strip()).find() || broken;
      wrapped.add(kept ? line : wrap(width, line));
    }
    return wrapped.stream().collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
  }

  private static String wrap(int width, String line) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : line.split(" ")) {
      boolean beyond = column > 0 && column + 1 + word.length() > width;
      wrapped.append(beyond ? "\n" : column > 0 ? " " : "").append(word);
      column = beyond || column == 0 ? word.length() : column + 1 + word.length();
    }
    return wrapped.toString();
  }
}
