package org.moothall.graph;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.moothall.fact.Agent;
import org.moothall.fact.Commitment;
import org.moothall.fact.Fact;
import org.moothall.fact.Organisation;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.PostMentioned;
import org.moothall.fact.Question;
import org.moothall.fact.Reference;
import org.moothall.fact.ThemeRaised;

/// What was talked about: themes, questions, commitments, mentions and references.
final class TalkTriples {

  private final Description description;
  private final Agents agents;
  private final MeetingTriples meetings;

  TalkTriples(Description description, Agents agents, MeetingTriples meetings) {
    this.description = description;
    this.agents = agents;
    this.meetings = meetings;
  }

  void raising(Node node, ThemeRaised raised, Optional<Node> item) {
    Node theme = ThemeScheme.concept(raised.theme());
    description.begin(description.paths().of(raised), Moot.ThemeRaising, "Theme raised: " + raised.theme());
    description.say(node, Moot.raisedAt, item);
    description.say(node, Moot.theme, theme);
    item.ifPresent(about -> description.say(about, Reused.SUBJECT, theme));
  }

  void question(Node node, Question question, Optional<Node> item) {
    description.begin(description.paths().of(question), Moot.Question, question.text());
    description.say(node, Moot.askedAt, item);
    description.say(node, Moot.text, question.text());
    description.say(node, Moot.askedBy, agents.of(question.askedBy()));
    description.say(node, Moot.answeredBy, agents.of(question.answeredBy()));
    question.themes().forEach(theme -> description.say(node, Reused.SUBJECT, ThemeScheme.concept(theme)));
  }

  void commitment(Node node, Commitment commitment, Optional<Node> item) {
    description.begin(description.paths().of(commitment), Moot.Commitment, commitment.text());
    description.say(node, Moot.statedIn, item);
    description.say(node, Moot.text, commitment.text());
    BusinessTriples.due(description, node, commitment.due());
  }

  void reference(Node node, Reference reference, Optional<Node> item) {
    description.begin(description.paths().of(reference), Moot.Reference, reference.text());
    description.say(node, Moot.statedIn, item);
    description.say(node, Moot.text, reference.text());
    description.say(node, Moot.referenceKind, reference.kind().name().toLowerCase(Locale.ROOT));
    description.say(node, Moot.referenceDate, reference.date().map(Literals::of));
    description.say(node, Moot.refersTo, reference.date()
        .flatMap(day -> description.paths().bodyMeant(reference).flatMap(body -> meetings.other(body, day))));
  }

  void mention(Node node, OrganisationMentioned mention, Optional<Node> item) {
    Node named = agents.of(mention.organisation());
    name(node, mention, mention.organisation(), mention.reason());
    description.say(node, Moot.statedIn, item);
    item.ifPresent(where -> description.say(named, Moot.mentionedIn, where));
  }

  void mention(Node node, PersonMentioned mention) {
    name(node, mention, mention.person(), OrganisationMentioned.Reason.MENTIONED);
  }

  void mention(Node node, PostMentioned mention) {
    Node post = agents.of(mention.post());
    name(node, mention, mention.post(), OrganisationMentioned.Reason.MENTIONED);
    mention.holder().ifPresent(person -> description.say(agents.of(person), Moot.holds, post));
  }

  private void name(Node node, Fact mention, Agent named, OrganisationMentioned.Reason reason) {
    Node type = otherCouncil(named) ? Moot.CouncilReference : Moot.Mention;
    description.begin(description.paths().of(mention), type, named.name() + ", mentioned");
    description.say(node, Moot.mentions, agents.of(named));
    description.say(node, Moot.reason, Choices.of(reason));
  }

  private boolean otherCouncil(Agent named) {
    return named instanceof Organisation organisation
        && organisation.kind() == Organisation.Kind.COUNCIL
        && !description.paths().council().equals(Optional.of(description.paths().of(named)));
  }
}
