package org.moothall.graph;

import org.apache.jena.graph.Node;
import org.moothall.fact.Attendance;
import org.moothall.fact.Figure;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.Outcome;
import org.moothall.fact.Tier;
import org.moothall.record.Measure;

/// The individuals of the ontology that a fact chooses from: outcomes, statuses, capacities, manners, reasons,
/// qualifiers; and the metrics of its measures.
public final class Choices {

  static final Node STATED = Moot.term("stated");
  static final Node GIVEN = Moot.term("given");
  static final Node UNKNOWN = Moot.term("unknown");

  private Choices() {}

  /// The term of an outcome: `moot:noted`.
  static Node of(Outcome outcome) {
    return Moot.term(outcome.label());
  }

  static Node of(Attendance.Status status) {
    return status == Attendance.Status.IN_ATTENDANCE ? Moot.term("inAttendance") : Moot.term(status.label());
  }

  static Node of(Attendance.Capacity capacity) {
    return switch (capacity) {
      case MEMBER -> Moot.term("member");
      case OFFICER -> Moot.term("officer");
      case GUEST -> Moot.term("guest");
    };
  }

  static Node of(OfficeHeld.Manner manner) {
    return switch (manner) {
      case SUBSTANTIVE -> Moot.term("substantive");
      case ACTING -> Moot.term("acting");
      case INTERIM -> Moot.term("interim");
      case FORMER -> Moot.term("former");
      case DESIGNATE -> Moot.term("designate");
    };
  }

  static Node of(OrganisationMentioned.Reason reason) {
    return switch (reason) {
      case LEARNING_FROM -> Moot.term("learningFrom");
      case JOINT_WORKING -> Moot.term("jointWorking");
      case MENTIONED -> Moot.term("mentioned");
    };
  }

  /// The term of a tier: `moot:asserted`.
  ///
  /// @throws IllegalArgumentException for a candidate, which is no fact
  public static Node of(Tier tier) {
    return switch (tier) {
      case ASSERTED -> Moot.term("asserted");
      case FLAGGED -> Moot.term("flagged");
      case CANDIDATE -> throw new IllegalArgumentException("[graph] a candidate is no fact");
    };
  }

  /// The metric of a measure: `moot:shareOfNamesTyped`.
  static Node of(Measure measure) {
    return switch (measure) {
      case CHARACTERS_READ -> Moot.shareOfCharactersRead;
      case CUES_WITH_FACT -> Moot.shareOfCuesWithFact;
      case NAMES_TYPED -> Moot.shareOfNamesTyped;
      case ATTRIBUTES_TOLD -> Moot.shareOfAttributesTold;
      case FACTS_ASSERTED -> Moot.shareOfFactsAsserted;
    };
  }

  static Node of(Figure.Qualifier qualifier) {
    return switch (qualifier) {
      case OVER -> Moot.term("moreThan");
      case UNDER -> Moot.term("lessThan");
      case ABOUT -> Moot.term("approximately");
    };
  }
}
