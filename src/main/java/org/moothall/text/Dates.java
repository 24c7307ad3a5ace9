package org.moothall.text;

import java.util.List;

/// Finds dates as British minutes write them.
public final class Dates {

  private Dates() {}

  /// The dates of a passage in order, none overlapping another.
  public static List<DateExpression> find(Passage passage) {
    return List.of();
  }
}
