package org.moothall.linkage;

import org.apache.jena.graph.Node;

/// A name by which a person of the council is also known.
///
/// @param alias the name that gives way
/// @param person the fuller name, which is not itself replaced
/// @param rule how it was found, such as `person/initial-of-member`
/// @param confidence how likely it is right, from 0 to 1
/// @param reason why, in words that a reader can check
record SamePerson(Node alias, Node person, String rule, double confidence, String reason) implements Link {}
