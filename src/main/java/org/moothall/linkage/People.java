package org.moothall.linkage;

import java.util.stream.Stream;

/// Which of the names in a council's documents are one person's.
final class People {

  private People() {}

  static Stream<Link> of(Papers papers) {
    return Stream.of();
  }
}
