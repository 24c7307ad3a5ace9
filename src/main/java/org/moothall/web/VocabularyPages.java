package org.moothall.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.publish.Vocabulary;
import org.moothall.publish.VocabularyTerm;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.Reading;
import org.moothall.query.Row;
import org.moothall.query.Term;

/// Pages of vocabularies, made from their files: each term with what the file says of it, how often the dataset uses it, and where.
final class VocabularyPages {

  /// Terms of one kind.
  record Group(String kind, List<Entry> terms) {}

  /// A term as the page shows it.
  ///
  /// @param id its place on the page
  /// @param name what links to its name or page
  /// @param said what its file says of it
  /// @param uses how often it is used; nothing where it never is
  /// @param example where it is used, or nothing
  /// @param exampleName what people call the example
  /// @param value the value that the example has, where the term is a property
  record Entry(String id, Cell name, String label, String definition, List<Said> said, String uses, Cell example, Cell exampleName, Cell value) {}

  /// What is said of a term.
  record Said(Cell about, List<Cell> values) {}

  private static final String NAMESPACE = "namespace";

  private final Templates templates;
  private final Links links;
  private final Personal personal = new Personal();
  private final NamedQuery uses;

  VocabularyPages(Templates templates, Links links) {
    this.templates = templates;
    this.links = links;
    this.uses = NamedQueries.read("pages/vocabulary", links.base()).get("uses");
  }

  /// The page of a vocabulary. Shapes are used as often as the classes that they are of.
  String fill(Reading reading, Vocabulary vocabulary) {
    Vocabulary counted = vocabulary == Vocabulary.SHAPES ? Vocabulary.ONTOLOGY : vocabulary;
    Map<String, String> arguments = Map.of(NAMESPACE, counted.namespace());
    Map<String, Row> used = reading.rows(uses, arguments).stream().collect(Collectors.toMap(row -> row.text("term"), row -> row, (first, _) -> first));
    Map<String, String> called = concepts(vocabulary);
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    vocabulary.terms().forEach(term -> groups.computeIfAbsent(term.kind(), _ -> new ArrayList<>())
        .add(entry(term, used.getOrDefault(term.counted(), new Row(Map.of())), called)));
    return templates.fill("vocabulary", Map.of(
        "title", vocabulary.title(),
        "lead", vocabulary.lead(),
        "description", vocabulary.lead(),
        "path", vocabulary.path(),
        "iri", vocabulary.iri(),
        "groups", groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList(),
        "queries", List.of(Behind.of(uses, arguments))));
  }

  // Who asks a program writes the names of classes and properties; a concept is called by its words.
  private static Map<String, String> concepts(Vocabulary vocabulary) {
    return vocabulary.terms().stream().filter(VocabularyTerm::isConcept).collect(Collectors.toMap(VocabularyTerm::iri, VocabularyTerm::label));
  }

  private Entry entry(VocabularyTerm term, Row used, Map<String, String> called) {
    List<Said> said = term.said().stream().map(one -> new Said(cell(one.about()), one.values().stream().map(value -> cell(value).called(called)).toList())).toList();
    return new Entry(term.iri().replaceFirst(".*#", ""), cell(new Term.Iri(term.iri())), term.label(), term.definition(), said,
        used.text("uses"), cell(used, "example"), cell(used, "exampleName"), cell(used, "value"));
  }

  private Cell cell(Row row, String variable) {
    return row.find(variable).map(this::cell).orElse(Cell.EMPTY);
  }

  private Cell cell(Term term) {
    return Cell.of(term, links, personal);
  }
}
