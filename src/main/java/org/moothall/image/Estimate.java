package org.moothall.image;

/// How many statements a pattern is expected to have: as many as its known terms have in the index, shared evenly among the
/// values of what will be known once other patterns have been joined.
final class Estimate {

  private final Pattern pattern;
  private final double count;
  private final double[] shares;

  /// @param count of the statements with its known terms
  /// @param shares by how much a known value in each slot divides them
  private Estimate(Pattern pattern, double count, double... shares) {
    this.pattern = pattern;
    this.count = count;
    this.shares = shares;
  }

  Pattern pattern() {
    return pattern;
  }

  /// @param registers the terms that are known beforehand
  static Estimate of(Image image, Pattern pattern, int[] registers) {
    int property = pattern.value(Pattern.PROPERTY, registers);
    int graph = pattern.value(Pattern.GRAPH, registers);
    double count = Order.length(Scan.range(image, pattern.value(Pattern.SUBJECT, registers), property, pattern.value(Pattern.OBJECT, registers)));
    double inGraph = graph >= 0 ? Math.min(count, Order.length(image.members().of(graph))) : count;
    Properties properties = image.properties();
    double terms = Math.max(1, image.terms().size());
    double subjects = property >= 0 ? properties.subjectsOf(property) : terms;
    double objects = property >= 0 ? properties.objectsOf(property) : terms;
    return new Estimate(pattern, inGraph, Math.max(1, image.members().names().size()), subjects, Math.max(1, properties.names().size()), objects);
  }

  /// The expected count for each row once some registers are filled.
  ///
  /// @param known those that were filled from the beginning
  /// @param filled those that are filled by then, these among them
  double each(boolean[] known, boolean[] filled) {
    double each = count;
    for (int slot = 0; slot < Pattern.SLOTS; slot++) {
      if (pattern.isVariable(slot) && filled[pattern.register(slot)] && !known[pattern.register(slot)]) {
        each /= shares[slot];
      }
    }
    return each;
  }

  void fill(boolean[] filled) {
    for (int slot = 0; slot < Pattern.SLOTS; slot++) {
      if (pattern.isVariable(slot)) {
        filled[pattern.register(slot)] = true;
      }
    }
  }
}
