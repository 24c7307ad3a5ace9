package org.moothall.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
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

  /// A graph written in Turtle, its relative addresses taken from the base. Nameless nodes go by their places in the file, so that
  /// the same file gives the same graph and a store that holds it is not changed by loading it again.
  static Graph parse(InputStream turtle, String base) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    RDFParser.source(turtle).lang(Lang.TURTLE).base(base).parse(new StreamRDFBase() {
      private final Map<Node, Node> nameless = new HashMap<>();

      @Override
      public void triple(Triple said) {
        graph.add(node(said.getSubject()), said.getPredicate(), node(said.getObject()));
      }

      private Node node(Node term) {
        return term.isBlank() ? nameless.computeIfAbsent(term, _ -> NodeFactory.createBlankNode(base + nameless.size())) : term;
      }
    });
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
