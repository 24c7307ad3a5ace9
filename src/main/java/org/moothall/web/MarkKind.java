package org.moothall.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a mark in a text stands for. Each has a line of its own under its words, so that no two are told by colour alone.
enum MarkKind {
  DECIDED("A decision or a vote", "Decision", "Vote"),
  CHARGED("An action or a commitment", "Action", "Commitment"),
  SAID("A figure, a question or a reference", "Figure", "Target", "Benchmark", "Baseline", "Question", "Reference"),
  NAMED("A person, a post or an organisation", "Attendance", "Tenure", "CouncilReference", "Mention"),
  THEMED("Raises a theme", "ThemeRaising"),
  PLACED("What the meeting or the item is", "Meeting", "AgendaItem"),
  CANDIDATE("May state a fact; too doubtful to be told as one", "Candidate"),
  PASSED_OVER("Reads like a decision or an action, and gave no fact", "passedOver"),
  UNTYPED("Written like a name; no fact says whose", "untypedName"),
  NEAREST("Comes nearest to what is missing", "MissingAttribute");

  private static final String MOOT = "https://w3id.org/moothall/ontology#";

  private final String legend;
  private final String terms;

  MarkKind(String legend, String... terms) {
    this.legend = legend;
    this.terms = String.join(" ", terms);
  }

  /// The kind of a class, or of a property that leads to the words.
  static MarkKind of(String iri) {
    return Arrays.stream(values()).filter(kind -> iri.startsWith(MOOT) && List.of(kind.terms.split(" ")).contains(iri.substring(MOOT.length()))).findFirst().orElse(SAID);
  }

  /// What it says, in a line for the legend.
  public String legend() {
    return legend;
  }

  /// The name of its style.
  public String style() {
    return "m-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
