package org.moothall.graph;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.moothall.record.Coverage;
import org.moothall.record.Measure;
import org.moothall.record.Missing;

/// What the graph says of how much of a document was read: counts, measurements after the Data Quality Vocabulary, what was
/// passed over and what is missing.
final class CoverageTriples {

  private final Description description;
  private final Quotations quotations;
  private final Node document;

  CoverageTriples(Description description, Quotations quotations, Node document) {
    this.description = description;
    this.quotations = quotations;
    this.document = document;
  }

  void describe(Coverage coverage) {
    counts(coverage);
    for (Measure measure : Measure.values()) {
      measure.of(coverage).ifPresent(share -> measurement(measure, share));
    }
    coverage.cueSentencesWithoutFact().forEach(words -> description.say(document, Moot.passedOver, quotations.of(words)));
    coverage.names().untyped().forEach(words -> description.say(document, Moot.untypedName, quotations.of(words)));
    coverage.missing().forEach(this::missing);
  }

  private void counts(Coverage coverage) {
    count(Moot.characters, coverage.characters());
    count(Moot.charactersRead, coverage.read());
    count(Moot.sentences, coverage.sentences());
    count(Moot.cueSentences, coverage.cueSentences());
    count(Moot.cueSentencesWithoutFact, coverage.cueSentencesWithoutFact().size());
    count(Moot.names, coverage.names().seen());
    count(Moot.namesTyped, coverage.names().typed());
    count(Moot.factsAsserted, coverage.facts().asserted());
    count(Moot.factsFlagged, coverage.facts().flagged());
    count(Moot.factsCandidate, coverage.facts().candidates());
  }

  private void count(Node property, int number) {
    description.say(document, property, Literals.of(number));
  }

  private void measurement(Measure measure, BigDecimal share) {
    String path = description.paths().measurement(measure.label());
    Node node = description.node(path);
    description.begin(path, Reused.MEASUREMENT, measure.label().replace('-', ' ') + ": " + share);
    description.say(document, Reused.HAS_MEASUREMENT, node);
    description.say(node, Reused.MEASUREMENT_OF, Choices.of(measure));
    description.say(node, Reused.MEASURED, Literals.of(share));
    description.say(node, Reused.COMPUTED_ON, document);
  }

  private void missing(Missing missing) {
    String path = description.paths().missing(missing.attribute().label(), missing.reason());
    Node node = description.node(path);
    description.begin(path, Moot.MissingAttribute, missing.attribute().label() + ": " + missing.reason());
    description.say(document, Moot.lacks, node);
    description.say(node, Moot.attribute, missing.attribute().label());
    description.say(node, Moot.times, Literals.of(missing.count()));
    description.say(node, Moot.why, missing.reason());
    quotations.quote(node, missing.words().stream().toList());
  }
}
