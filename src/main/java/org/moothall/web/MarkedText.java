package org.moothall.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A document's text cut into pieces: words, and the beginnings and ends of marked passages. Marks that cross each other
/// are taken up again, so that the pieces nest as HTML does; words in several marks belong to the innermost.
final class MarkedText {

  /// A piece of the text: words, or the beginning or the end of a mark.
  ///
  /// @param words words to show, with one empty line where the text has several
  /// @param opens the name of a mark that begins, or begins anew without its name
  /// @param closes whether the innermost mark ends
  /// @param mark the mark that begins, or that the words are innermost in; none for words outside all
  /// @param first whether the words are the first of their mark
  record Piece(String words, String opens, boolean closes, Optional<Mark> mark, boolean first) {
    /// Whether a mark begins.
    public boolean begins() {
      return words.isEmpty() && !closes;
    }

    /// The name of the note on the mark; empty for words outside all.
    public String note() {
      return mark.map(of -> Passage.note(of.start(), of.end())).orElse("");
    }

    /// The names of the mark's styles.
    public String styles() {
      return mark.map(Mark::styles).orElse("");
    }

    /// What the mark stands for.
    public String title() {
      return mark.map(Mark::title).orElse("");
    }
  }

  /// A passage to mark, counted in code points.
  ///
  /// @param styles the names of its styles
  /// @param title what it stands for
  record Mark(int start, int end, String styles, String title) {}

  // Pages of other systems that were turned into text have many lines between paragraphs.
  private static final Pattern EMPTY_LINES = Pattern.compile("\\R(?:[ \t\\x{A0}]*\\R){2,}+");

  private final String text;
  private final List<Personal.Stretch> withheld;
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Mark> open = new ArrayDeque<>();
  private final Set<Mark> shown = new HashSet<>();

  private MarkedText(String text, List<Personal.Stretch> withheld) {
    this.text = text;
    this.withheld = withheld;
  }

  /// Cuts a text.
  static List<Piece> of(String text, List<Mark> marks, Personal personal) {
    MarkedText cut = new MarkedText(text, personal.stretches(text));
    cut.run(marks);
    return cut.pieces;
  }

  private void run(List<Mark> marks) {
    int length = text.codePointCount(0, text.length());
    List<Mark> sorted = marks.stream()
        .filter(mark -> mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= length)
        .distinct()
        .sorted(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()))
        .toList();
    Position at = new Position();
    for (Mark mark : sorted) {
      closeUntil(mark.start(), at);
      words(at, mark.start());
      open.push(mark);
      pieces.add(new Piece("", Passage.mark(mark.start(), mark.end()), false, Optional.of(mark), true));
    }
    closeUntil(length, at);
    words(at, length);
  }

  private void closeUntil(int limit, Position at) {
    while (true) {
      var next = open.stream().mapToInt(Mark::end).min();
      if (next.isEmpty() || next.getAsInt() > limit) {
        return;
      }
      words(at, next.getAsInt());
      close(next.getAsInt());
    }
  }

  // Every mark that ends here is closed; those inside of it that go on are closed with it and taken up again.
  private void close(int end) {
    List<Mark> goingOn = new ArrayList<>();
    while (open.stream().anyMatch(mark -> mark.end() == end)) {
      Mark mark = open.pop();
      pieces.add(new Piece("", "", true, Optional.empty(), false));
      if (mark.end() > end) {
        goingOn.addFirst(mark);
      }
    }
    for (Mark mark : goingOn) {
      open.push(mark);
      pieces.add(new Piece("", "", false, Optional.of(mark), false));
    }
  }

  private void words(Position at, int end) {
    int from = at.units;
    at.advance(end);
    StringBuilder words = new StringBuilder();
    int done = from;
    for (Personal.Stretch stretch : withheld) {
      if (stretch.end() <= from || stretch.start() >= at.units) {
        continue;
      }
      words.append(text, done, Math.max(done, stretch.start()));
      if (stretch.start() >= from) {
        words.append(Personal.WITHHELD);
      }
      done = Math.min(at.units, stretch.end());
    }
    words.append(text, done, at.units);
    if (!words.isEmpty()) {
      Optional<Mark> innermost = Optional.ofNullable(open.peek());
      pieces.add(new Piece(EMPTY_LINES.matcher(words).replaceAll("\n\n"), "", false, innermost, innermost.filter(shown::add).isPresent()));
    }
  }

  /// Where in the text we are, in code points and in UTF-16 units.
  private final class Position {
    private int points;
    private int units;

    void advance(int to) {
      units = text.offsetByCodePoints(units, to - points);
      points = to;
    }
  }
}
