package org.moothall.ingest;

/// Whoever is told how a load gets on.
@FunctionalInterface
public interface Progress {

  /// It begins, with so many documents to come.
  default void begin(int documents) {
    // Who only wants to know of each need not know how many there are.
  }

  /// A document is done.
  void line(Receipt.Line line);
}
