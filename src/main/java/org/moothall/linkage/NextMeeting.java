package org.moothall.linkage;

import org.apache.jena.graph.Node;

/// The next meeting of a body of which there are documents.
///
/// @param before the earlier meeting
/// @param after the later one
record NextMeeting(Node before, Node after) implements Link {}
