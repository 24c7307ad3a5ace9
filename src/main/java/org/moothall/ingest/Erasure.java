package org.moothall.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.moothall.graph.Inference;
import org.moothall.graph.Moot;
import org.moothall.graph.Redaction;
import org.moothall.graph.Reused;
import org.moothall.identity.Slug;

/// What has to change in a store for a person to be in it no more.
///
/// All names that documents were found to have for the person go with them. A surname alone goes too, unless somebody else of the council has it; whoever
/// of that council comes under it later is then taken for them, since a name alone does not tell.
///
/// @param graphs what graphs are to hold, by their names
/// @param names the addresses that are to stay out: of the person, and those that a bearer of each of the names would have
record Erasure(Map<Node, Graph> graphs, Set<String> names) {

  private static final String PERSON = "person/";
  // `OBE` after a name is no surname.
  private static final String HONOURS = "(?: [A-Z]{2,4})+$";

  Erasure {
    graphs = Map.copyOf(graphs);
    names = Set.copyOf(names);
  }

  /// The erasure of a person, under any of their names; nothing where there is none of that address.
  static Optional<Erasure> of(DatasetGraph dataset, String base, Inference inference, Node person) {
    if (!dataset.contains(Node.ANY, person, Reused.TYPE, Moot.Person)) {
      return Optional.empty();
    }
    Set<String> names = names(dataset, base, same(dataset, person));
    Map<Node, Graph> graphs = new HashMap<>();
    dataset.stream(Node.ANY, Node.ANY, Moot.sha256, Node.ANY).toList().forEach(quad -> redact(dataset, base, inference, quad, names, graphs));
    return Optional.of(new Erasure(graphs, names));
  }

  /// The person under all names that links know.
  private static Set<Node> same(DatasetGraph dataset, Node person) {
    Node individual = dataset.stream(Node.ANY, person, Moot.individual, Node.ANY).map(Quad::getObject).findFirst().orElse(person);
    return Stream.concat(Stream.of(person, individual), dataset.stream(Node.ANY, Node.ANY, Moot.individual, individual).map(Quad::getSubject))
        .filter(node -> node.getURI().contains("/" + PERSON)).collect(Collectors.toSet());
  }

  private static Set<String> names(DatasetGraph dataset, String base, Set<Node> people) {
    Set<String> names = people.stream().map(Node::getURI).collect(Collectors.toCollection(HashSet::new));
    Set<String> homes = people.stream().flatMap(person -> homes(dataset, base, person)).collect(Collectors.toSet());
    Set<String> written = people.stream().flatMap(person -> dataset.stream(Node.ANY, person, Reused.NAME, Node.ANY)).map(quad -> quad.getObject().getLiteralLexicalForm())
        .map(name -> name.replaceFirst(HONOURS, "")).collect(Collectors.toSet());
    for (String home : homes) {
      written.stream().filter(name -> name.contains(" ")).flatMap(Erasure::forms).forEach(name -> names.add(Redaction.address(base, home, Slug.of(name))));
      written.stream().map(Erasure::surname).map(surname -> Redaction.address(base, home, Slug.of(surname)))
          .filter(surname -> !isShared(dataset, surname, people)).forEach(names::add);
    }
    return names;
  }

  /// Under which a person's names stand: the council, or the document; of one whom a document knows in part only, the document's council too.
  private static Stream<String> homes(DatasetGraph dataset, String base, Node person) {
    Stream<String> councils = dataset.stream(Node.ANY, person, Reused.TYPE, Moot.Person).flatMap(said -> dataset.stream(said.getGraph(), Node.ANY, Moot.publishedBy, Node.ANY))
        .map(council -> Redaction.last(council.getObject()));
    return Stream.concat(councils, Stream.of(person.getURI().substring((base + PERSON).length()).replaceFirst("/.*", "")));
  }

  /// A name, and with the first letter of the first of it only.
  private static Stream<String> forms(String name) {
    return Stream.of(name, name.substring(0, name.offsetByCodePoints(0, 1)) + " " + surname(name));
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isShared(DatasetGraph dataset, String surname, Set<Node> people) {
    String home = surname.substring(0, surname.lastIndexOf('/') + 1);
    String end = "-" + surname.substring(home.length());
    return dataset.stream(Node.ANY, Node.ANY, Reused.TYPE, Moot.Person).map(Quad::getSubject)
        .anyMatch(person -> person.getURI().startsWith(home) && person.getURI().endsWith(end) && !people.contains(person));
  }

  /// @param document the statement that tells of which graph and document it is
  private static void redact(DatasetGraph dataset, String base, Inference inference, Quad document, Set<String> names, Map<Node, Graph> graphs) {
    Node name = document.getGraph();
    List<Node> parts = Editions.all(name);
    Graph present = dataset.getGraph(name);
    Redaction redaction = Redaction.of(base, document.getSubject(), Drafts.said(present, name, document.getSubject()), names::contains);
    Graph left = Drafts.without(redaction, present, name, document.getSubject());
    Graph candidates = redaction.apply(dataset.getGraph(parts.getLast()));
    if (!left.isIsomorphicWith(present) || !candidates.isIsomorphicWith(dataset.getGraph(parts.getLast()))) {
      graphs.put(name, left);
      if (dataset.containsGraph(parts.get(1))) {
        graphs.put(parts.get(1), inference.infer(left));
      }
      graphs.put(parts.getLast(), candidates);
    }
  }
}
