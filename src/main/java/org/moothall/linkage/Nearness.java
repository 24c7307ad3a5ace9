package org.moothall.linkage;

/// How near a word stands to a sentence, and how much it counts for that.
enum Nearness {
  /// In the sentence.
  SENTENCE(1.0),
  /// In the title of its item or at the head of its point.
  SUBJECT(0.9),
  /// In the title of an item that most meetings have, which tells nothing where both sentences stand under it.
  STANDING(0.9),
  /// In a sentence beside it.
  AROUND(0.5);

  private final double weight;

  Nearness(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /// Whether that a word stands so near to one sentence and so near to another tells of both.
  boolean tells(Nearness other) {
    return this != STANDING || other != STANDING;
  }
}
