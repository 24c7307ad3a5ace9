package org.moothall.query;

import java.time.Duration;

/// How much one query, and all together, may take.
///
/// @param time from arrival to the last byte, waiting included
/// @param running how many run at once: one of them, or more, quick ones
/// @param waiting how many wait for their turn; more are refused
/// @param characters the length of a query
/// @param depth how deeply its brackets nest
/// @param triples how many triples a CONSTRUCT or DESCRIBE gives
/// @param bytes what it may take of the heap in all, given back or not
public record Limits(Duration time, int running, int waiting, int characters, int depth, int triples, long bytes) {

  /// How many words, names, strings and signs a query has.
  static final int TOKENS = 50_000;

  /// How many signs of paths, comparison and arithmetic.
  static final int OPERATORS = 2_000;

  /// How many semicolons and full stops that end a statement.
  static final int STATEMENTS = 1_000;

  /// How many groups in braces.
  static final int GROUPS = 500;

  /// How long work may hold a place of long work that others wait for.
  static final long LENGTHY_NANOS = 2_000_000_000;

  // Reading through the store takes nothing that it does not give back, whatever the store's size; a page takes little.
  private static final long UNBOUNDED = Long.MAX_VALUE;
  private static final long MOST_BYTES = 32L << 30;

  /// The usual share of the heap.
  public Limits(Duration time, int running, int waiting, int characters, int depth, int triples) {
    this(time, running, waiting, characters, depth, triples, MOST_BYTES);
  }

  /// For queries that anybody may send.
  public static Limits ofQueries() {
    return new Limits(Duration.ofSeconds(30), 3, 40, 100_000, 128, 200_000);
  }

  /// For the queries behind pages, which are ours and short: more of them run at once than of others', so that pages keep the greater part
  /// of the processors while others ask what takes long, and they are not the ones to end when others have filled the heap.
  public static Limits ofPages() {
    return new Limits(Duration.ofSeconds(10), 6, 60, 100_000, 128, 20_000, UNBOUNDED);
  }

  /// For reading the whole store through.
  public static Limits ofDumps() {
    return new Limits(Duration.ofHours(2), 1, 4, 100_000, 100, 20_000, UNBOUNDED);
  }

  /// The same with another time limit.
  public Limits withTime(Duration other) {
    return new Limits(other, running, waiting, characters, depth, triples, bytes);
  }

  /// The limits of a query as a list of members, for a header.
  @Override
  public String toString() {
    return "time=%d, characters=%d, tokens=%d, depth=%d, triples=%d".formatted(time.toSeconds(), characters, TOKENS, depth, triples);
  }

  /// Whether it may be stopped for the memory that it takes.
  boolean boundsMemory() {
    return bytes < UNBOUNDED;
  }

  /// How many places there are for work that has just begun.
  int quick() {
    return (running + 1) / 2;
  }

  /// How many places there are for work that has turned out to be long.
  int lengthy() {
    return Math.max(1, running / 2);
  }

  /// How long work may hold a place of quick work, waiting for others included, such as for a reader that is slow.
  static long quickNanos(boolean crowded) {
    return crowded ? 150_000_000 : 1_000_000_000;
  }

  /// Processor time after which work counts as long.
  static long sliceNanos(boolean crowded) {
    return crowded ? 100_000_000 : 500_000_000;
  }
}
