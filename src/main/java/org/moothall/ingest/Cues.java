package org.moothall.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;

/// Tells whether a sentence reads like a decision or an action (`vocabulary/cues.tsv`).
///
/// `The Panel adopted the plan.` · `the accounts be approved` · `officers were asked to look into it` · `the Clerk would circulate
/// the list` · `That the plan be kept` · `Action: Clerk to write` do; `It would provide homes`, `the plan that was approved` and questions do not. It is
/// in the main wider than what decisions and actions are read by: what it finds and they do not is what was passed over.
///
/// Words are looked up one by one and no expression is matched, since every sentence of every document is looked at.
final class Cues {

  private static final Map<String, Set<String>> ROLES = Vocabulary.rows("cues").stream()
      .collect(Collectors.groupingBy(row -> row.get(1), Collectors.mapping(List::getFirst, Collectors.toUnmodifiableSet())));
  private static final List<String> TELLING = ROLES.entrySet().stream()
      .filter(role -> Set.of("decides", "passes", "receives", "charges", "undertakes", "promises", "label").contains(role.getKey()))
      .flatMap(role -> role.getValue().stream()).distinct().sorted().toList();
  private static final Set<String> TASKS = Set.copyOf(Vocabulary.words("task-verbs"));
  private static final Set<String> HANDED_ON = Set.of("circulated", "reported", "brought", "provided", "sent", "shared", "distributed", "submitted", "presented");
  private static final Set<String> BEING = Set.of("was", "were", "be", "is", "are");
  private static final Set<String> CHARGED = Set.of("to", "that", "with", "officers", "officer");
  private static final Set<String> NO_DOER = Set.of("It", "This", "That", "These", "Those", "There", "Which", "What");
  private static final Set<String> UNSETTLED = Set.of("to", "that", "not", "will", "would", "could", "may", "might", "can", "cannot");
  private static final Set<String> AFTER_LABEL = Set.of(":", "-", "by", "for", "point", "points", "required");
  private static final Set<String> BEFORE = Set.of("had", "has", "have", "been", "previously", "already");
  private static final Set<String> ARTICLES = Set.of("the", "this", "a", "an");
  private static final int SHORTEST = 10;
  private static final int LONGEST = 4_000;
  private static final int NEAR = 8;
  private static final int FEWEST = 3;

  private final List<Token> words;
  private final List<String> lower;

  private Cues(List<Token> words) {
    this.words = words;
    this.lower = words.stream().map(Token::lower).toList();
  }

  /// Whether a sentence reads so.
  static boolean in(Passage sentence) {
    String folded = sentence.folded();
    if (folded.length() < SHORTEST || folded.length() > LONGEST || folded.endsWith("?") || folded.endsWith(":") || folded.endsWith(":-")) {
      return false;
    }
    String told = SourceText.lower(folded);
    return (told.startsWith("that ") || TELLING.stream().anyMatch(told::contains)) && new Cues(Token.of(sentence)).tells();
  }

  /// Whether words that introduce a list say that its entries were decided or asked for: `The Panel asked that:`.
  static boolean introduces(Passage leadIn) {
    List<Passage> sentences = leadIn.sentences();
    return !sentences.isEmpty() && sentences.getLast().length() <= LONGEST && new Cues(Token.of(sentences.getLast())).any(Cues::leads);
  }

  /// Whether a sentence after a label says what was settled: not `Reason for the decision: …`, not what introduces a list.
  static boolean mayFollowLabel(Passage sentence) {
    Cues cues = new Cues(Token.of(sentence));
    boolean aside = cues.is(0, "aside") && cues.lower.stream().limit(NEAR).anyMatch(":"::equals);
    return !sentence.folded().endsWith(":") && !aside;
  }

  private boolean tells() {
    boolean limb = lower.getFirst().equals("that") && lower.contains("be") && words.getFirst().capitalised();
    return limb || (words.stream().filter(Cues::isWord).count() >= FEWEST && any(Cues::tells));
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.words().codePointAt(0));
  }

  private interface Look {
    boolean at(Cues cues, int word);
  }

  private boolean any(Look look) {
    for (int i = 0; i < words.size(); i++) {
      if (look.at(this, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(int at) {
    return (is(at, "decides") && (opens(at) || shouts(at) || acted(at) || settled(at)))
        || (is(at, "concludes") && concludes(at))
        || (is(at, "passes") && settled(at))
        || (is(at, "receives") && near(at) && (opens(at) || shouts(at) || noted(at) || settled(at)))
        || (is(at, "charges") && charges(at))
        || (is(at, "undertakes") && follows(at, Set.of("to")))
        || (is(at, "promises") && promises(at))
        || (is(at, "label") && labels(at));
  }

  private boolean leads(int at) {
    boolean steps = lower.get(at).equals("next") && follows(at, Set.of("steps"));
    return steps || is(at, "label") || is(at, "decides") || (is(at, "charges") && !doubts(at + 1));
  }

  private boolean is(int at, String role) {
    return at >= 0 && at < lower.size() && ROLES.getOrDefault(role, Set.of()).contains(lower.get(at));
  }

  private boolean beside(int at) {
    return is(at, "beside") || lower.get(at).equals(",");
  }

  private boolean doubts(int at) {
    return is(at, "doubt");
  }

  private boolean follows(int at, Set<String> next) {
    return at + 1 < lower.size() && next.contains(lower.get(at + 1));
  }

  private boolean opens(int at) {
    return before(at, word -> isWord(words.get(word))) < 0;
  }

  private boolean shouts(int at) {
    return words.get(at).inCapitals();
  }

  /// A body stands before the verb, but for adverbs.
  private boolean acted(int at) {
    return is(before(at, word -> !beside(word)), "body");
  }

  /// "was", "be" or their like stands before the verb, and nothing that leaves it open.
  private boolean settled(int at) {
    int being = before(at, word -> !beside(word));
    return being >= 0 && BEING.contains(lower.get(being)) && !doubts(being - 1) && !(being > 0 && UNSETTLED.contains(lower.get(being - 1)));
  }

  /// `The Panel noted the report`, not `The Panel noted that`.
  private boolean noted(int at) {
    return lower.get(at).equals("noted") && acted(at) && follows(at, ARTICLES);
  }

  /// A paper stands before the verb, or soon after it.
  private boolean near(int at) {
    return any((cues, word) -> cues.is(word, "paper") && word <= at + NEAR);
  }

  /// `agreed that the hours should be kept`, not `agreed that they would be late` or `had agreed that`.
  private boolean concludes(int at) {
    boolean before = at > 0 && BEFORE.contains(lower.get(at - 1));
    return follows(at, Set.of("that")) && !before && any((cues, word) -> word > at && cues.proposes(word));
  }

  private boolean proposes(int at) {
    return lower.get(at).equals("should") || (lower.get(at).equals("be") && !UNSETTLED.contains(lower.get(at - 1)));
  }

  private boolean charges(int at) {
    int to = at + 1;
    while (to < lower.size() && to <= at + NEAR && !lower.get(to).equals("to")) {
      to++;
    }
    boolean person = follows(at, Set.of("the", "officers", "cllr", "councillor")) && to < lower.size() && to <= at + NEAR;
    return !doubts(at + 1) && (person || follows(at, CHARGED) || (opens(at) && follows(at, Set.of("for"))));
  }

  private boolean promises(int at) {
    int verb = at + 1;
    while (is(verb, "beside")) {
      verb++;
    }
    boolean handedOn = verb + 1 < lower.size() && lower.get(verb).equals("be") && HANDED_ON.contains(lower.get(verb + 1));
    return handedOn || (task(verb) && at > 0 && promiser(at - 1));
  }

  private boolean task(int at) {
    return at < lower.size() && (TASKS.contains(lower.get(at)) || (at + 1 < lower.size() && TASKS.contains(lower.get(at) + " " + lower.get(at + 1))));
  }

  private boolean promiser(int at) {
    return is(at, "doer") || (words.get(at).capitalised() && !NO_DOER.contains(words.get(at).words()));
  }

  /// `Action: …`, `Decision - …`, `ACTION by …`; never `Action Plan`.
  private boolean labels(int at) {
    return opens(at) && (words.size() == at + 1 || follows(at, AFTER_LABEL));
  }

  /// The nearest word before one that is as wanted; below 0 where there is none.
  private int before(int at, IntPredicate wanted) {
    int word = at - 1;
    while (word >= 0 && !wanted.test(word)) {
      word--;
    }
    return word;
  }
}
