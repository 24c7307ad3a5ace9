package org.moothall.fact;

import org.moothall.text.Passage;
import org.moothall.text.Span;

/// The words a fact stands on.
///
/// @param span where they stand, in code points of the normalised text
/// @param quote the words themselves: what the text holds at the span, always
/// @param rule the rule that read them, as `extractor/rule`
public record Evidence(Span span, String quote, String rule) {

  /// The evidence that a passage gives; a bracket that it opens is closed.
  public static Evidence of(Passage passage, String rule) {
    Passage words = passage.closed();
    return new Evidence(words.span(), words.source().quote(words.span()), rule);
  }
}
