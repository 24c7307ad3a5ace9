package org.moothall.image;

/// A state of the dataset.
///
/// @param version its number, which no other state has
/// @param changes how many changes of graphs led to it
public record State(long version, long changes) {}
