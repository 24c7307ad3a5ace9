package org.moothall.fact;

import java.util.List;
import java.util.Optional;

/// That a post acts or is named in the document.
///
/// @param holder the person, only where the document itself shows who holds the post
public record PostMentioned(Post post, Optional<Person> holder, List<Evidence> evidence, double confidence) implements Fact {

  public PostMentioned {
    evidence = List.copyOf(evidence);
  }

  @Override
  public PostMentioned rated(double likelihood) {
    return new PostMentioned(post, holder, evidence, likelihood);
  }
}
