package org.moothall.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;

/// The vocabularies that come with the program, as graphs: the ontology, the themes, the shapes.
public final class Vocabularies {

  static {
    JenaSystem.init();
  }

  private Vocabularies() {}

  /// The ontology, `ontology/moothall.ttl`.
  public static Graph ontology() {
    return resource("/ontology/moothall.ttl", Moot.NAMESPACE);
  }

  /// The themes, `ontology/themes.ttl`.
  public static Graph themes() {
    return resource("/ontology/themes.ttl", ThemeScheme.SCHEME);
  }

  /// The shapes, `ontology/shapes.ttl`.
  public static Graph shapes() {
    return resource("/ontology/shapes.ttl", Moot.NAMESPACE);
  }

  /// A graph written in Turtle, its relative addresses taken from the base.
  static Graph parse(InputStream turtle, String base) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    RDFParser.source(turtle).lang(Lang.TURTLE).base(base).parse(graph);
    return graph;
  }

  private static Graph resource(String name, String base) {
    try (InputStream in = Vocabularies.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("[vocabularies] no resource " + name);
      }
      return parse(in, base);
    } catch (IOException e) {
      throw new UncheckedIOException("[vocabularies] " + name, e);
    }
  }
}
