package org.moothall.linkage;

import java.time.Year;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// How many meetings of a body in a year are known, in some respect.
///
/// @param body the body
/// @param year the year; absent for meetings without a day
/// @param metric in which respect: `moot:meetingsKnown`
/// @param count how many
record MeetingsCounted(Node body, Optional<Year> year, Node metric, int count) implements Link {}
