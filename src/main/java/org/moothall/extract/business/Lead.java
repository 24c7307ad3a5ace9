package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// The words that introduce a list, however the list stands on the page.
///
/// `The Committee requested:` · `Be it resolved` · an entry `3. The Committee agreed to:` introduces what stands under it, up
/// to the next entry of its own kind.
///
/// @param marker the printed marker of the entry that they are; empty for a line of its own
record Lead(Passage words, String marker) {

  private static final Wording ASKED_LIST = Wording.of("(?i)(?<!\\b(?:had|previously|already) )\\b(?:asked|requested|instructed)\\b(?! (?:about|if|whether|for (?:an? )?(?:update"
      + "|clarification)|how|why|what|(?:the |a number of |several |some |various )?(?:following )?questions))[^.]{0,120}(?<!\\bincluding|such as):-?$|\\b(?:following|these)(?: \\p{L}+)? actions?\\b[^.]{0,80}:-?$"
      + "|^actions?(?: points?)?\\b[^.]{0,20}:?$|^(?:further )?actions?\\s?(?:/|and|&|or)\\s?(?:requests? for )?(?:further )?(?:information|recommendations?)(?: to be (?:provided|taken)| requested| required| agreed)?:$");
  private static final Wording QUESTION = Wording.of("(?i)^\\W*(?:whether|if|how|what|why|when|where|who|which)\\b|\\?\\W*$");
  private static final Wording NEXT_STEPS = Wording.of("(?i)\\bnext steps\\b[^.]{0,60}:-?$");
  private static final Wording RESOLVES = Wording.of("(?i)\\b(?:resolved|agreed|decided|approved)\\b[^.]{0,40}$|^\\W*that\\W{0,3}$");
  private static final Wording PROPOSAL = Wording.of("(?i)\\b(?:recommended|recommends|moved|proposed|seconded|motion|amendment|recommendations?)\\b");
  private static final Wording SETTLED = Wording.of("(?i)\\b(?:resolved|agreed|carried|decided|approved)\\b");
  private static final Wording ON_THE_MOTION = Wording.of("(?i)\\bon the (?:motion|proposal|proposition) of\\b");
  private static final Wording ROMAN = Wording.of("^\\W?[ivx]+\\W?$");
  private static final Set<String> MOVING = Set.of("moved", "proposed", "proposer", "seconded", "seconder");
  private static final Set<String> BESIDE_NAMES = Set.of("by", "and", "it", "was", "that", "the", "of", "duly", "motion", "following", "amendment", "on", "proposal", "proposition", "be", "resolved", "prop", "a", "as");
  private static final int LONGEST_MOVER = 260;
  private static final int LONGEST_END = 500;

  static Optional<Lead> of(Passage words, String marker) {
    String folded = words.folded().strip();
    boolean opens = folded.endsWith(":") || folded.endsWith(":-") || folded.endsWith(" -") || folded.endsWith(";-") || folded.endsWith(" to;") || folded.endsWith(" that;");
    return opens ? Optional.of(new Lead(words, marker)) : Optional.empty();
  }

  /// Whether a line only tells who moved and seconded what follows: nothing but names stands beside the verbs.
  static boolean moves(Passage words) {
    if (words.length() > LONGEST_MOVER) {
      return false;
    }
    List<Token> tokens = words.tokens();
    boolean moves = tokens.stream().map(Token::lower).anyMatch(MOVING::contains) || ON_THE_MOTION.in(words);
    return moves
        && tokens.stream().allMatch(token -> token.capitalised() || MOVING.contains(token.lower()) || BESIDE_NAMES.contains(token.lower()) || !Character.isLetter(token.words().charAt(0)));
  }

  static String end(Passage words) {
    String folded = words.folded();
    return folded.substring(Math.max(0, folded.length() - LONGEST_END));
  }

  /// Whether an entry of a list introduces others.
  boolean isEntry() {
    return !marker.isEmpty();
  }

  /// Whether an entry with this marker stands beside the introducing one, not under it.
  boolean beside(String other) {
    return !marker.isEmpty() && kind(marker) == kind(other);
  }

  private static int kind(String marker) {
    if (ROMAN.in(marker)) {
      return 4;
    }
    int letter = marker.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('-');
    return Character.isDigit(letter) ? 1 : Character.isLetter(letter) ? 2 : 3;
  }

  /// "The Board asked that:", "Actions:".
  static boolean asks(String opening) {
    return ASKED_LIST.in(opening);
  }

  /// `whether the hall was insured`: an entry under "Members asked:" that is a question, not a task.
  static boolean isQuestion(Passage entry) {
    return QUESTION.in(entry);
  }

  /// "The next steps were:".
  static boolean announcesSteps(String opening) {
    return NEXT_STEPS.in(opening);
  }

  /// "It was resolved that:"; "That:" where the opener was lost.
  static boolean resolves(String opening) {
    return RESOLVES.in(opening) || Introductions.passes(opening);
  }

  /// "The report recommended that:", where nothing is said of its being agreed.
  static boolean proposes(String opening) {
    return PROPOSAL.in(opening) && !settles(opening);
  }

  static boolean settles(String opening) {
    return SETTLED.in(opening);
  }
}
