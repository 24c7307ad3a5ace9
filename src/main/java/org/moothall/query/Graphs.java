package org.moothall.query;

import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;

/// The graphs of the store that a query sees, as the protocol's `default-graph-uri` and `named-graph-uri` choose them.
/// They replace those in the query's own FROM; nothing is ever fetched.
public record Graphs(List<String> inDefault, List<String> named) {

  // ARQ's names of the default graph, where the store keeps what is not asked: here they are names like others, of no graph.
  private static final Set<String> OWN_OF_ARQ = Set.of(Quad.defaultGraphIRI.getURI(), Quad.defaultGraphNodeGenerated.getURI());
  private static final String NONE = "urn:x-moothall:no-graph";

  public Graphs {
    inDefault = List.copyOf(inDefault);
    named = List.copyOf(named);
  }

  /// Whatever the query says, or else the whole store.
  public static Graphs asWritten() {
    return new Graphs(List.of(), List.of());
  }

  void choose(Query query) {
    boolean asWritten = inDefault.isEmpty() && named.isEmpty();
    replace(query.getGraphURIs(), asWritten ? query.getGraphURIs() : inDefault);
    replace(query.getNamedGraphURIs(), asWritten ? query.getNamedGraphURIs() : named);
  }

  private static void replace(List<String> graphs, List<String> by) {
    List<String> names = by.stream().map(name -> OWN_OF_ARQ.contains(name) ? NONE : name).toList();
    graphs.clear();
    graphs.addAll(names);
  }
}
