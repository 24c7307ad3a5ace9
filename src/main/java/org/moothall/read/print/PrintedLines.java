package org.moothall.read.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the signs of a page together to lines of words, by where they stand and not by the order in which they were drawn.
///
/// A raised or lowered small line that touches a word of its neighbour belongs to it: `12` and `th` is `12th`.
final class PrintedLines {

  /// The width of a blank, as a part of the size of the letters; fonts have blanks of a quarter or more.
  static final double BLANK = 0.16;

  private static final double SAME_BASE = 0.2;
  private static final double SMALL = 0.88;
  private static final double RAISED = 0.75;

  private PrintedLines() {}

  static List<PrintedLine> of(Page page) {
    List<PrintedLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : page.glyphs().stream().filter(glyph -> !glyph.isBlank()).sorted(Comparator.comparingDouble(Glyph::base)).toList()) {
      if (!line.isEmpty() && glyph.base() - line.getLast().base() > SAME_BASE * Math.min(glyph.size(), line.getLast().size())) {
        lines.add(line(line));
        line.clear();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return withRaised(lines);
  }

  private static PrintedLine line(List<Glyph> glyphs) {
    List<Glyph> ordered = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList();
    double size = ordered.stream().mapToDouble(Glyph::size).sorted().skip(ordered.size() / 2).findFirst().orElse(1);
    List<PrintedWord> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Glyph first = ordered.getFirst();
    Glyph last = first;
    for (Glyph glyph : ordered) {
      if (glyph.left() - last.right() > BLANK * Math.min(glyph.size(), last.size()) && !word.isEmpty()) {
        words.add(new PrintedWord(word.toString(), first.left(), last.right()));
        word.setLength(0);
        first = glyph;
      }
      word.append(glyph.text().strip());
      last = glyph;
    }
    words.add(new PrintedWord(word.toString(), first.left(), last.right()));
    double base = ordered.get(ordered.size() / 2).base();
    return new PrintedLine(base, size, ordered.stream().allMatch(Glyph::bold), words);
  }

  private static List<PrintedLine> withRaised(List<PrintedLine> lines) {
    List<PrintedLine> whole = new ArrayList<>(lines);
    for (int i = 0; i < whole.size(); i++) {
      PrintedLine small = whole.get(i);
      int into = i + 1 < whole.size() && holds(whole.get(i + 1), small) ? i + 1 : i > 0 && holds(whole.get(i - 1), small) ? i - 1 : -1;
      if (into >= 0) {
        whole.set(into, whole.get(into).with(small));
        whole.remove(i);
        i--;
      }
    }
    return whole;
  }

  private static boolean holds(PrintedLine line, PrintedLine small) {
    return small.size() < SMALL * line.size() && Math.abs(small.base() - line.base()) < RAISED * line.size()
        && small.words().stream().allMatch(word -> line.words().stream().anyMatch(beside -> touches(beside, word, line.size())));
  }

  private static boolean touches(PrintedWord beside, PrintedWord word, double size) {
    return Math.abs(word.left() - beside.right()) < 0.35 * size || Math.abs(beside.left() - word.right()) < 0.35 * size;
  }
}
