package org.moothall.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.moothall.graph.Literals;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.text.SourceText;

/// Minutes of an invented body, with the items and actions that somebody marked in them.
final class Written {

  private static final String BASE = "http://example.org/id/";
  private static final Node COUNCIL = NodeFactory.createURI(BASE + "council/ashcombe");

  private final Graph facts = GraphMemFactory.createDefaultGraphSameTerm();
  private final String day;
  private final String text;
  private final Node document;
  private final Node body;

  private Written(String body, String day, String text) {
    this.day = day;
    this.text = text;
    this.document = NodeFactory.createURI(BASE + "document/" + body + "/" + day);
    this.body = NodeFactory.createURI(BASE + "body/" + body);
    facts.add(this.body, Reused.LABEL, Literals.of(body));
    facts.add(COUNCIL, Reused.LABEL, Literals.of("Ashcombe Parish Council"));
  }

  static Written on(String day, String text) {
    return new Written("Parish Council", day, text);
  }

  static Written of(String body, String day, String text) {
    return new Written(body, day, text);
  }

  /// A page that tells neither body nor day.
  static Written page(String text) {
    return new Written("", "", text);
  }

  Written item(String number, String title) {
    Node item = quoted("item", Moot.AgendaItem, title);
    facts.add(item, Moot.number, Literals.of(number));
    return this;
  }

  Written action(String words) {
    quoted("action", Moot.Action, words);
    return this;
  }

  private Node quoted(String kind, Node type, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words);
    }
    Node node = NodeFactory.createURI(document.getURI() + "/" + kind + "/" + start);
    Node evidence = NodeFactory.createURI(document.getURI() + "/evidence/" + start + "-" + (start + words.length()));
    facts.add(node, Reused.TYPE, type);
    facts.add(node, Reused.QUOTED_FROM, evidence);
    facts.add(evidence, Moot.start, Literals.of(start));
    facts.add(evidence, Moot.end, Literals.of(start + words.length()));
    return node;
  }

  private Paper paper() {
    return new Paper(document, facts, SourceText.of(text), Optional.of(NodeFactory.createURI(document.getURI() + "/meeting")), Optional.of(body).filter(_ -> !day.isEmpty()),
        Optional.of(day).filter(told -> !told.isEmpty()).map(LocalDate::parse));
  }

  /// What the follow-ups say: the kind, and the later words.
  static List<String> told(Written... minutes) {
    List<Paper> papers = new ArrayList<>();
    for (Written written : minutes) {
      papers.add(written.paper());
    }
    papers.sort(Paper.BY_DAY);
    return FollowUps.of(new Papers(COUNCIL, papers), List.of()).map(FollowUp.class::cast)
        .map(told -> told.kind() + " " + told.rule() + " " + told.report().paper().text().quote(told.report().place())).toList();
  }
}
