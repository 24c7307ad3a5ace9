package org.moothall.extract.business;

import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.fact.Handling;
import org.moothall.minutes.Item;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Words that say how the decisions of an item are handled.
///
/// `Is Key decision?: Yes` · `(KEY DECISION)` · `Decision type: Non-key` · `Is subject to call in?: No` · `not subject to call-in` ·
/// `EXEMPT ITEM` in a title. The rules of call-in, printed for everybody, say nothing of one decision.
final class HandlingWords {

  private static final Wording KEY = Wording.of("(?im)\\bkey decision\\s?\\??\\s?:?\\s?(?<answer>yes|no)\\b|^\\W*\\(?(?<yes>key decision)\\)?\\W*$|\\bdecision type\\s?:\\s?(?<type>non-key|key)\\b|^\\W*\\(?(?<not>non-key decision)\\)?\\W*$");
  private static final Wording CALL_IN = Wording.of("(?i)\\b(?:subject to|for|open to) call[- ]?in\\s?\\??\\s?:\\s?(?<answer>yes|no)\\b|\\bcall[- ]?in(?: applies)?\\s?:\\s?(?<plain>yes|no)\\b|\\b(?<not>(?:not (?:be )?(?:subject|open) to|exempt from) call[- ]?in)\\b");
  private static final Wording EXEMPT = Wording.of("(?i)\\bexempt\\b(?! from)|\\bnot for publication\\b|\\brestricted\\b");
  private static final int LONGEST = 20_000;

  private HandlingWords() {}

  /// @param alone whether the page holds no other item, so that its heading speaks of this one
  static Handling read(Item item, boolean alone) {
    Passage words = alone ? item.passage().source().all() : item.passage();
    Passage said = words.length() > LONGEST ? words.part(0, LONGEST) : words;
    Optional<Boolean> exempt = item.title().filter(title -> EXEMPT.in(title)).map(title -> true);
    return new Handling(answer(said.matcher(KEY), "type"), answer(said.matcher(CALL_IN), "plain"), exempt);
  }

  private static Optional<Boolean> answer(Matcher said, String second) {
    if (!said.find()) {
      return Optional.empty();
    }
    Optional<String> answer = Optional.ofNullable(said.group("answer")).or(() -> Optional.ofNullable(said.group(second)));
    return Optional.of(answer.map(words -> words.equalsIgnoreCase("yes") || words.equalsIgnoreCase("key")).orElse(said.group("not") == null));
  }
}
