package org.moothall.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.moothall.publish.VocabularyTerm.Said;
import org.moothall.query.Term;

/// Reads the terms of an ontology or of a scheme of concepts.
final class TermReader {

  private static final String MOOT = "https://w3id.org/moothall/ontology#";
  private static final String DQV = "http://www.w3.org/ns/dqv#";
  private static final List<Node> BROADER = List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode());
  private static final Map<Node, String> ASPECTS = aspects();
  private static final List<String> KINDS = List.of("Classes", "Properties", "Values", VocabularyTerm.CONCEPTS);

  private final Graph graph;
  private final String namespace;

  /// @param namespace what the names of the terms begin with
  TermReader(Graph graph, String namespace) {
    this.graph = graph;
    this.namespace = namespace;
  }

  List<VocabularyTerm> terms() {
    return graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY).map(said -> said.getSubject()).distinct()
        .filter(node -> node.isURI() && node.getURI().startsWith(namespace)).map(this::term)
        .sorted(Comparator.<VocabularyTerm>comparingInt(term -> KINDS.indexOf(term.kind())).thenComparing(VocabularyTerm::label)).toList();
  }

  private VocabularyTerm term(Node term) {
    String label = Stream.concat(values(term, RDFS.label.asNode()), values(term, SKOS.prefLabel.asNode()))
        .map(Node::getLiteralLexicalForm).findFirst().orElse(term.getURI());
    String definition = values(term, SKOS.definition.asNode()).map(Node::getLiteralLexicalForm).findFirst().orElse("");
    return new VocabularyTerm(term.getURI(), label, kind(term), definition, term.getURI(), said(term));
  }

  private String kind(Node term) {
    List<Node> types = values(term, RDF.Nodes.type).toList();
    if (types.contains(SKOS.Concept.asNode())) {
      return VocabularyTerm.CONCEPTS;
    }
    if (types.contains(OWL2.Class.asNode())) {
      return "Classes";
    }
    return types.contains(OWL2.ObjectProperty.asNode()) || types.contains(OWL2.DatatypeProperty.asNode()) ? "Properties" : "Values";
  }

  private List<Said> said(Node term) {
    List<Said> said = new ArrayList<>();
    add(said, "a kind of", BROADER.stream().flatMap(property -> values(term, property)).filter(this::isOurs));
    add(said, "aligned with", BROADER.stream().flatMap(property -> values(term, property)).filter(Predicate.not(this::isOurs)));
    ASPECTS.forEach((property, words) -> add(said, words, values(term, property)));
    if (kind(term).equals("Values")) {
      add(said, "a value of class", values(term, RDF.Nodes.type));
    }
    return said;
  }

  private static void add(List<Said> said, String words, Stream<Node> values) {
    List<Term> found = values.map(Term::of).sorted(Comparator.comparing(Term::text)).toList();
    if (!found.isEmpty()) {
      said.add(new Said(new Term.Literal(words, "", ""), found));
    }
  }

  // A domain or range may be a union of classes: each is told.
  private Stream<Node> values(Node term, Node property) {
    return graph.stream(term, property, Node.ANY).map(said -> said.getObject())
        .flatMap(value -> value.isBlank() ? members(value) : Stream.of(value));
  }

  private Stream<Node> members(Node union) {
    return Lists.of(graph, graph.stream(union, OWL2.unionOf.asNode(), Node.ANY).map(said -> said.getObject()));
  }

  private boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(namespace);
  }

  private static Map<Node, String> aspects() {
    Map<Node, String> aspects = new LinkedHashMap<>();
    aspects.put(RDFS.domain.asNode(), "domain");
    aspects.put(RDFS.range.asNode(), "range");
    aspects.put(OWL2.inverseOf.asNode(), "inverse of");
    aspects.put(NodeFactory.createURI(DQV + "inDimension"), "dimension");
    aspects.put(NodeFactory.createURI(DQV + "expectedDataType"), "values");
    aspects.put(SKOS.altLabel.asNode(), "also called");
    aspects.put(SKOS.broader.asNode(), "part of");
    aspects.put(SKOS.narrower.asNode(), "has parts");
    aspects.put(SKOS.related.asNode(), "related to");
    aspects.put(NodeFactory.createURI(MOOT + "cue"), "raised by");
    aspects.put(NodeFactory.createURI(MOOT + "weakCue"), "raised in a title, or beside another cue, by");
    return aspects;
  }
}
