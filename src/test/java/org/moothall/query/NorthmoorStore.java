package org.moothall.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.moothall.store.Store;

/// A store that holds the hand-made graph of an invented council.
public final class NorthmoorStore {

  /// The base of its names.
  public static final String BASE = "http://localhost:7070/id/";

  private NorthmoorStore() {}

  /// Opens a store in an empty folder and loads the graph.
  public static Store in(Path folder) {
    Store store = opened(folder);
    store.write(dataset -> RDFParser.source("ontology/moothall.ttl").lang(Lang.TURTLE)
        .build().parse(StreamRDFLib.graph(dataset.getGraph(NodeFactory.createURI(BASE + "graph/ontology")))));
    store.write(dataset -> {
      try (var turtle = NorthmoorStore.class.getResourceAsStream("/northmoor.trig")) {
        RDFParser.source(turtle).lang(Lang.TRIG).base(BASE).parse(dataset);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return store;
  }

  private static Store opened(Path folder) {
    try {
      return Store.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
