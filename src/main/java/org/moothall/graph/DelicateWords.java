package org.moothall.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moothall.text.SourceText;
import org.moothall.text.Span;

/// The words of illness and death in `vocabulary/delicate.tsv`: what stands near them is not repeated beyond the quotation.
final class DelicateWords {

  private static final String VOCABULARY = "/vocabulary/delicate.tsv";
  private static final int NEAR = 100;

  private final Pattern words;

  private DelicateWords(Pattern words) {
    this.words = words;
  }

  static DelicateWords load() {
    try (InputStream in = DelicateWords.class.getResourceAsStream(VOCABULARY)) {
      if (in == null) {
        throw new IllegalStateException("[delicate words] no resource " + VOCABULARY);
      }
      String choice = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));
      return new DelicateWords(Pattern.compile("\\b(?:" + choice + ")\\b"));
    } catch (IOException e) {
      throw new UncheckedIOException("[delicate words] " + VOCABULARY, e);
    }
  }

  /// Whether such a word stands within a hundred code points of the span.
  boolean near(SourceText text, Span span) {
    Span around = new Span(Math.max(0, span.start() - NEAR), Math.min(text.length(), span.end() + NEAR));
    return words.matcher(SourceText.lower(text.passage(around).folded())).find();
  }
}
