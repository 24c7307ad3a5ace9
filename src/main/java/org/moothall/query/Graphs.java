package org.moothall.query;

import java.util.List;
import org.apache.jena.query.Query;

/// The graphs of the store that a query sees, as the protocol's `default-graph-uri` and `named-graph-uri` choose them.
/// They replace those in the query's own FROM; nothing is ever fetched.
public record Graphs(List<String> inDefault, List<String> named) {

  public Graphs {
    inDefault = List.copyOf(inDefault);
    named = List.copyOf(named);
  }

  /// Whatever the query says, or else the whole store.
  public static Graphs asWritten() {
    return new Graphs(List.of(), List.of());
  }

  void choose(Query query) {
    if (inDefault.isEmpty() && named.isEmpty()) {
      return;
    }
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    inDefault.forEach(query::addGraphURI);
    named.forEach(query::addNamedGraphURI);
  }
}
