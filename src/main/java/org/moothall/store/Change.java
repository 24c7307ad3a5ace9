package org.moothall.store;

import java.time.Instant;
import org.apache.jena.graph.Node;

/// One line of the change log: what one commit did to one named graph.
///
/// @param number its place in the log, from 1, without gaps
/// @param version the version of the store that the commit made
/// @param time when that was; it never goes back
/// @param graph the name of the graph
/// @param kind what was done
public record Change(long number, long version, Instant time, Node graph, Kind kind) {

  /// What can be done to a graph.
  public enum Kind {
    CREATED, CHANGED, REMOVED
  }
}
