package org.moothall.graph;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.moothall.fact.Theme;

/// The scheme of themes, `ontology/themes.ttl`: SKOS concepts with the words that raise them.
public final class ThemeScheme {

  /// The scheme's address.
  public static final String SCHEME = "https://w3id.org/moothall/themes";

  private static final String NAMESPACE = SCHEME + "#";

  private ThemeScheme() {}

  /// The themes of the scheme that comes with the program, by id.
  public static List<Theme> read() {
    return themes(Vocabularies.themes());
  }

  /// The themes of a scheme in Turtle, by id.
  public static List<Theme> read(InputStream turtle) {
    return themes(Vocabularies.parse(turtle, SCHEME));
  }

  /// The concept of a theme.
  public static Node concept(String id) {
    return NodeFactory.createURI(NAMESPACE + id);
  }

  private static List<Theme> themes(Graph scheme) {
    return scheme.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
        .mapWith(triple -> theme(scheme, triple.getSubject()))
        .toList().stream()
        .sorted(Comparator.comparing(Theme::id))
        .toList();
  }

  private static Theme theme(Graph scheme, Node concept) {
    String id = id(concept);
    String label = words(scheme, concept, SKOS.prefLabel.asNode()).findFirst().orElse(id);
    List<String> broader = scheme.find(concept, SKOS.broader.asNode(), Node.ANY).mapWith(triple -> id(triple.getObject())).toList();
    return new Theme(id, label, broader.stream().sorted().toList(), words(scheme, concept, Moot.cue).toList(), words(scheme, concept, Moot.weakCue).toList());
  }

  private static Stream<String> words(Graph scheme, Node concept, Node property) {
    return scheme.find(concept, property, Node.ANY).mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toList().stream().sorted();
  }

  private static String id(Node concept) {
    String address = concept.getURI();
    return address.startsWith(NAMESPACE) ? address.substring(NAMESPACE.length()) : address;
  }
}
