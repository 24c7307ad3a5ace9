package org.moothall.extract;

import java.util.List;
import org.moothall.fact.Fact;
import org.moothall.minutes.Minutes;

/// Reads one kind of fact, or kinds that stand on the same words, from minutes.
public interface Extractor {

  /// The facts in the order of the text. Pure: the same minutes give the same facts.
  List<? extends Fact> extract(Minutes minutes);
}
