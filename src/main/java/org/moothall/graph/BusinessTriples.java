package org.moothall.graph;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.fact.Action;
import org.moothall.fact.Body;
import org.moothall.fact.Decision;
import org.moothall.fact.Due;
import org.moothall.fact.Stated;
import org.moothall.fact.Vote;
import org.moothall.fact.Voter;

/// What was settled and what is to be done: decisions, votes and actions.
final class BusinessTriples {

  private final Description description;
  private final Agents agents;
  private final MeetingTriples meetings;

  BusinessTriples(Description description, Agents agents, MeetingTriples meetings) {
    this.description = description;
    this.agents = agents;
    this.meetings = meetings;
  }

  void decision(Node node, Decision decision, Optional<Node> item) {
    description.begin(description.paths().of(decision), Moot.Decision, decision.text());
    description.say(node, Moot.decidedAt, item);
    description.say(node, Moot.decidedBy, agents.of(decision.decidedBy()).or(agents::body));
    description.say(node, Moot.outcome, Choices.of(decision.outcome()));
    description.say(node, Moot.text, decision.text());
    description.say(node, Moot.procedural, Literals.of(decision.procedural()));
    description.say(node, Moot.adoptsActions, Literals.of(decision.adoptsActions()));
    description.say(node, Moot.keyDecision, decision.handling().key().map(Literals::of));
    description.say(node, Moot.callIn, decision.handling().callIn().map(Literals::of));
    description.say(node, Moot.exempt, decision.handling().exempt().map(Literals::of));
    description.say(node, Moot.concernsMeeting, decision.minutesOf()
        .flatMap(day -> description.meeting().body().map(Stated::value).flatMap(body -> meetings.other(new Body(body), day))));
  }

  void action(Node node, Action action, Optional<Node> item) {
    description.begin(description.paths().of(action), Moot.Action, action.text());
    description.say(node, Moot.arisesFrom, item);
    description.say(node, Moot.text, action.text());
    description.say(node, Moot.explicit, Literals.of(action.explicit()));
    action.assignees().forEach(agent -> description.say(node, Moot.assignedTo, agents.of(agent)));
    action.involved().forEach(agent -> description.say(node, Moot.involves, agents.of(agent)));
    description.say(node, Moot.requestedBy, agents.of(action.requestedBy()));
    description.say(node, Moot.reportTo, agents.of(action.reportsTo()));
    action.due().ifPresent(due -> due(description, node, due));
    if (action.adopted()) {
      description.say(node, Moot.adoptedBy, adopting(action.item()));
    }
  }

  static void due(Description description, Node node, Due due) {
    description.say(node, Moot.dueText, due.words());
    description.say(node, Moot.due, due.date().map(Literals::of));
  }

  private Optional<Node> adopting(int item) {
    return description.facts().list(Decision.class, item).stream()
        .filter(Decision::adoptsActions)
        .findFirst()
        .map(decision -> description.node(description.paths().of(decision)));
  }

  void vote(Node node, Vote vote, Optional<Node> item) {
    description.begin(description.paths().of(vote), Moot.Vote, label(vote));
    description.say(node, Moot.takenAt, item);
    description.say(node, Moot.inFavour, count(vote.inFavour()));
    description.say(node, Moot.against, count(vote.against()));
    description.say(node, Moot.abstained, count(vote.abstained()));
    description.say(node, Moot.carried, vote.carried().map(Literals::of));
    description.say(node, Moot.mover, vote.mover().map(Literals::of));
    description.say(node, Moot.seconder, vote.seconder().map(Literals::of));
    description.say(node, Moot.movedBy, agents.named(vote.mover()));
    description.say(node, Moot.secondedBy, agents.named(vote.seconder()));
    vote.voters().forEach(voter -> voter(node, voter));
  }

  private void voter(Node node, Voter voter) {
    Node named = switch (voter.side()) {
      case FOR -> Moot.voterFor;
      case AGAINST -> Moot.voterAgainst;
      case ABSTAINED -> Moot.voterAbstaining;
    };
    Node person = switch (voter.side()) {
      case FOR -> Moot.supportedBy;
      case AGAINST -> Moot.opposedBy;
      case ABSTAINED -> Moot.abstainedBy;
    };
    description.say(node, named, voter.name());
    description.say(node, person, agents.named(Optional.of(voter.name())));
  }

  private static Optional<Node> count(OptionalInt number) {
    return number.isPresent() ? Optional.of(Literals.of(number.getAsInt())) : Optional.empty();
  }

  private static String label(Vote vote) {
    String counts = Stream.of(counted(vote.inFavour(), " for"), counted(vote.against(), " against"), counted(vote.abstained(), " abstained"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "Vote" : "Vote: " + counts;
  }

  private static Optional<String> counted(OptionalInt number, String how) {
    return number.isPresent() ? Optional.of(number.getAsInt() + how) : Optional.empty();
  }
}
