package org.moothall.read.print;

/// A cell of a row.
///
/// @param text its words
/// @param right where the last of its lines ends
/// @param first the width of its first word
/// @param limit where its column ends
record Cell(String text, double right, double first, double limit) {

  static Cell of(PrintedLine line, double limit) {
    PrintedWord first = line.words().getFirst();
    return new Cell(line.text(), line.right(), first.right() - first.left(), limit);
  }

  static Cell empty(double limit) {
    return new Cell("", 0, 0, limit);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// Whether the first word of another would not have fitted behind it: only then does that one continue it.
  boolean isFullBefore(Cell next) {
    return right + next.first > limit;
  }

  Cell with(Cell next, Hyphens hyphens) {
    if (next.isEmpty() || isEmpty()) {
      return isEmpty() ? next : this;
    }
    String joined = Hyphens.parted(text, next.text) ? hyphens.join(text, next.text) : text + " " + next.text;
    return new Cell(joined, next.right, first, limit);
  }
}
