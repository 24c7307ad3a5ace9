package org.moothall.query;

import java.util.Collection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/// Small datasets in memory.
final class Quads {

  private Quads() {}

  /// Quads with the usual prefixes.
  static DatasetGraph of(Collection<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.prefixes().putAll(Prefixes.usual());
    quads.forEach(dataset::add);
    return dataset;
  }
}
