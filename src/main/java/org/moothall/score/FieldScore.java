package org.moothall.score;

/// The tally of one field over all documents, or over those of one kind.
public record FieldScore(Field field, Tally tally) {}
