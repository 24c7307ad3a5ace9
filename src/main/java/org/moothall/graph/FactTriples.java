package org.moothall.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.moothall.fact.Action;
import org.moothall.fact.Attendance;
import org.moothall.fact.Commitment;
import org.moothall.fact.Decision;
import org.moothall.fact.Fact;
import org.moothall.fact.Figure;
import org.moothall.fact.ItemFact;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.PostMentioned;
import org.moothall.fact.Question;
import org.moothall.fact.Reference;
import org.moothall.fact.ThemeRaised;
import org.moothall.fact.Vote;

/// What the graph says of each fact: its kind's own triples, and what all facts share.
final class FactTriples {

  private final Description description;
  private final Quotations quotations;
  private final MeetingTriples meetings;
  private final PresenceTriples presence;
  private final BusinessTriples business;
  private final TalkTriples talk;
  private final FigureTriples figures;

  FactTriples(Description description, Agents agents, Quotations quotations, MeetingTriples meetings) {
    this.description = description;
    this.quotations = quotations;
    this.meetings = meetings;
    this.presence = new PresenceTriples(description, agents);
    this.business = new BusinessTriples(description, agents, meetings);
    this.talk = new TalkTriples(description, agents, meetings);
    this.figures = new FigureTriples(description, agents, quotations);
  }

  void describe(Fact fact) {
    Node node = description.node(description.paths().of(fact));
    switch (fact) {
      case Attendance attendance -> presence.attendance(node, attendance);
      case OfficeHeld held -> presence.tenure(node, held);
      case PersonMentioned mention -> talk.mention(node, mention);
      case PostMentioned mention -> talk.mention(node, mention);
      case ItemFact of -> itemFact(node, of);
    }
    share(node, fact);
  }

  private void itemFact(Node node, ItemFact fact) {
    Optional<Node> item = description.node(description.paths().item(fact.item()));
    switch (fact) {
      case Decision decision -> business.decision(node, decision, item);
      case Action action -> business.action(node, action, item);
      case Vote vote -> business.vote(node, vote, item);
      case ThemeRaised raised -> talk.raising(node, raised, item);
      case Figure figure -> figures.figure(node, figure, item);
      case Question question -> talk.question(node, question, item);
      case Commitment commitment -> talk.commitment(node, commitment, item);
      case Reference reference -> talk.reference(node, reference, item);
      case OrganisationMentioned mention -> talk.mention(node, mention, item);
    }
  }

  private void share(Node node, Fact fact) {
    quotations.quote(node, fact.evidence());
    description.say(node, Moot.confidence, Literals.confidence(fact.confidence()));
    description.say(node, Moot.tier, Choices.of(fact.tier()));
    description.say(node, Moot.meeting, description.node(description.paths().meeting()));
    meetings.place(node);
  }
}
