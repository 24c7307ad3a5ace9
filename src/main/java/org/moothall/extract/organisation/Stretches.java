package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;

/// Parts a passage into sentences short enough to be looked at closely: what runs on longer is parted into its lines, and a
/// line that is longer still at a blank.
final class Stretches {

  private static final int LONGEST = 4000;

  private Stretches() {}

  static List<Passage> of(Passage passage) {
    return Sentences.split(passage).stream().flatMap(Stretches::shorten).toList();
  }

  private static Stream<Passage> shorten(Passage sentence) {
    return sentence.length() <= LONGEST
        ? Stream.of(sentence)
        : sentence.lines().stream().flatMap(line -> cut(line).stream()).filter(part -> !part.isBlank());
  }

  private static List<Passage> cut(Passage line) {
    List<Passage> parts = new ArrayList<>();
    String words = line.folded();
    int start = 0;
    while (words.length() - start > LONGEST) {
      int blank = words.lastIndexOf(' ', start + LONGEST);
      int end = blank > start ? blank : start + LONGEST;
      parts.add(line.part(start, end));
      start = end;
    }
    parts.add(line.from(start));
    return parts;
  }
}
