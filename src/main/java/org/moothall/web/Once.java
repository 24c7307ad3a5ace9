package org.moothall.web;

import java.util.Optional;
import java.util.function.Supplier;

/// What is made when it is first asked for, and kept: no start of a server waits for it.
final class Once<T> {

  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    T thing = made.orElseGet(maker);
    made = Optional.of(thing);
    return thing;
  }
}
