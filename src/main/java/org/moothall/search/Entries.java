package org.moothall.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;

/// Makes the entries of the index out of one state of the store.
///
/// What stands in an entry comes from what the store says of its thing, its evidence, its meeting and its people, never from what the
/// index had before: the index is a function of the store.
final class Entries {

  private static final List<Node> ENGAGED = List.of(Moot.assignedTo, Moot.involves, Moot.requestedBy, Moot.reportTo, Moot.decidedBy, Moot.askedBy,
      Moot.answeredBy, Moot.movedBy, Moot.secondedBy, Moot.supportedBy, Moot.opposedBy, Moot.abstainedBy);

  private final DatasetGraph dataset;
  private final Map<Node, Set<String>> people = new HashMap<>();

  Entries(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /// The classes whose things have entries.
  static Stream<Node> types() {
    return Stream.concat(Arrays.stream(Kind.values()).map(Kind::type), Arrays.stream(Named.values()).map(Named::type));
  }

  /// The entries of a thing: one for a fact or a name, one a paragraph for a document; none for anything else.
  List<Entry> of(Node thing) {
    Told told = Told.of(dataset, thing);
    if (told.isA(Moot.Document)) {
      return passages(told);
    }
    Optional<Kind> kind = Arrays.stream(Kind.values()).filter(each -> told.isA(each.type())).findFirst();
    return kind.map(each -> List.of(fact(told, each)))
        .orElseGet(() -> Arrays.stream(Named.values()).filter(each -> each.has(told)).findFirst().map(each -> List.of(name(told, each))).orElse(List.of()));
  }

  private Entry fact(Told told, Kind kind) {
    Entry entry = placed(Entry.of(Fields.FACT, told), told, kind).words(words(told));
    told.names(Reused.SUBJECT).forEach(theme -> entry.facet(Facet.THEME, theme));
    told.names(Moot.outcome).forEach(outcome -> entry.facet(Facet.OUTCOME, outcome));
    told.names(Moot.progress).forEach(outcome -> entry.facet(Facet.OUTCOME, outcome));
    List<Node> engaged = ENGAGED.stream().flatMap(property -> told.all(property).stream()).filter(Node::isURI).distinct().toList();
    engaged.forEach(agent -> entry.named(agent.getURI()));
    engaged.stream().flatMap(agent -> people.computeIfAbsent(agent, this::individuals).stream()).distinct().forEach(person -> entry.facet(Facet.PERSON, person));
    return entry;
  }

  private List<Entry> passages(Told document) {
    Optional<Told> meeting = document.all(Moot.describes).stream().findFirst().map(node -> Told.of(dataset, node));
    return document.words(Moot.normalisedText).stream().flatMap(text -> Paragraph.of(text).stream())
        .map(paragraph -> passage(document, meeting.orElse(document), paragraph)).toList();
  }

  private static Entry passage(Told document, Told meeting, Paragraph paragraph) {
    Entry entry = placed(Entry.of(Fields.PASSAGE, document), meeting, Kind.PASSAGE).words(paragraph.words()).at(paragraph);
    meeting.names(Moot.heldBy).forEach(body -> entry.facet(Facet.BODY, body));
    document.names(Moot.publishedBy).forEach(council -> entry.facet(Facet.COUNCIL, council));
    return entry;
  }

  private static Entry placed(Entry entry, Told told, Kind kind) {
    entry.facet(Facet.KIND, kind.word());
    told.names(Moot.council).forEach(council -> entry.facet(Facet.COUNCIL, council));
    told.names(Moot.body).forEach(body -> entry.facet(Facet.BODY, body));
    told.words(Moot.date).ifPresent(entry::date);
    return entry;
  }

  private static Entry name(Told told, Named kind) {
    Entry entry = Entry.of(Fields.NAME, told);
    entry.facet(Facet.KIND, kind.word());
    told.names(Moot.council).forEach(council -> entry.facet(Facet.COUNCIL, council));
    told.names(Reused.UNIT_OF).forEach(council -> entry.facet(Facet.COUNCIL, council));
    return entry.called(kind.labels(told));
  }

  /// The words of a fact: what it says, or the words of the minutes that it stands on, or its label.
  private String words(Told told) {
    return told.words(Moot.text).or(() -> evidence(told)).or(() -> told.words(Reused.LABEL)).orElse("");
  }

  private Optional<String> evidence(Told told) {
    String words = told.all(Reused.QUOTED_FROM).stream().filter(Node::isURI)
        .flatMap(place -> values(place, Moot.exact)).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).distinct().collect(Collectors.joining(" … "));
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }

  /// Who a person is, where it is a person: documents can have several names of one.
  private Set<String> individuals(Node agent) {
    boolean person = dataset.contains(Quad.unionGraph, agent, Reused.TYPE, Moot.Person);
    Set<String> known = values(agent, Moot.individual).filter(Node::isURI).map(Node::getURI).collect(Collectors.toSet());
    return !person || !known.isEmpty() ? person ? known : Set.of() : Set.of(agent.getURI());
  }

  private Stream<Node> values(Node subject, Node property) {
    return org.apache.jena.atlas.iterator.Iter.asStream(dataset.find(Quad.unionGraph, subject, property, Node.ANY)).map(Quad::getObject);
  }
}
