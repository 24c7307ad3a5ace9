package org.moothall.fact;

/// A board, panel, committee, cabinet or other body of the document's own council.
///
/// @param name the fullest form of the name in the document
public record Body(String name) implements Agent {}
