package org.moothall.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.moothall.ingest.Loading;
import org.moothall.store.Store;

/// A store of many documents: those of a folder, again and again under other names, until there are enough statements.
final class LargeStore {

  static final String BASE = "http://localhost:7070/id/";

  private LargeStore() {}

  /// The folder of such a store, filled where it is not there.
  static Path filled(Path place, Path documents, long statements) throws IOException {
    if (!Files.exists(place)) {
      try (Store store = Store.open(place)) {
        fill(store, documents, statements);
      }
    }
    return place;
  }

  /// Fills a store.
  ///
  /// @param documents a folder of documents
  /// @param statements the least number of statements
  /// @return how many statements it has
  static long fill(Store store, Path documents, long statements) throws IOException {
    new Loading(store, BASE).load(List.of(documents), _ -> {});
    Map<Node, Graph> first = store.read(dataset -> {
      Map<Node, Graph> graphs = new HashMap<>();
      Iter.toList(dataset.listGraphNodes()).forEach(name -> graphs.put(name, copy(dataset.getGraph(name), node -> node)));
      return graphs;
    });
    long each = first.values().stream().mapToLong(Graph::size).sum();
    long all = each;
    for (int number = 1; all < statements; number++, all += each) {
      Map<Node, Graph> other = new HashMap<>();
      String name = BASE + "copy-" + number + "/";
      first.forEach((graph, content) -> other.put(renamed(graph, name), copy(content, node -> renamed(node, name))));
      store.replace(other, List.of());
    }
    return all;
  }

  private static Graph copy(Graph graph, UnaryOperator<Node> name) {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    graph.stream().forEach(triple -> copy.add(Triple.create(name.apply(triple.getSubject()), triple.getPredicate(), name.apply(triple.getObject()))));
    return copy;
  }

  private static Node renamed(Node node, String name) {
    return node.isURI() && node.getURI().startsWith(BASE) ? NodeFactory.createURI(name + node.getURI().substring(BASE.length())) : node;
  }
}
