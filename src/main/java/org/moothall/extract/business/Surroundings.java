package org.moothall.extract.business;

import java.util.List;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// What stands around resolutions and is none: who moved them, that there is nothing to decide, that something is quoted.
///
/// `On the motion of Councillor Pell` stands between `RESOLVED:` and its limbs · `There were none.` under `Decision:` decides nothing ·
/// `Minute 12 should read:` quotes · `The Board asked that:` introduces no resolution, `Members agreed the following:` does.
final class Surroundings {

  private static final Wording SIGN = Wording.of("[.,-]|\\p{Lu}\\.?");
  private static final Wording PAPERWORK = Wording.of("(?i)^\\W{0,3}(?:on the (?:motion|proposal|proposition) of|(?:it was )?(?:moved|proposed|seconded|prop\\b|propos|proposer|seconder|mover)\\b"
      + "|(?:councillors?|cllrs?|cr|alderman) [^.:]{3,60}? (?:moved|proposed|seconded)\\b|\\(?\\d{1,3} (?:members?|councillors?) (?:\\([^()]{3,300}\\) )?(?:voted|voting)\\b|for\\s?:|against\\s?:|votes?\\b|in favour\\b|unanimous|carried\\b|(?:action|note)s?\\b ?(?:by)?:)");
  private static final Wording NOTHING = Wording.of("(?i)^\\W{0,3}(?:none\\b|nil\\b|not applicable|n/a|there (?:were|was|are) no|no (?:declarations?|apologies|interests|items|questions|urgent)\\b"
      + "|apolog(?:y|ies)\\b|an apology|councillors? [^.]{2,80} declared|declarations? |the (?:chair|chairman|mayor) (?:advised|welcomed|informed|reported|reminded|announced|drew|thanked))");
  private static final Wording QUOTING = Wording.of("(?i)\\b(?:should (?:now )?read|to read|amended to read|which (?:had )?(?:stated|read)|as follows|previous(?:ly)? (?:resolved|resolution)|had resolved|minute (?:no\\.? ?)?\\d+[^.]{0,40})\\W{0,4}$");
  private static final Wording NARRATED = Wording.of("(?i)\\b(?:was|were|had|considered|presented|introduced|reported|received|noted|commented|advised|explained|discussed|welcomed|asked|moved|updated|carried)\\b");
  private static final Wording SETTLING = Wording.of("(?i)\\b(?:resolved|agreed|decided|approved|carried|endorsed)\\b[^.]{0,80}:$");
  private static final Wording ASKING = Wording.of("(?i)\\b(?:asked|requested|raised|recommended|proposed|moved|motion|queried|suggested)\\b[^.]{0,120}:$");

  private Surroundings() {}

  /// Whether a line between opener and limbs tells who moved or how the vote went.
  static boolean isPaperwork(Passage words) {
    return PAPERWORK.in(words);
  }

  /// Whether a line is who signs and nothing else: `CONVENER ADA PELL`.
  static boolean isSignature(Passage words) {
    List<Token> tokens = words.tokens();
    return tokens.size() >= 2 && tokens.size() <= 6 && tokens.stream().allMatch(token -> token.inCapitals() || SIGN.is(token.words()));
  }

  static boolean isNothing(Passage words) {
    return NOTHING.in(words);
  }

  /// Whether the words before a resolution say that it is quoted.
  static boolean quotes(Passage before) {
    return before.length() > 0 && QUOTING.in(tail(before, 120).strip());
  }

  /// Whether words tell what went on at the meeting, as no agenda does.
  static boolean narrates(Passage words) {
    return NARRATED.in(words);
  }

  /// Whether what introduces a list settles what the list holds.
  static boolean settles(Passage leadIn) {
    String words = tail(leadIn, 200);
    return SETTLING.in(words) && !ASKING.in(words) && !Lead.asks(words);
  }

  private static String tail(Passage words, int length) {
    String all = words.folded();
    return all.substring(Math.max(0, all.length() - length));
  }
}
