package org.moothall.feed;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.moothall.store.Change;
import org.moothall.store.ChangeLog;

/// When graphs were last changed, in one state of the store.
final class Updates {

  private final ChangeLog log;
  private final Map<String, Instant> known = new HashMap<>();

  Updates(ChangeLog log) {
    this.log = log;
  }

  /// The time of a graph's last change; of the dataset's where nothing is known of the graph.
  Instant of(String graph) {
    return known.computeIfAbsent(graph, this::last);
  }

  /// The time of the dataset's last change.
  Instant latest() {
    return log.time().orElse(Instant.EPOCH);
  }

  private Instant last(String graph) {
    Change afterAll = new Change(Long.MAX_VALUE, Long.MAX_VALUE, Instant.MAX, NodeFactory.createURI(graph), Change.Kind.CHANGED);
    return log.previous(afterAll).map(Change::time).orElseGet(this::latest);
  }
}
