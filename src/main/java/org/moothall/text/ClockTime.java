package org.moothall.text;

import java.time.LocalTime;

/// A time of day in words.
///
/// @param span where the words stand
/// @param words the words themselves: "6.05 P.M."
/// @param value the time they give
public record ClockTime(Span span, String words, LocalTime value) {}
