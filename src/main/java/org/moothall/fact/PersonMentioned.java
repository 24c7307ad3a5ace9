package org.moothall.fact;

import java.util.List;

/// That the document names a person in office or in an official capacity who is not on its attendance lists.
public record PersonMentioned(Person person, List<Evidence> evidence, double confidence) implements Fact {

  public PersonMentioned {
    evidence = List.copyOf(evidence);
  }

  @Override
  public PersonMentioned rated(double likelihood) {
    return new PersonMentioned(person, evidence, likelihood);
  }
}
