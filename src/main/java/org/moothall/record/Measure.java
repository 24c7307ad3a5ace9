package org.moothall.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/// How complete the reading of a document is, as a share from 0 to 1.
public enum Measure {
  /// Of the characters, those in a part that was recognised.
  CHARACTERS_READ,
  /// Of the sentences that read like a decision or an action, those that gave a fact.
  CUES_WITH_FACT,
  /// Of the names in capitals, those whose kind a fact tells.
  NAMES_TYPED,
  /// Of what the meeting could tell of itself, what is told.
  ATTRIBUTES_TOLD,
  /// Of the facts and candidates, those that are asserted.
  FACTS_ASSERTED;

  private static final int DIGITS = 3;

  /// The share of a document; none where there is nothing to have a share of.
  public Optional<BigDecimal> of(Coverage coverage) {
    Coverage.Tiers facts = coverage.facts();
    return switch (this) {
      case CHARACTERS_READ -> share(coverage.read(), coverage.characters());
      case CUES_WITH_FACT -> share(coverage.cueSentences() - coverage.cueSentencesWithoutFact().size(), coverage.cueSentences());
      case NAMES_TYPED -> share(coverage.names().typed(), coverage.names().seen());
      case ATTRIBUTES_TOLD -> share(coverage.told(), coverage.attributes());
      case FACTS_ASSERTED -> share(facts.asserted(), facts.asserted() + facts.flagged() + facts.candidates());
    };
  }

  private static Optional<BigDecimal> share(int part, int whole) {
    return whole == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(Math.min(part, whole)).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP));
  }

  /// The name used in addresses: `characters-read`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
