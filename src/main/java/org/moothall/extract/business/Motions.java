package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Reads the motions of an item, piece by piece: what moves opens one, what is counted or carried closes it.
///
/// `The amendment moved by A, seconded by B, was lost by 4 votes to 9. The substantive motion was carried 8 votes to 5.` are two.
/// The second is the motion that was moved before the amendment, where one was. Where motion and amendment stand against each
/// other, `For the motion (5)` and `For the amendment (2)`, the votes for one are those against the other.
final class Motions {

  private static final Wording MOVER = Wording.of("(?i)^\\W*(?:mover|moved by|proposer|moved)\\s*:");
  private static final Wording WITHDRAWN = Wording.of("(?i)\\b(?:motion|amendment|proposal)s? (?:was |were |be )?(?:then |subsequently )?(?:withdrawn|deferred to the next|ruled out of order)\\b");
  private static final Wording LABEL = Wording.of("(?i)^\\W*(?:motion|amendment|resolution)(?: (?:no\\.?|number)? ?[\\w/.-]{0,14}\\d[\\w/.-]{0,8})?\\s?:?\\W*$|^\\W*motion\\s?:");
  /// `CARRIED: 5 for 1 against. THAT A GRANT BE MADE`: what was moved stands behind its result.
  private static final Wording SHOUTED = Wording.of("^THAT\\b");
  /// `The amendment was carried and became the substantive motion`: what was moved before it is no longer put.
  private static final Wording REPLACES = Wording.of("(?i)\\b(?:bec(?:a|o)m(?:e|ing)|(?:is|was|being) (?:then |therefore )?put as|forms?|formed|as) (?:then )?the (?:new )?substantive motion\\b");
  private static final Wording AMENDMENT = Wording.of("(?i)\\b(?<!subject to )(?:an?|the|further|following|second|first|this|that) (?:\\p{L}+ )?amendments?\\b|\\bas (?:a further )?amendment|^\\W*amendments?\\b|\\bamend the motion\\b");
  private static final Wording OPENS_AMENDMENT = Wording.of("(?i)^\\W*amendment\\s?[-:]");
  private static final Wording PUT = Wording.of("(?i)\\b(?:the|an?|original|substantive|main) (?:\\p{L}+ )?(?:motion|proposal|recommendations?|resolution|proposition)\\b|^\\W*(?:motion|recommendations?)\\b");
  /// What may be a motion or an amendment.
  private static final Wording PROPOSAL = Wording.of("(?i)\\bthe proposal\\b");
  private static final Wording AMENDED = Wording.of("(?i)\\bsubstantive motion\\b|\\bas amended\\b");
  private static final Wording FOR_MOTION = Wording.of("(?i)^\\W*(?:there )?(?:voted |voting )?for (?:the )?(?:\\p{L}+ )?motion\\b|^\\W*motion\\s{0,12}[-:=]\\s{0,12}\\d|\\bmotion received \\w|\\b\\d{1,3} (?:members )?vote[ds] for the motion\\b");
  private static final Wording FOR_AMENDMENT = Wording.of("(?i)^\\W*(?:and )?(?:voted |voting )?for (?:the |an )?(?:\\p{L}+ )?amendment\\b|^\\W*amendment\\s{0,12}[-:=]\\s{0,12}\\d|^\\W*(?:and )?the amendment received \\w|^\\W*\\d{1,3} (?:members |voted |votes )*for the amendment\\b");
  /// `the motion as previously submitted and seconded by Councillor Pell that:` tells of another meeting ·
  /// `By way of an addendum, accepted as a friendly amendment, Councillor Pell proposed:`: the motion goes on, and nothing is put beside it.
  private static final Wording FRIENDLY = Wording.of("(?<!not )\\baccepted as a friendly amendment\\b");
  /// `Voted 5 for, 1 against to give £500.`: what was voted stands in the sentence itself.
  private static final Wording OWN = Wording.of("^Voted \\d{1,2}\\b[^.;:]{0,60} (?:to|that) \\p{L}");
  private static final Wording THE_FOLLOWING = Wording.of("^The following (?:payments |accounts |invoices |cheques |items )?(?:was|were) ");
  private static final Wording LADDER = Wording.of("(?i)^\\W*(?:then |also )?by \\p{L}");
  /// Words of which one stands wherever anything is moved or voted on.
  private static final Wording MAY_MOVE = Wording.of("(?i)mov|propos|second|2nd|prop\\b|vot|favou?r|against|abst|ayes|noes|yeas|nays|carried|lost|defeat|unanim|nem\\.? ?con|motion|amend|\\(Y|\\(cr|\\d ?- ?\\d");
  private static final Wording RESOLVED_BY = Wording.of("(?i)(?:resolved|resolution)(?: that)?\\W{0,3}\\(\\p{L}[^()]{1,60}/");
  private static final Wording WHOSE = Wording.of("\\b(?<name>\\p{Lu}[\\p{L}-]+)'s (?:motion|amendment|proposal)\\b");
  private static final int NEAR = 14;
  private static final int SPEAKS = 5;

  private final List<Motion> motions = new ArrayList<>();
  private Motion open = new Motion();
  private Optional<String> speaker = Optional.empty();
  private int spoke;
  private Optional<Passage> before = Optional.empty();
  private final Divisions divisions = new Divisions();

  private Motions() {}

  static List<Motion> of(Item item) {
    if (!MAY_MOVE.in(item.passage()) && !RESOLVED_BY.in(item.passage())) {
      return List.of();
    }
    Motions reading = new Motions();
    List<VotePieces.Piece> pieces = VotePieces.of(item);
    for (int at = 0; at < pieces.size(); at++) {
      reading.read(pieces.get(at), at);
      reading.before = Optional.of(pieces.get(at).words());
    }
    boolean doubled = item.blocks().stream().anyMatch(block -> block instanceof Marker marker && marker.kind() == Marker.Kind.DECISION);
    return TwiceTold.joined(reading.motions.stream().filter(motion -> !motion.pieces.isEmpty()).toList(), doubled);
  }

  private void read(VotePieces.Piece piece, int at) {
    Passage words = piece.words();
    Optional<Contest> contest = Contest.of(words);
    contest.ifPresent(votes -> votes.settle(motions, words, at));
    if (words.length() > 3_000 || FRIENDLY.in(words) || contest.isPresent() || EarlierVote.is(words)) {
      return;
    }
    bearer(words).ifPresent(motion -> open = motion);
    Heard heard = Heard.of(piece, at - spoke <= SPEAKS ? speaker : Optional.empty());
    boolean label = LABEL.in(words);
    if (begins(heard) || at - open.last > NEAR || label) {
      begin(LADDER.in(words) && open.amends);
    }
    if (heard.moves() || heard.votes() || heard.isOfAll() || isResult(heard)) {
      hear(heard, piece, at);
    } else if (label) {
      put(words, at);
      open.firm = true;
      MotionText.behind(open, words.from(words.folded().indexOf(':') + 1));
    } else if (!open.pieces.isEmpty() && (open.carried.isEmpty() || (open.text.isEmpty() && at - open.last == 1 && SHOUTED.in(words)))) {
      text(words, piece.listed(), at);
    }
    listen(words, at);
  }

  /// `put Councillor Pell's proposal to the vote`: of several that wait, the one that is hers.
  private Optional<Motion> bearer(Passage words) {
    if (motions.size() < 2 || !words.folded().contains("'s ")) {
      return Optional.empty();
    }
    Matcher whose = words.matcher(WHOSE);
    if (!whose.find()) {
      return Optional.empty();
    }
    String name = whose.group("name");
    return motions.reversed().stream().filter(motion -> motion != open && motion.waits() && motion.mover.filter(mover -> mover.endsWith(name)).isPresent()).findFirst();
  }

  private boolean begins(Heard heard) {
    boolean again = open.moved && !(open.mover.isEmpty() && heard.movers().mover().isPresent());
    boolean amendment = OPENS_AMENDMENT.in(heard.words()) && !open.pieces.isEmpty();
    if (open.isDone() && heard.words().folded().startsWith("Voted ") && heard.counts().any() && OWN.in(heard.words())) {
      return true;
    }
    return heard.movers().moves() && (again || amendment || (open.mover.isEmpty() && open.isDone() && !isLabel(heard.words()) && !isWhose(heard)));
  }

  /// `RESOLVED unanimously that the gate be sold. (Proposed AB, seconded CD)`: who moved what all resolved, and nothing more.
  private boolean isWhose(Heard heard) {
    return open.ofAll && "([".indexOf(heard.words().folded().stripLeading().charAt(0)) >= 0 && heard.movers().seconder().isPresent() && heard.movers().after() >= heard.words().length() - 2;
  }

  private static boolean isLabel(Passage piece) {
    return MOVER.in(piece);
  }

  private boolean isResult(Heard heard) {
    return result(heard).isPresent() && (!open.pieces.isEmpty() || (!motions.isEmpty() && heard.result().isPresent() && PUT.in(heard.words())));
  }

  private Optional<Boolean> result(Heard heard) {
    boolean motion = heard.moves() || open.mover.isPresent() || open.moved;
    if (motion && motions.size() <= 1 && heard.result().isEmpty() && heard.elects(open)) {
      return Optional.of(true);
    }
    boolean undertakes = !heard.moves() && heard.words().folded().contains("agreed to ") && VoterNames.subject(heard.words()).isPresent();
    boolean text = undertakes || (MotionText.is(heard.words()) && !THE_FOLLOWING.in(heard.words()));
    return heard.result().or(() -> motion && !text && heard.settles() ? open.counts.result().or(() -> Optional.of(true)) : Optional.empty());
  }

  private void begin(boolean amends) {
    open = new Motion();
    open.amends = amends;
  }

  private void put(Passage words, int at) {
    if (!motions.contains(open)) {
      motions.add(open);
    }
    open.pieces.add(words);
    open.amends |= open.pieces.size() == 1 && AMENDMENT.in(words);
    open.last = at;
  }

  private void hear(Heard heard, VotePieces.Piece piece, int at) {
    Optional<Boolean> result = result(heard);
    if (divisions.count(motions, heard, at) && open.stood.isEmpty()) {
      return;
    }
    boolean again = open.stood.isPresent() && FOR_MOTION.in(heard.words()) && waiting(motion -> motion.amends).isPresent();
    if (again) {
      open.stood = heard.counts().inFavour();
    }
    if (again || (FOR_AMENDMENT.in(heard.words()) && Divisions.divide(motions, open, heard, at))) {
      return;
    }
    Optional<Motion> named = piece.gathered() ? counted(heard) : Optional.empty();
    if (named.isPresent()) {
      named.get().voters.addAll(heard.sides().voters());
      named.get().pieces.add(heard.words());
      return;
    }
    if (!heard.moves()) {
      open = heard.isOfAll() && open.isTold(at) ? new Motion() : meant(heard, result);
    }
    put(heard.words(), at);
    open.ofAll |= heard.isOfAll();
    open.stood = FOR_MOTION.in(heard.words()) ? heard.counts().inFavour() : open.stood;
    Movers movers = heard.movers();
    open.mover = open.mover.or(movers::mover);
    open.seconder = open.seconder.or(movers::seconder);
    open.moved |= movers.moves();
    open.firm |= movers.firm();
    open.counts = open.counts.or(heard.counts());
    open.voters.addAll(heard.sides().voters());
    if (result.filter(carried -> carried).isPresent() && REPLACES.in(heard.words())) {
      waiting(motion -> motion != open).ifPresent(motion -> motion.withdrawn = true);
    }
    open.became(result, heard.result().isPresent());
    withdraw(heard.words());
    if (heard.moves()) {
      MotionText.within(open, heard.words(), movers);
      MotionAbove.take(open, heard.words(), piece.follows(), before);
    }
  }

  /// `For the Motion:` and names, below a division whose counts are told: the motion that as many voted for.
  private Optional<Motion> counted(Heard heard) {
    boolean sided = FOR_MOTION.in(heard.words()) || FOR_AMENDMENT.in(heard.words());
    return motions.reversed().stream().filter(motion -> sided && motion.voters.isEmpty() && motion.amends == FOR_AMENDMENT.in(heard.words())
        && motion.counts.inFavour().isPresent() && motion.counts.inFavour().equals(heard.counts().inFavour())).findFirst();
  }

  /// The motion that a result or a count without a name is about.
  private Motion meant(Heard heard, Optional<Boolean> result) {
    boolean recounts = heard.counts().any() && open.counts.meets(heard.counts()) && !heard.counts().equals(open.counts);
    boolean again = result.isPresent() && open.carried.isPresent() && !open.supposed && !(open.soft && result.filter(carried -> !carried).isPresent()) && (heard.result().isPresent() || heard.counts().any());
    boolean amendment = AMENDMENT.in(heard.words()) && !REPLACES.in(heard.words());
    boolean own = open.amends && open.waits() && open.seconder.isPresent() && PROPOSAL.in(heard.words());
    boolean motion = !amendment && !own && !REPLACES.in(heard.words()) && (PUT.in(heard.words()) || FOR_MOTION.in(heard.words()));
    boolean other = recounts || (again && !completes(heard, amendment, motion)) || open.pieces.isEmpty() || (motion && open.amends) || (amendment && !open.amends && open.moved);
    boolean gone = open.withdrawn && (heard.counts().any() || result.orElse(false));
    if ((!other && !gone) || (open.isUnseconded() && Unseconded.is(heard.words()))) {
      return open;
    }
    if (amendment && isRival()) {
      open.amends = true;
      open.divided = true;
      return open;
    }
    boolean named = motion || amendment || recounts || again || gone;
    Optional<Motion> told = motions.reversed().stream().filter(known -> (motion || amendment) && known.amends == amendment && known.divided && known.counts.tells(heard.counts())).findFirst();
    if (told.isPresent()) {
      return told.get();
    }
    Optional<Motion> earlier = named ? waiting(known -> known != open && known.amends == amendment && (!known.withdrawn || AMENDED.in(heard.words()))) : Optional.empty();
    earlier.ifPresent(known -> known.withdrawn = false);
    boolean fresh = heard.counts().any() || (amendment && !open.amends);
    return earlier.orElseGet(() -> gone || (fresh && (recounts || again || amendment)) ? new Motion() : open);
  }

  /// `The Motion was carried by 4 votes to 3`, after the casting vote that carried it was told.
  private boolean completes(Heard heard, boolean amendment, boolean motion) {
    return !open.counts.any() && heard.counts().any() && heard.result().equals(open.carried) && (open.amends ? amendment : motion);
  }

  /// Whether a second motion was moved against the first, though nobody called it an amendment.
  private boolean isRival() {
    boolean whole = open.mover.isPresent() && open.seconder.isPresent() && !open.text.isEmpty() && open.waits() && open.counts.equals(Counts.NONE);
    return whole && waiting(known -> known != open && !known.amends && known.seconder.isPresent()).isPresent();
  }

  private Optional<Motion> waiting(Predicate<Motion> wanted) {
    return motions.reversed().stream().filter(Motion::waits).filter(wanted).findFirst();
  }

  /// Who speaks, so that `He moved …` is understood.
  private void listen(Passage words, int at) {
    Optional<String> name = VoterNames.subject(words);
    if (name.isPresent()) {
      speaker = name;
      spoke = at;
    }
  }

  /// An amendment that nobody seconds leaves the motion as it was.
  private void withdraw(Passage piece) {
    boolean alone = open.isUnseconded() && Unseconded.is(piece);
    open.amends |= alone && AMENDMENT.in(piece);
    open.unseconded |= alone;
    open.withdrawn |= (WITHDRAWN.in(piece) || Unseconded.is(piece)) && (open.amends || !AMENDMENT.in(piece));
  }

  private void text(Passage piece, boolean listed, int at) {
    boolean told = MotionText.goesOn(open, piece, listed, at - open.last <= 1);
    if (told || (at - open.last == 1 && Terse.isMatter(piece))) {
      MotionAbove.giveBack(open);
    }
    if (told) {
      open.text.add(piece);
    }
    if (told || MotionText.notes(piece)) {
      open.last = at;
    }
    withdraw(piece);
  }
}
