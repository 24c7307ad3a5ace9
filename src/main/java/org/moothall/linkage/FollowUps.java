package org.moothall.linkage;

import java.util.stream.Stream;

/// What later meetings of a body tell of the actions of an earlier one.
final class FollowUps {

  private FollowUps() {}

  static Stream<Link> of(Papers papers) {
    return Stream.of();
  }
}
