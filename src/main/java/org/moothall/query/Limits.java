package org.moothall.query;

import java.time.Duration;

/// How much one query, and all together, may take.
///
/// @param time from arrival to the last byte, waiting included
/// @param running how many run at once
/// @param waiting how many wait for their turn; more are refused
/// @param characters the length of a query
/// @param depth how deeply its brackets nest
/// @param triples how many triples a CONSTRUCT or DESCRIBE gives
public record Limits(Duration time, int running, int waiting, int characters, int depth, int triples) {

  /// How many words, names, strings and signs a query has.
  static final int TOKENS = 50_000;

  /// How many signs of paths, comparison and arithmetic.
  static final int OPERATORS = 2_000;

  /// How many groups in braces.
  static final int GROUPS = 500;

  /// For queries that anybody may send.
  public static Limits ofQueries() {
    return new Limits(Duration.ofSeconds(30), 3, 6, 100_000, 128, 200_000);
  }

  /// For the queries behind pages, which are ours and short.
  public static Limits ofPages() {
    return new Limits(Duration.ofSeconds(10), 3, 60, 100_000, 128, 20_000);
  }

  /// The same with another time limit.
  public Limits withTime(Duration other) {
    return new Limits(other, running, waiting, characters, depth, triples);
  }
}
