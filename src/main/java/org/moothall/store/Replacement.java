package org.moothall.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// Makes named graphs hold exactly what they should, touching only the triples that differ, since every touched page of
/// the store is written anew.
final class Replacement {

  // Fewer are written sooner by this thread than handed to others.
  private static final int MANY = 1_000;

  private Replacement() {}

  /// Applies all replacements and removals, and tells of the graphs that differed.
  static List<Touched> apply(DatasetGraph dataset, Map<Node, Graph> graphs, Collection<Node> removed) {
    List<Touched> touched = new ArrayList<>();
    for (Node name : removed) {
      remove(dataset, named(name)).ifPresent(touched::add);
    }
    List<Quad> missing = new ArrayList<>();
    for (Map.Entry<Node, Graph> graph : graphs.entrySet()) {
      replace(dataset, named(graph.getKey()), graph.getValue(), missing).ifPresent(touched::add);
    }
    add(dataset, missing);
    return touched;
  }

  private static void add(DatasetGraph dataset, List<Quad> missing) {
    if (missing.size() < MANY) {
      missing.forEach(dataset::add);
      return;
    }
    try (Inflow inflow = Inflow.into(dataset, _ -> {})) {
      missing.forEach(inflow);
      inflow.end();
    }
  }

  private static Optional<Touched> remove(DatasetGraph dataset, Node name) {
    if (!dataset.containsGraph(name)) {
      return Optional.empty();
    }
    // What a file spoke of is not of our naming, and may be without number.
    Set<Node> gone = ChangeLog.of(dataset).isFilled(name) ? Set.of() : subjects(dataset.getGraph(name).stream());
    dataset.removeGraph(name);
    return Optional.of(new Touched(name, Change.Kind.REMOVED, gone, Optional.empty()));
  }

  private static Optional<Touched> replace(DatasetGraph dataset, Node name, Graph wanted, List<Quad> added) {
    Graph present = dataset.getGraph(name);
    boolean created = present.isEmpty();
    List<Triple> stale = present.stream().filter(triple -> !wanted.contains(triple)).toList();
    List<Triple> missing = wanted.stream().filter(triple -> created || !present.contains(triple)).toList();
    // Two spellings of a literal can be one to the store, so what is stale goes before what is missing comes.
    stale.forEach(triple -> dataset.delete(Quad.create(name, triple)));
    missing.forEach(triple -> added.add(Quad.create(name, triple)));
    if (stale.isEmpty() && missing.isEmpty()) {
      return Optional.empty();
    }
    Set<Node> gone = subjects(stale.stream().filter(triple -> !wanted.contains(triple.getSubject(), Node.ANY, Node.ANY)));
    return Optional.of(new Touched(name, kind(created, wanted), gone, Optional.of(wanted)));
  }

  // A graph without a triple is none.
  private static Change.Kind kind(boolean created, Graph wanted) {
    if (wanted.isEmpty()) {
      return Change.Kind.REMOVED;
    }
    return created ? Change.Kind.CREATED : Change.Kind.CHANGED;
  }

  private static Set<Node> subjects(Stream<Triple> triples) {
    return triples.map(Triple::getSubject).filter(Node::isURI).collect(Collectors.toSet());
  }

  private static Node named(Node name) {
    if (!name.isURI() || Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      throw new IllegalArgumentException("[store] not the name of a graph: " + name);
    }
    return name;
  }
}
