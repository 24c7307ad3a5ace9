package org.moothall.record;

import java.util.List;
import org.moothall.fact.Evidence;

/// The receipt of what was read of a document, so that nothing is lost in silence.
///
/// @param characters the code points of the text
/// @param read those that stand in a heading, list, item or closing that was recognised
/// @param sentences the sentences of the items
/// @param cueSentences those that read like a decision or an action
/// @param cueSentencesWithoutFact those of them that no decision or action was drawn from
public record Coverage(int characters, int read, int sentences, int cueSentences, List<Evidence> cueSentencesWithoutFact) {

  public Coverage {
    cueSentencesWithoutFact = List.copyOf(cueSentencesWithoutFact);
  }
}
