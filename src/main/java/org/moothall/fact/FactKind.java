package org.moothall.fact;

/// The kinds of fact, with the names that records and the ontology use.
public enum FactKind {
  ATTENDANCE("Attendance"),
  TENURE("Tenure"),
  MENTION("Mention"),
  DECISION("Decision"),
  ACTION("Action"),
  VOTE("Vote"),
  THEME_RAISED("ThemeRaising"),
  FIGURE("Figure"),
  QUESTION("Question"),
  COMMITMENT("Commitment"),
  REFERENCE("Reference");

  private final String label;

  FactKind(String label) {
    this.label = label;
  }

  /// The kind of a fact.
  public static FactKind of(Fact fact) {
    return switch (fact) {
      case Attendance _ -> ATTENDANCE;
      case OfficeHeld _ -> TENURE;
      case PersonMentioned _, PostMentioned _, OrganisationMentioned _ -> MENTION;
      case Decision _ -> DECISION;
      case Action _ -> ACTION;
      case Vote _ -> VOTE;
      case ThemeRaised _ -> THEME_RAISED;
      case Figure _ -> FIGURE;
      case Question _ -> QUESTION;
      case Commitment _ -> COMMITMENT;
      case Reference _ -> REFERENCE;
    };
  }

  /// The name of its class in the ontology.
  public String label() {
    return label;
  }
}
