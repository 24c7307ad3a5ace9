package org.moothall.linkage;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
      case NextMeeting next -> next(next);
      case FollowUp told -> followUp(told);
      case Revision revision -> revision(revision);
      case Referral referral -> referral(referral);
      case Succession succession -> succession(succession);
      case InSeries figure -> series(figure);
      case MeetingsCounted counted -> counted(counted);
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

  private void next(NextMeeting next) {
    graph.add(next.before(), Moot.nextMeeting, next.after());
    graph.add(next.after(), Moot.previousMeeting, next.before());
  }

  private void followUp(FollowUp told) {
    Node node = worded("follow-up", Moot.FollowUp, told.report(), told.rule(), told.confidence(), told.action());
    graph.add(node, Moot.follows, told.action());
    graph.add(told.action(), Moot.followedBy, node);
    graph.add(node, Moot.progress, progress(told.kind()));
    say(node, Moot.statedIn, told.report().paper().itemAt(told.report().place()));
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

  private void revision(Revision revision) {
    Node node = worded("revision", Moot.Revision, revision.words(), revision.rule(), revision.confidence(), revision.decision(), revision.earlier());
    graph.add(node, Moot.revises, revision.earlier());
    graph.add(node, Moot.madeBy, revision.decision());
    graph.add(node, Moot.revisionKind, Moot.term(switch (revision.kind()) {
      case RESCINDED -> "rescinded";
      case AMENDED -> "amended";
      case CORRECTED -> "corrected";
    }));
  }

  private void referral(Referral referral) {
    Node node = worded("referral", Moot.Referral, referral.words(), referral.rule(), referral.confidence(), referral.decision(), referral.to());
    graph.add(node, Moot.madeBy, referral.decision());
    graph.add(node, Moot.referredTo, referral.to());
    referral.takenUp().ifPresent(taken -> {
      graph.add(node, Moot.takenUpAt, taken.item());
      graph.add(node, Moot.takenUpInWords, quoted(taken.words()));
    });
  }

  private void succession(Succession succession) {
    Node node = worded("succession", Moot.Succession, succession.words(), succession.rule(), succession.confidence(), succession.before(), succession.after());
    graph.add(node, Reused.ORIGINAL_ORGANISATION, succession.before());
    graph.add(node, Reused.RESULTING_ORGANISATION, succession.after());
    graph.add(node, Moot.successionKind, Moot.term(switch (succession.kind()) {
      case RENAMED -> "renamed";
      case SUCCEEDED -> "succeeded";
    }));
  }

  private void series(InSeries figure) {
    Measured measured = figure.series();
    Node series = begin("series", Moot.FigureSeries, figure.about() + measured.unit().map(unit -> " (" + unit + ")").orElse(""),
        papers.council().getURI(), String.join(" ", measured.about()), measured.unit().orElse(""), Boolean.toString(measured.planned()));
    graph.add(figure.figure(), Moot.inSeries, series);
    graph.add(series, Moot.council, papers.council());
    graph.add(series, Moot.planned, Literals.of(measured.planned()));
    say(series, Moot.unit, measured.unit().map(Literals::of));
  }

  private void counted(MeetingsCounted counted) {
    String year = counted.year().map(Object::toString).orElse("undated");
    String metric = counted.metric().getURI().substring(Moot.NAMESPACE.length());
    Node node = begin("measurement", Reused.MEASUREMENT, metric + " " + year + ": " + counted.count(), counted.body().getURI(), year, metric);
    graph.add(counted.body(), Reused.HAS_MEASUREMENT, node);
    graph.add(node, Reused.COMPUTED_ON, counted.body());
    graph.add(node, Reused.MEASUREMENT_OF, counted.metric());
    graph.add(node, Reused.MEASURED, Literals.of(counted.count()));
    say(node, Reused.TEMPORAL, counted.year().map(Literals::of));
  }

  /// A finding that rests on words of a document, with where and when they were written.
  private Node worded(String kind, Node type, Link.Words words, String rule, double confidence, Node... about) {
    Paper paper = words.paper();
    String text = paper.text().quote(words.place());
    Stream<String> content = Stream.concat(Arrays.stream(about).map(Node::getURI), Stream.of(paper.document().getURI(), text));
    Node node = begin(kind, type, text, content.toArray(String[]::new));
    graph.add(node, Moot.rule, Literals.of(rule));
    graph.add(node, Moot.confidence, Literals.confidence(confidence));
    graph.add(node, Moot.tier, Choices.of(Tier.of(confidence)));
    graph.add(node, Moot.council, papers.council());
    say(node, Moot.meeting, paper.meeting());
    say(node, Moot.body, paper.body());
    say(node, Moot.date, paper.date().map(Literals::of));
    graph.add(node, Reused.QUOTED_FROM, quoted(words));
    return node;
  }

  private Node quoted(Link.Words words) {
    return new QuotedWords(graph, words.paper().document(), words.paper().text()).at(words.place());
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
