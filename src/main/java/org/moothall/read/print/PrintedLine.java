package org.moothall.read.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A line of words on a page.
///
/// @param base the line that its letters stand on, in points from the upper edge
/// @param size the size of most of its letters
/// @param bold whether all of it is bold
/// @param words its words from left to right, one at least
record PrintedLine(double base, double size, boolean bold, List<PrintedWord> words) {

  PrintedLine {
    words = List.copyOf(words);
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.getLast().right();
  }

  String text() {
    return words.stream().map(PrintedWord::text).collect(Collectors.joining(" "));
  }

  PrintedLine part(int from, int to) {
    return new PrintedLine(base, size, bold, words.subList(from, to));
  }

  /// The line with the words of another put in where they stand; without a gap between them, two words are one.
  PrintedLine with(PrintedLine raised) {
    List<PrintedWord> all = new ArrayList<>(words);
    raised.words.forEach(word -> put(all, word, Math.min(size, raised.size)));
    return new PrintedLine(base, size, bold, all);
  }

  private static void put(List<PrintedWord> words, PrintedWord word, double size) {
    int at = 0;
    while (at < words.size() && words.get(at).left() < word.left()) {
      at++;
    }
    boolean touches = at > 0 && word.left() - words.get(at - 1).right() < PrintedLines.BLANK * size;
    if (touches) {
      words.set(at - 1, words.get(at - 1).joined(word));
    } else {
      words.add(at, word);
    }
  }
}
