package org.moothall.query;

import java.time.Duration;

/// Work that is under way.
///
/// @param number by which it can be ended
/// @param time since it began
/// @param bytes that it took so far, given back or not
/// @param outline the query without what it asks about; empty before it begins, and for a page of ours
public record Running(long number, Duration time, long bytes, String outline) {}
