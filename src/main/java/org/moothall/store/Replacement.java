package org.moothall.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// Makes named graphs hold exactly what they should, touching only the triples that differ, since every touched page of
/// the store is written anew.
final class Replacement {

  private Replacement() {}

  /// Applies all replacements and removals; whether anything differed.
  static boolean apply(DatasetGraph dataset, Map<Node, Graph> graphs, Collection<Node> removed) {
    boolean changed = false;
    for (Node name : removed) {
      changed |= remove(dataset, named(name));
    }
    for (Map.Entry<Node, Graph> graph : graphs.entrySet()) {
      changed |= replace(dataset, named(graph.getKey()), graph.getValue());
    }
    return changed;
  }

  private static boolean remove(DatasetGraph dataset, Node name) {
    boolean present = dataset.containsGraph(name);
    if (present) {
      dataset.removeGraph(name);
    }
    return present;
  }

  private static boolean replace(DatasetGraph dataset, Node name, Graph wanted) {
    Graph present = dataset.getGraph(name);
    List<Triple> stale = present.stream().filter(triple -> !wanted.contains(triple)).toList();
    List<Triple> missing = wanted.stream().filter(triple -> !present.contains(triple)).toList();
    // Two spellings of a literal can be one to the store, so what is stale goes before what is missing comes.
    stale.forEach(triple -> dataset.delete(Quad.create(name, triple)));
    missing.forEach(triple -> dataset.add(Quad.create(name, triple)));
    return !stale.isEmpty() || !missing.isEmpty();
  }

  private static Node named(Node name) {
    if (!name.isURI() || Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      throw new IllegalArgumentException("[store] not the name of a graph: " + name);
    }
    return name;
  }
}
