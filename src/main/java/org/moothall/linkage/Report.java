package org.moothall.linkage;

import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// A sentence of a later meeting that may report on something that was to be done.
///
/// @param point where it stands
/// @param words the sentence
/// @param shared what it and what stands around it share with the action
/// @param own what the two share in their own words and subjects
/// @param score what speaks for it in all
/// @param cites whether it cites the action's item by its number
/// @param titled whether it opens with the matter, or stands under an item that has the matter for its title and names an owner
record Report(Point point, Passage words, double shared, double own, double score, boolean cites, boolean titled) {

  private static final int FEW = 5;
  private static final int TENTHS = 8;
  private static final double LEAST = 0.7;
  private static final double MOST = 0.97;
  private static final double BY_SCORE = 0.05;

  FollowUp tells(Pledge pledge) {
    boolean repeats = repeats(pledge.words());
    FollowUp.Kind kind = repeats ? FollowUp.Kind.DEFERRED : Telling.kind(pledge, point, words);
    String rule = "follow-up/" + (cites ? "cited-item" : repeats ? "same-words" : "rare-words");
    return new FollowUp(pledge.node(), new Link.Words(point.paper(), words.span()), kind, rule, Math.min(MOST, LEAST + BY_SCORE * score));
  }

  /// Whether the action is carried forward in nearly its own words.
  private boolean repeats(Passage action) {
    Set<String> one = spoken(action);
    Set<String> other = spoken(words);
    long both = one.stream().filter(other::contains).count();
    return both >= FEW && both * 10 >= TENTHS * (long) Math.max(one.size(), other.size());
  }

  private static Set<String> spoken(Passage sentence) {
    return sentence.tokens().stream().map(Token::lower).collect(Collectors.toSet());
  }
}
