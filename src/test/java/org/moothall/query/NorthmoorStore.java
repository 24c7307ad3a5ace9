package org.moothall.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.moothall.store.Store;

/// A store that holds the hand-made graph of an invented council.
public final class NorthmoorStore {

  /// The base of its names.
  public static final String BASE = "http://localhost:7070/id/";

  private NorthmoorStore() {}

  /// Opens a store in an empty folder and loads the graph.
  public static Store in(Path folder) {
    Store store = opened(folder);
    DatasetGraph hand = DatasetGraphFactory.create();
    try (var turtle = NorthmoorStore.class.getResourceAsStream("/northmoor.trig")) {
      RDFParser.source("ontology/moothall.ttl").lang(Lang.TURTLE).build().parse(StreamRDFLib.graph(hand.getGraph(NodeFactory.createURI(BASE + "graph/ontology"))));
      RDFParser.source("ontology/themes.ttl").lang(Lang.TURTLE).build().parse(StreamRDFLib.graph(hand.getGraph(NodeFactory.createURI(BASE + "graph/themes"))));
      RDFParser.source(turtle).lang(Lang.TRIG).base(BASE).parse(hand);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    store.replace(Iter.asStream(hand.listGraphNodes()).collect(Collectors.toMap(name -> name, hand::getGraph)), List.of());
    settle(store);
    return store;
  }

  private static void settle(Store store) {
    try {
      store.settle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Store opened(Path folder) {
    try {
      return Store.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
