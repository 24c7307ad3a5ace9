package org.moothall.store;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;

/// A dataset without the graphs that were filled from files: what the program itself goes by, so that nothing that stands in a file
/// can pass for a document, a draft or a link.
final class OwnGraphs extends DatasetGraphFilteredView {

  private final DatasetGraph all;
  private final Set<Node> filled;

  private OwnGraphs(DatasetGraph all, Set<Node> filled) {
    super(all, quad -> !filled.contains(quad.getGraph()), Set.of());
    this.all = all;
    this.filled = filled;
  }

  /// The own graphs of a dataset, in its transaction.
  static DatasetGraph of(DatasetGraph dataset) {
    Set<Node> filled = ChangeLog.of(dataset).filled();
    return filled.isEmpty() ? dataset : new OwnGraphs(dataset, filled);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Iter.filter(GraphNames.of(all), graph -> !filled.contains(graph));
  }

  @Override
  public boolean containsGraph(Node graph) {
    return !filled.contains(graph) && all.containsGraph(graph);
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    if (Quad.isUnionGraph(graph)) {
      return Iter.distinct(Iter.map(findNG(Node.ANY, subject, property, object), quad -> Quad.create(Quad.unionGraph, quad.asTriple())));
    }
    return filled.contains(graph) ? Iter.nullIterator() : super.find(graph, subject, property, object);
  }

  @Override
  public boolean contains(Node graph, Node subject, Node property, Node object) {
    return find(graph, subject, property, object).hasNext();
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
    return filled.contains(graph) ? Iter.nullIterator() : super.findNG(graph, subject, property, object);
  }
}
