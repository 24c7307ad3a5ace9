package org.moothall.search;

/// A fact or a document that has some words.
///
/// @param thing its name in the graph
/// @param score how well it matches; it compares with others of the same search only
/// @param words its words, or the paragraph of the document
public record Match(String thing, double score, String words) {}
