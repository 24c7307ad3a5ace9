package org.moothall.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that must not be found, one line of `never.txt`.
///
/// `"words"`: nowhere; `person "words"`: in no name of a person; `value = "80"`: no value is just that; `action ""`: no
/// action at all.
///
/// @param kind the kind of thing, or nothing for every kind
/// @param whole whether only the whole text counts
/// @param words the words
record Never(String kind, boolean whole, String words) {

  private static final Pattern LINE = Pattern.compile("^(?:(\\w+) )?(= )?\"(.*)\"$");

  static List<Never> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Never::parse).toList();
  }

  private static Never parse(String line) {
    MatchResult parts = LINE.matcher(line).results().findFirst().orElseThrow(() -> new IllegalArgumentException("[never] " + line));
    return new Never(parts.group(1) == null ? "" : parts.group(1), parts.group(2) != null, parts.group(3));
  }

  /// What is there all the same.
  List<String> found(Said said) {
    Stream<String> all = kind.isEmpty() ? said.all() : said.of(kind).stream();
    return all.filter(text -> whole ? text.equals(words) : text.contains(words)).map(text -> this + ": " + text).toList();
  }

  @Override
  public String toString() {
    return (kind + (whole ? " = " : " ") + '"' + words + '"').strip();
  }
}
