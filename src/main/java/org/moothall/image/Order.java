package org.moothall.image;

/// The statements of the union of all graphs in one sorted order of subject, property and object.
///
/// @param starts where the statements with each first term begin, and where those with the last one end
/// @param second the second terms
/// @param third the third terms
record Order(Ints starts, Ints second, Ints third) {

  /// Whole numbers of places packed into one: where a range begins, and where it ends.
  static long range(int from, int to) {
    return (long) from << 32 | to;
  }

  static int from(long range) {
    return (int) (range >>> 32);
  }

  static int to(long range) {
    return (int) range;
  }

  static int length(long range) {
    return to(range) - from(range);
  }

  long all() {
    return range(0, second.size());
  }

  /// How many different first terms there are.
  int keys() {
    int keys = 0;
    for (int first = 0; first + 1 < starts.size(); first++) {
      keys += starts.at(first) < starts.at(first + 1) ? 1 : 0;
    }
    return keys;
  }

  long of(int first) {
    return range(starts.at(first), starts.at(first + 1));
  }

  long of(int first, int two) {
    return within(second, of(first), two);
  }

  long of(int first, int two, int three) {
    return within(third, of(first, two), three);
  }

  private static long within(Ints column, long range, int value) {
    int from = column.lower(from(range), to(range), value);
    boolean none = from == to(range) || column.at(from) != value;
    return none ? range(from, from) : range(from, column.upper(from, to(range), value));
  }
}
