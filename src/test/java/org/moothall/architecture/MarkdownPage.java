package org.moothall.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A page of the documents.
///
/// @param text its Markdown
record MarkdownPage(String text) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

  static MarkdownPage readme() {
    return read(Path.of("README.md"));
  }

  static MarkdownPage named(String name) {
    return read(Path.of("src/site/markdown", name + ".md"));
  }

  private static MarkdownPage read(Path file) {
    try {
      return new MarkdownPage(Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError("[page] cannot read " + file, e);
    }
  }

  /// The fenced blocks of a language, in order.
  List<String> blocks(String language) {
    return BLOCK.matcher(text).results().filter(block -> block.group(1).equals(language)).map(block -> block.group(2)).toList();
  }
}
