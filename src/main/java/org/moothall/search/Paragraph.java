package org.moothall.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A paragraph of a text, or a part of a long one.
///
/// @param start its first code point in the text
/// @param end the code point after its last
record Paragraph(int start, int end, String words) {

  private static final int LONGEST = 900;
  // A heading is read with what stands under it.
  private static final int SHORTEST = 60;
  private static final Pattern BETWEEN = Pattern.compile("\\n[ \\t]*+\\n|\\z");

  /// The paragraphs of a text, in order: what empty lines part, and long ones by their sentences.
  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Reader reader = new Reader(text);
    int from = 0;
    for (Matcher between = BETWEEN.matcher(text); between.find(); ) {
      if (between.start() - from >= SHORTEST || between.start() == text.length()) {
        addTo(paragraphs, reader, from, between.start());
        from = between.end();
      }
    }
    return paragraphs;
  }

  private static void addTo(List<Paragraph> paragraphs, Reader reader, int from, int end) {
    int start = from;
    while (end - start > LONGEST) {
      int to = sentenceEnd(reader.text, start);
      reader.read(start, to).ifPresent(paragraphs::add);
      start = to;
    }
    reader.read(start, end).ifPresent(paragraphs::add);
  }

  /// The last end of a sentence in reach, or of a word, or else of the reach itself.
  private static int sentenceEnd(String words, int from) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
    String reach = words.substring(from, from + LONGEST);
    sentences.setText(reach);
    int end = sentences.preceding(LONGEST);
    int blank = reach.lastIndexOf(' ');
    int best = end > 0 ? end : blank > 0 ? blank : LONGEST;
    boolean torn = Character.isHighSurrogate(words.charAt(from + best - 1));
    return from + best - (torn ? 1 : 0);
  }

  /// Counts code points from one paragraph to the next.
  private static final class Reader {
    private final String text;
    private int unit;
    private int point;

    Reader(String text) {
      this.text = text;
    }

    /// The words at a place without the blanks around them; none where there are only blanks.
    Optional<Paragraph> read(int from, int to) {
      String all = text.substring(from, to);
      String words = all.strip();
      int start = from + all.length() - all.stripLeading().length();
      return words.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(pointAt(start), pointAt(start + words.length()), words));
    }

    private int pointAt(int to) {
      point += text.codePointCount(unit, to);
      unit = to;
      return point;
    }
  }
}
