package org.moothall.ingest;

/// Whoever is told how a load gets on.
@FunctionalInterface
public interface Progress {

  /// It begins, with so many documents to come.
  default void begin(int documents) {
    // Who only wants to know of each need not know how many there are.
  }

  /// So many statements of a file were written so far.
  default void statements(String file, long statements) {
    // Who only wants to know of whole files need not know.
  }

  /// A document or a file of statements is done.
  void line(Receipt.Line line);
}
