package org.moothall.score;

/// The title of an item: the same if seven words in ten are shared, or if one title begins with the other.
record ItemTitle(PlainWords wording) {

  private static final double SHARED = 0.7;
  /// Shorter titles (`Minutes`) begin too many others.
  private static final int SHORT = 8;

  static ItemTitle of(String title) {
    return new ItemTitle(PlainWords.of(title));
  }

  boolean same(ItemTitle other) {
    return wording.sameOrShares(other.wording, SHARED) || beginsWith(other) || other.beginsWith(this);
  }

  private boolean beginsWith(ItemTitle other) {
    String start = other.wording.plain();
    return start.codePointCount(0, start.length()) > SHORT && wording.plain().startsWith(start);
  }
}
