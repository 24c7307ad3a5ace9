package org.moothall.publish;

/// How many things of ours are linked to things of another site by a property.
///
/// @param property the property
/// @param target the beginning of the addresses there: `http://www.wikidata.org/`
/// @param triples how many statements do it
record Linkset(String property, String target, long triples) {}
