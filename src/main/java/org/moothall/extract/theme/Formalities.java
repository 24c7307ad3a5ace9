package org.moothall.extract.theme;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Words of the course of a meeting, which say how it went on and not what is talked of.
///
/// `There was no urgent business` is not about businesses, nor `under Standing Order 12` about governance; `a review of standing
/// orders for small businesses` is about both. `Adoption of accounts` is about no children, `election of representatives` about no
/// elections, `planning future meetings` and `workforce planning` about no building.
final class Formalities {

  private static final int NEAR = 4;
  private static final Set<String> KINDS_OF_BUSINESS = Set.of(
      "urgent", "other", "exempt", "confidential", "private", "public", "further", "remaining", "committee", "council", "part", "order", "normal", "formal", "no", "late");
  private static final Set<String> LINKS = Set.of("items", "item", "of", "the", "i", "ii", "1", "2", "a", "b", "any", "matters", "or", "relevant", "competent");
  private static final Set<String> AFTER_BUSINESS = Set.of("of", "planner", "transacted");
  private static final Set<String> HEADS = Set.of("the", "right", "worshipful", "mayor", "chair", "chairman", "provost", "convener");
  private static final Set<String> ELECTED_ELSEWHERE = Set.of("councillor", "councillors", "mayors", "parish", "town");
  private static final Set<String> PLANNED = Set.of("future", "next", "ahead", "meetings", "for");
  private static final Set<String> KINDS_OF_PLANNING =
      Set.of("budget", "business", "capacity", "care", "contingency", "emergency", "event", "financial", "forward", "resource", "service", "succession", "winter", "workforce");
  private static final Set<String> BY_RULE = Set.of("under", "with", "by", "per");
  private static final Set<String> ARTICLES = Set.of("the", "councils", "council", "its", "relevant", "of");

  private Formalities() {}

  /// The numbers of such words.
  static BitSet of(List<CueWord> words) {
    BitSet formal = new BitSet(words.size());
    for (int at = 0; at < words.size(); at++) {
      switch (words.get(at).form()) {
        case "business" -> formal.set(at, ofTheMeeting(words, at));
        case "standing" -> markRule(words, at, formal);
        case "adoption" -> formal.set(at, follows(words, at, "of"));
        case "election" -> formal.set(at, follows(words, at, "of") && words.stream().skip(at).map(CueWord::form).noneMatch(ELECTED_ELSEWHERE::contains));
        case "planning" -> formal.set(at, (at > 0 && words.get(at).joined() && KINDS_OF_PLANNING.contains(words.get(at - 1).form()))
            || (at + 1 < words.size() && words.get(at + 1).joined() && PLANNED.contains(words.get(at + 1).form())));
        case "confidence" -> formal.set(at, at > 0 && words.get(at - 1).form().equals("in") && at + 1 == words.size());
        default -> { }
      }
    }
    return formal;
  }

  private static boolean follows(List<CueWord> words, int at, String form) {
    return at + 1 < words.size() && words.get(at + 1).joined() && words.get(at + 1).form().equals(form);
  }

  private static boolean ofTheMeeting(List<CueWord> words, int at) {
    for (int before = at - 1; before >= 0 && before >= at - NEAR; before--) {
      String form = words.get(before).form();
      if (KINDS_OF_BUSINESS.contains(form)) {
        return true;
      }
      if (!LINKS.contains(form)) {
        break;
      }
    }
    return at + 1 < words.size() && AFTER_BUSINESS.contains(words.get(at + 1).form()) && (!words.get(at + 1).form().equals("of") || ofTheHead(words, at + 2));
  }

  /// `of the Right Worshipful the Mayor`.
  private static boolean ofTheHead(List<CueWord> words, int from) {
    return from + 1 < words.size() && words.get(from).form().equals("the") && HEADS.contains(words.get(from + 1).form());
  }

  private static void markRule(List<CueWord> words, int at, BitSet formal) {
    boolean order = at + 1 < words.size() && words.get(at + 1).form().startsWith("order");
    int before = at - 1;
    while (before >= 0 && ARTICLES.contains(words.get(before).form())) {
      before--;
    }
    if (order && before >= 0 && BY_RULE.contains(words.get(before).form())) {
      formal.set(at, at + 2);
    }
  }
}
