package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import org.moothall.text.Passage;

/// The width that the lines of a text were broken at.
///
/// A sentence that goes on in small letters on the next line shows where lines are broken. Where such lines are much of one length,
/// a line was broken if the first word of the next would have gone beyond it.
///
/// @param reach the least length of a broken line with the word after it; beyond every line where the text shows no width
/// @param longest the longest line that may be a broken one
record Margin(int reach, int longest) {

  private static final Margin NONE = new Margin(Integer.MAX_VALUE, 0);
  private static final int WIDEST = 140;
  private static final int NARROWEST = 40;
  private static final int FEWEST = 3;
  private static final double ALIKE = 0.7;
  private static final double RAGGED = 0.75;
  private static final double BEYOND = 1.4;

  static Margin of(List<Passage> lines) {
    List<Integer> lengths = new ArrayList<>();
    List<Integer> reaches = new ArrayList<>();
    for (int at = 0; at + 1 < lines.size(); at++) {
      Passage line = lines.get(at);
      Passage next = lines.get(at + 1);
      if (line.length() >= NARROWEST && !next.isBlank() && Seams.isSmall(next) && !BlockReader.opensBlock(next) && !BlockReader.isStopped(line)) {
        lengths.add(line.length());
        reaches.add(line.length() + 1 + firstWord(next));
      }
    }
    if (lengths.isEmpty()) {
      return NONE;
    }
    Margin margin = of(lengths, reaches);
    return lengths.size() >= FEWEST || lines.stream().noneMatch(line -> line.length() > margin.reach() && !Seams.isApart(line)) ? margin : NONE;
  }

  private static Margin of(List<Integer> lengths, List<Integer> reaches) {
    int middle = lengths.stream().sorted().toList().get(lengths.size() / 2);
    long alike = lengths.stream().filter(length -> length >= middle * RAGGED && length <= middle * BEYOND).count();
    if (middle > WIDEST || alike < ALIKE * lengths.size()) {
      return NONE;
    }
    int widest = lengths.stream().filter(length -> length <= middle * BEYOND).max(Integer::compare).orElse(middle);
    int least = reaches.stream().sorted().toList().get(reaches.size() / 10);
    return new Margin(Math.max(Math.min(least, widest + 1), (int) (widest * RAGGED)), (int) (middle * BEYOND));
  }

  /// Whether the width alone parted two lines.
  boolean parted(Passage line, Passage next) {
    return line.length() <= longest && line.length() + 1 + firstWord(next) >= reach;
  }

  private static int firstWord(Passage line) {
    int blank = line.folded().indexOf(' ');
    return blank < 0 ? line.length() : blank;
  }
}
