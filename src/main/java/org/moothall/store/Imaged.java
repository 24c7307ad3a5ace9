package org.moothall.store;

import java.time.Duration;
import java.time.Instant;

/// An image that was made.
///
/// @param at when it was ready
/// @param took how long it took
public record Imaged(Instant at, Duration took) {}
