package org.moothall.linkage;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.GraphMemFactory;
import org.moothall.fact.Tier;
import org.moothall.graph.Choices;
import org.moothall.graph.Literals;
import org.moothall.graph.Moot;
import org.moothall.graph.QuotedWords;
import org.moothall.graph.Reused;
import org.moothall.identity.Digest;

/// The links of one council as triples.
final class LinkTriples {

  private static final String COUNCIL = "council/";

  private final Papers papers;
  private final String base;
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  LinkTriples(Papers papers) {
    this.papers = papers;
    this.base = papers.council().getURI().substring(0, papers.council().getURI().lastIndexOf(COUNCIL));
  }

  Graph graph() {
    return graph;
  }

  void add(Link link) {
    switch (link) {
      case SamePerson same -> same(same);
      case HeldThen held -> held(held);
      case FollowUp told -> followUp(told);
      case NextMeeting next -> {
        graph.add(next.before(), Moot.nextMeeting, next.after());
        graph.add(next.after(), Moot.previousMeeting, next.before());
      }
    }
  }

  /// Says of everybody who was not found to be somebody else that they are themselves.
  void themselves() {
    papers.all().stream().flatMap(paper -> paper.things(Moot.Person).stream()).distinct()
        .filter(person -> !graph.contains(person, Moot.individual, Node.ANY))
        .forEach(person -> graph.add(person, Moot.individual, person));
  }

  private void same(SamePerson same) {
    graph.add(same.alias(), Moot.individual, same.person());
    graph.add(same.alias(), Reused.IS_REPLACED_BY, same.person());
    graph.add(same.alias(), Reused.SAME_AS, same.person());
    Node finding = begin("identification", Moot.Identification, "Two names of one person", same.alias().getURI(), same.person().getURI());
    graph.add(finding, Moot.alias, same.alias());
    graph.add(finding, Moot.individual, same.person());
    found(finding, same.rule(), same.confidence(), same.reason());
  }

  private void held(HeldThen held) {
    graph.add(held.fact(), Moot.thenHeldBy, held.holder());
    Node holding = begin("holding", Moot.Holding, "Who held a post then", held.fact().getURI(), held.post().getURI());
    graph.add(holding, Moot.concerns, held.fact());
    graph.add(holding, Moot.ofPost, held.post());
    graph.add(holding, Moot.thenHolder, held.holder());
    held.shownBy().forEach(tenure -> graph.add(holding, Moot.shownBy, tenure));
    found(holding, held.rule(), held.confidence(), held.reason());
  }

  private void found(Node finding, String rule, double confidence, String reason) {
    graph.add(finding, Moot.why, Literals.of(reason));
    graph.add(finding, Moot.rule, Literals.of(rule));
    graph.add(finding, Moot.confidence, Literals.confidence(confidence));
  }

  private void followUp(FollowUp told) {
    Paper paper = told.report().paper();
    String words = paper.text().quote(told.report().place());
    Node node = begin("follow-up", Moot.FollowUp, words, told.action().getURI(), paper.document().getURI(), words);
    graph.add(node, Moot.follows, told.action());
    graph.add(told.action(), Moot.followedBy, node);
    graph.add(node, Moot.progress, progress(told.kind()));
    graph.add(node, Moot.rule, Literals.of(told.rule()));
    graph.add(node, Moot.confidence, Literals.confidence(told.confidence()));
    graph.add(node, Moot.tier, Choices.of(Tier.of(told.confidence())));
    graph.add(node, Moot.council, papers.council());
    say(node, Moot.statedIn, paper.itemAt(told.report().place()));
    say(node, Moot.meeting, paper.meeting());
    say(node, Moot.body, paper.body());
    say(node, Moot.date, paper.date().map(Literals::of));
    graph.add(node, Reused.QUOTED_FROM, new QuotedWords(graph, paper.document(), paper.text()).at(told.report().place()));
  }

  private static Node progress(FollowUp.Kind kind) {
    return Moot.term(switch (kind) {
      case REPORTED -> "reported";
      case COMPLETED -> "completed";
      case DEFERRED -> "putOff";
      case CHANGED -> "changed";
      case NO_LONGER -> "dropped";
    });
  }

  private Node begin(String kind, Node type, String label, String... content) {
    Node node = NodeFactory.createURI(base + kind + "/" + Digest.of(content));
    graph.add(node, Reused.TYPE, type);
    graph.add(node, Reused.LABEL, Literals.label(label));
    return node;
  }

  private void say(Node thing, Node property, Optional<Node> value) {
    value.ifPresent(node -> graph.add(thing, property, node));
  }
}
