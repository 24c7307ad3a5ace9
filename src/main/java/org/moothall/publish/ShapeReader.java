package org.moothall.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.moothall.publish.VocabularyTerm.Said;
import org.moothall.query.Term;

/// Reads shapes: which class each is of, and what a description of it has.
final class ShapeReader {

  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final List<String> NAMED = List.of("class", "datatype", "nodeKind", "node", "hasValue");
  private static final List<String> BOUNDS = List.of("minLength", "minInclusive", "maxInclusive", "maxExclusive", "pattern");

  private final Graph graph;

  ShapeReader(Graph graph) {
    this.graph = graph;
  }

  List<VocabularyTerm> terms() {
    return graph.stream(Node.ANY, RDF.Nodes.type, sh("NodeShape")).map(said -> said.getSubject()).filter(Node::isURI)
        .map(this::term).sorted(Comparator.comparing(VocabularyTerm::label)).toList();
  }

  private VocabularyTerm term(Node shape) {
    Optional<String> of = find(shape, "targetClass").map(Node::getURI);
    List<Said> said = new ArrayList<>();
    of.ifPresent(target -> said.add(new Said(words("of class"), List.of(new Term.Iri(target)))));
    values(shape, "property").map(this::property).sorted(Comparator.comparing(property -> property.about().text())).forEach(said::add);
    List<Term> choices = Lists.of(graph, values(shape, "or")).flatMap(choice -> values(choice, "class")).map(Term::of).toList();
    if (!choices.isEmpty()) {
      said.add(new Said(words("one of"), choices));
    }
    return new VocabularyTerm(shape.getURI(), shape.getURI().replaceFirst(".*#", ""), "Shapes", closed(shape), of.orElse(shape.getURI()), said);
  }

  private String closed(Node shape) {
    return find(shape, "closed").filter(closed -> closed.getLiteralLexicalForm().equals("true")).map(_ -> "It has these properties and no others.").orElse("");
  }

  private Said property(Node property) {
    List<Term> values = new ArrayList<>();
    values.add(words(number(property)));
    NAMED.forEach(name -> values(property, name).map(Term::of).forEach(values::add));
    Lists.of(graph, values(property, "in")).map(Term::of).forEach(values::add);
    BOUNDS.forEach(name -> values(property, name).map(value -> words(spaced(name) + " " + value.getLiteralLexicalForm())).forEach(values::add));
    return new Said(find(property, "path").map(Term::of).orElse(words("")), values);
  }

  /// How often: `1`, `0 to 1`, `1 or more`, `any number`.
  private String number(Node property) {
    String least = find(property, "minCount").map(Node::getLiteralLexicalForm).orElse("0");
    Optional<String> most = find(property, "maxCount").map(Node::getLiteralLexicalForm);
    if (most.isEmpty()) {
      return least.equals("0") ? "any number" : least + " or more";
    }
    return most.get().equals(least) ? least : least + " to " + most.get();
  }

  private static String spaced(String name) {
    return name.replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
  }

  private Optional<Node> find(Node subject, String property) {
    return values(subject, property).findFirst();
  }

  private Stream<Node> values(Node subject, String property) {
    return graph.stream(subject, sh(property), Node.ANY).map(said -> said.getObject());
  }

  private static Term words(String words) {
    return new Term.Literal(words, "", "");
  }

  private static Node sh(String name) {
    return NodeFactory.createURI(SH + name);
  }
}
