package org.moothall.linkage;

import org.apache.jena.graph.Node;

/// Two people of two councils who may be one. They are not merged.
///
/// @param one the person of the one council
/// @param other the person of the other
/// @param rule what suggests it: `candidate/same-post`
/// @param confidence how likely they are one, from 0 to 1
/// @param reason why, in words that a reader can check
record PersonCandidate(Node one, Node other, String rule, double confidence, String reason) {}
