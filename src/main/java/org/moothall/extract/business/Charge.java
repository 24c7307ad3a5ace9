package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import org.moothall.fact.Agent;

/// Somebody's being charged with something, as a sentence tells it.
///
/// @param task the character of the sentence that the task begins with; who asked for it stands before
/// @param owners who is to do it, as far as the construct itself tells
/// @param asker who asked for it
record Charge(Strength strength, int task, String rule, List<Agent> owners, Optional<Agent> asker) {

  Charge {
    owners = List.copyOf(owners);
  }

  Charge(Strength strength, int task, String rule, List<Agent> owners) {
    this(strength, task, rule, owners, Optional.empty());
  }

  /// How plainly the words charge somebody.
  enum Strength {
    /// Marked as an action, or asked for in form.
    EXPLICIT(0.95),
    /// A resolution that charges somebody.
    RESOLVED(0.9),
    /// A step that was announced as next, or a note of a task.
    NEXT_STEP(0.85),
    /// Somebody undertook it in so many words.
    UNDERTAKEN(0.75),
    /// Somebody "would" do it.
    PROMISED(0.65);

    private final double confidence;

    Strength(double confidence) {
      this.confidence = confidence;
    }

    double confidence() {
      return confidence;
    }

    /// Whether the text marks it as an action rather than tells of it.
    boolean explicit() {
      return this == EXPLICIT || this == RESOLVED || this == NEXT_STEP;
    }
  }
}
