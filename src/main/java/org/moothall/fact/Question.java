package org.moothall.fact;

import java.util.List;
import java.util.Optional;

/// A question that was asked.
///
/// @param item the item's order
/// @param text the question in the document's words
/// @param askedBy who asked, where the words tell
/// @param answeredBy who answered, where the words tell
/// @param themes the ids of the themes that the question itself raises
public record Question(
    int item, String text, Optional<Agent> askedBy, Optional<Agent> answeredBy, List<String> themes,
    List<Evidence> evidence, double confidence) implements ItemFact {

  public Question {
    themes = List.copyOf(themes);
    evidence = List.copyOf(evidence);
  }

  @Override
  public Question rated(double likelihood) {
    return new Question(item, text, askedBy, answeredBy, themes, evidence, likelihood);
  }
}
