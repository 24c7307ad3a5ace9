package org.moothall.search;

/// What a thing is called.
///
/// @param iri its name in the graph
/// @param kind what it is: `person`
/// @param label what people call it
/// @param council what its council is called; empty where it is of none
public record Name(String iri, String kind, String label, String council) {}
