package org.moothall.fact;

import java.util.List;

/// Something the minutes say will come about by a date, without charging anybody at this meeting with it:
/// "permits will be online by March 2018".
public record Commitment(int item, String text, Due due, List<Evidence> evidence, double confidence) implements ItemFact {

  public Commitment {
    evidence = List.copyOf(evidence);
  }

  @Override
  public Commitment rated(double likelihood) {
    return new Commitment(item, text, due, evidence, likelihood);
  }
}
