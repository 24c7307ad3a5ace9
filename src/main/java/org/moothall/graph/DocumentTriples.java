package org.moothall.graph;

import org.apache.jena.graph.Node;
import org.moothall.fact.Source;
import org.moothall.issue.Issue;
import org.moothall.record.DocumentRecord;

/// What the graph says of the document itself: where it came from, its text, its receipt and its issues.
final class DocumentTriples {

  private final Description description;
  private final Agents agents;
  private final Quotations quotations;
  private final Node document;

  DocumentTriples(Description description, Agents agents, Quotations quotations) {
    this.description = description;
    this.agents = agents;
    this.quotations = quotations;
    this.document = description.node(description.paths().document());
  }

  void describe() {
    DocumentRecord record = description.record();
    Source source = record.source();
    description.begin(description.paths().document(), Moot.Document, source.title().orElse(source.name()));
    origin(source);
    description.say(document, Moot.layout, record.layout());
    description.say(document, Moot.normalisedText, description.published().value());
    description.say(document, Moot.publishedBy, agents.council());
    new CoverageTriples(description, quotations, document).describe(record.coverage());
    record.issues().forEach(this::issue);
  }

  private void origin(Source source) {
    description.say(document, Reused.IDENTIFIER, source.name());
    description.say(document, Reused.FORMAT, source.mediaType());
    description.say(document, Reused.TITLE, source.title().map(Literals::of));
    description.say(document, Reused.SOURCE, source.url().map(Literals::address));
    description.say(document, Reused.LICENSE, source.licence().map(Literals::address));
    description.say(document, Moot.sha256, source.sha256());
    description.say(document, Moot.documentKind, source.kind().label());
    description.say(document, Moot.standing, source.standing());
    description.say(document, Moot.retrieved, source.retrieved().map(Literals::of));
  }

  private void issue(Issue issue) {
    String path = description.paths().of(issue);
    Node node = description.node(path);
    description.begin(path, Moot.Issue, issue.message());
    description.say(document, Moot.hasIssue, node);
    description.say(node, Moot.code, issue.code().label());
    description.say(node, Moot.severity, issue.severity().label());
    description.say(node, Moot.message, issue.message());
    issue.span().ifPresent(span -> {
      description.say(node, Moot.start, Literals.of(span.start()));
      description.say(node, Moot.end, Literals.of(span.end()));
    });
  }
}
