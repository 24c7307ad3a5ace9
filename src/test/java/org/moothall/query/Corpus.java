package org.moothall.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.moothall.graph.Councils;
import org.moothall.graph.Inference;
import org.moothall.graph.RecordGraph;
import org.moothall.graph.ThemeScheme;
import org.moothall.graph.Vocabularies;
import org.moothall.ingest.DocumentFolder;
import org.moothall.ingest.Documents;
import org.moothall.record.DocumentRecord;
import org.moothall.store.Store;

/// A store in memory that holds what the pipeline makes of a folder of documents, and the vocabularies.
final class Corpus {

  static final String BASE = "http://localhost:7070/id/";

  private static final Path COUNCILS = Path.of("data", "councils.ttl");

  private Corpus() {}

  /// Reads every document of a folder and stores its facts and what follows from them.
  static Store load(Path folder) throws IOException {
    Map<Node, Graph> graphs = vocabularies();
    Documents documents = new Documents(ThemeScheme.read());
    Inference inference = Inference.of(Vocabularies.ontology(), Vocabularies.themes());
    for (Path file : DocumentFolder.list(List.of(folder))) {
      DocumentRecord record = documents.read(file);
      Graph asserted = RecordGraph.of(record, BASE);
      graphs.put(graph(record.source().key()), asserted);
      graphs.put(graph(record.source().key() + "/inferred"), inference.infer(asserted));
    }
    Store store = Store.inMemory();
    store.replace(graphs, List.of());
    return store;
  }

  private static Map<Node, Graph> vocabularies() throws IOException {
    Map<Node, Graph> graphs = new HashMap<>();
    graphs.put(graph("ontology"), Vocabularies.ontology());
    graphs.put(graph("themes"), Vocabularies.themes());
    try (var councils = Files.newInputStream(COUNCILS)) {
      graphs.put(graph("councils"), Councils.read(councils, BASE));
    }
    return graphs;
  }

  private static Node graph(String name) {
    return NodeFactory.createURI(BASE + "graph/" + name);
  }
}
