package org.moothall.extract.business;

import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What a piece says of a motion: who moved it, who voted how, how many, and what became of it.
///
/// `The amendment fell by two votes to three` is lost · `ADOPTED (Y-4)` is carried · `it was agreed` is carried where somebody moved
/// it · `the matter would be carried forward` says nothing.
record Heard(Passage words, Movers movers, SideLists sides, Counts counts, Optional<Boolean> result, boolean settles) {

  private static final Wording LOST = Wording.of("(?i)\\b(?:was|were|(?<=to )be|declared|motion|amendment|proposal|result:?|then|therefore|(?<!considered )and)(?: (?:was|then|therefore|duly|declared|is))* ?(?:\\*\\*)?(?:lost|defeated|negatived|not carried|fell|fails|failed|rejected|not agreed"
      + "|not supported|not passed|not accepted|not approved|voted down)\\b|\\bnot carried\\b|^\\W*(?:lost|defeated|failed)\\b|\\b(?:against|casting vote)[^.]{0,60}: lost\\b");
  private static final Wording CARRIED = Wording.of("(?i)\\bcarried\\b(?! (?:out|forward|over|on with|through the))|\\ball (?:were |voted |members )?(?:agreed|in (?:favour|agreement))\\b|\\b(?:agreed|resolved|approved|passed|adopted|accepted) unanimously\\b"
      + "|\\bunanimously (?:agreed|approved|resolved|passed|adopted|accepted)\\b|\\b(?:motion|amendment|resolution|proposal) (?:was |is |were )?(?:then |unanimously |duly )?(?:passe[ds]|approved|agreed|adopted|accepted|carries)\\b|\\bnem\\.? ?con\\b|\\bunanimous(?:ly)?\\b"
      + "|^\\W*(?:adopted|passed|approved)\\W{0,3}(?:\\(|$|\\d|unan)");
  /// `there being an equality of votes, the Chair cast the deciding vote in favour of the amendment`
  private static final Wording CAST = Wording.of("(?i)\\b(?:cast|used|exercised|gave) (?:the|a|his|her|their) (?:second(?: and|,| or)? ?)?(?:deciding|casting|second) vote (?:(?<against>against|to reject|to oppose)|in favour|for|to support|in support)\\b");
  private static final Wording LOST_BY = Wording.of("(?i)\\b(?:lost|defeated|fell|rejected),? (?:by \\w|\\(?\\d)");
  /// Of two results the counts may be of the other, and what needs two thirds can be lost by the larger number.
  private static final Wording UNSURE = Wording.of("(?i)\\bcarried\\b|\\btwo[- ]thirds\\b");
  /// Words that tell which side a count is of: without them `lost by 8 votes to 3` counts the winners first.
  private static final Wording SIDED = Wording.of("(?i)\\bfor\\b|favou?r|against|\\b(?:ayes|noes|yeas|nays)\\b");
  private static final Wording PRONOUN = Wording.of("^\\W*(?:He|She|They) (?:then |formally |also |therefore ){0,2}(?:moved|proposed)\\b");
  private static final Wording SETTLED = Wording.of("(?i)^\\W*(?:and |it was |the (?:council|committee|sub-committee|board|panel|cabinet|meeting|motion|amendment|proposal|recommendations?) |accordingly,? |therefore,? )*(?:unanimously )?(?:agreed|resolved|approved|carried)\\b|\\b(?:and|it was|was|were|,)(?: (?:then|duly|unanimously|therefore|thereupon|all))* (?:agreed|resolved|approved|adopted|carried|accepted)\\b|\\bRESOLVED\\b|\\bAGREED\\b"
      + "|^\\W*(?:all )?(?:(?:the )?(?:councillors|members)|those) (?:present )?(?:all |both |unanimously )?(?:agreed|resolved|approved|accepted)(?: unanimously| to do so|(?: to)? (?:this|it|the (?:minutes|motion|proposal|recommendations?|accounts)))?(?:\\W*$| and\\b)");

  /// `There being no other nominations, Cllr Pell was duly elected.`
  private static final Wording ELECTED = Wording.of("(?<!\\b(?:who|which|nobody|none|neither) )\\b(?:was|were)(?: then| therefore| duly| unanimously){0,2} (?:re-?)?elected\\b");
  private static final Wording NO_OTHER = Wording.of("(?i)\\bno (?:other|further) (?:nominations?|candidates?|proposals? for)\\b");

  /// `RESOLVED unanimously that …`, `The Board voted unanimously to make this resolution`
  private static final Wording OF_ALL = Wording.of("(?:\\bRESOLVED|^\\W*Resolved)[,:]? ?\\(?(?:unanimously|UNANIMOUSLY)\\b|(?<!\\b(?:had|have|has) )\\bvoted unanimously(?: on a show of hands| by a show of hands)? (?:to|in favour of)(?: \\p{L}+){1,3}? (?:resolutions?|recommendations?)\\b");

  /// `It was reported that the Parks Board RESOLVED unanimously`, `at that meeting`: a vote of others
  private static final Wording ELSEWHERE = Wording.of("(?i)\\b(?:reported|advised|informed|told|understood) (?:[\\p{L} ]{3,30} )?that\\b[^.;]{0,160}?\\b(?:resolved|voted)\\b|\\bat (?:that|its|their) (?:last |previous )?meeting\\b");

  /// What a piece says, given who spoke last: `He moved …`.
  static Heard of(VotePieces.Piece piece, Optional<String> speaker) {
    Passage words = piece.words();
    Movers named = Movers.of(words);
    Movers movers = !named.moves() && speaker.isPresent() && PRONOUN.in(words) ? named.by(speaker.get()) : named;
    SideLists sides = piece.sides();
    Counts counts = piece.gathered() ? sides.counts() : Counts.of(words).or(sides.counts());
    Optional<Boolean> result = told(words);
    return new Heard(words, movers, sides, LOST_BY.in(words) && !UNSURE.in(words) && !SIDED.in(words) ? counts.ofLost() : counts, result, SETTLED.in(words));
  }

  private static Optional<Boolean> told(Passage words) {
    Matcher lost = words.matcher(LOST);
    Matcher carried = words.matcher(CARRIED);
    boolean falls = lost.find();
    boolean passes = carried.find();
    Matcher cast = words.matcher(CAST);
    if (!falls && !passes && cast.find()) {
      return Optional.of(cast.group("against") == null);
    }
    return falls && (!passes || lost.start() <= carried.start() + 4) ? Optional.of(false) : passes ? Optional.of(true) : Optional.empty();
  }

  /// Whether a sentence says that something was agreed: `It was RESOLVED to sell. (Proposed AB, seconded CD)`.
  static boolean isSettled(Passage words) {
    return SETTLED.in(words);
  }

  /// Whether it says that somebody was elected whom a motion put up.
  boolean elects(Motion motion) {
    Matcher elected = words.matcher(ELECTED);
    if (!elected.find() || MotionText.is(words)) {
      return false;
    }
    Passage before = words.part(0, elected.start());
    Optional<String> surname = VoterNames.last(before).map(name -> name.substring(name.lastIndexOf(' ') + 1));
    return surname.filter(name -> !motion.isBy(name)).map(name -> motion.names(" " + name) || before.folded().indexOf(name) < before.folded().lastIndexOf(name)).orElse(NO_OTHER.in(words));
  }

  /// Whether it says in form that all voted for what is resolved.
  boolean isOfAll() {
    return OF_ALL.in(words) && !ELSEWHERE.in(words);
  }

  /// Whether somebody moves or seconds here.
  boolean moves() {
    return movers.moves() || movers.seconder().isPresent();
  }

  boolean votes() {
    return counts.any() || !sides.voters().isEmpty();
  }
}
