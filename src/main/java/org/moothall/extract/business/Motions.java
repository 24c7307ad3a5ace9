package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.minutes.Item;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Reads the motions of an item, piece by piece: what moves opens one, what is counted or carried closes it.
///
/// `The amendment moved by A, seconded by B, was lost by 4 votes to 9. The substantive motion was carried 8 votes to 5.` are two.
final class Motions {

  private static final Wording RESULT = Wording.of("(?i)(?<lost>\\b(?:was|were|be|declared|motion|amendment|proposal|result:?|then|therefore|and)(?: (?:was|then|therefore|duly|declared|is))* ?(?:\\*\\*)?(?:lost|defeated|negatived|not carried|fell|failed|rejected|not agreed"
      + "|not supported)\\b|\\bnot carried\\b|^\\W*(?:lost|defeated)\\b)|(?<carried>\\bcarried\\b(?! (?:out|forward|over|on with|through the))|\\ball (?:were |voted )?(?:agreed|in (?:favour|agreement))\\b|\\b(?:agreed|resolved|approved|passed|adopted|accepted) unanimously\\b"
      + "|\\bunanimously (?:agreed|approved|resolved|passed|adopted|accepted)\\b|\\b(?:motion|amendment|resolution|proposal) (?:was |is |were )?(?:then |unanimously |duly )?(?:passed|approved|agreed|adopted|accepted)\\b|\\bnem\\.? ?con\\b|\\bunanimous(?:ly)?\\b)");
  private static final Wording SETTLED = Wording.of("(?i)^\\W*(?:and |it was |the \\p{L}+ |accordingly,? |therefore,? )*(?:unanimously )?(?:agreed|resolved|approved|carried)\\b|\\b(?:and|it was|was|were|,)(?: (?:then|duly|unanimously|therefore|thereupon|all))* (?:agreed|resolved|approved|adopted|carried|accepted)\\b|\\bRESOLVED\\b|\\bAGREED\\b");
  private static final Wording WITHDRAWN = Wording.of("(?i)\\b(?:motion|amendment|proposal)s? (?:was |were |be )?(?:then |subsequently )?(?:withdrawn|deferred to the next|ruled out of order)\\b");
  private static final Wording LABEL = Wording.of("(?i)^\\W*(?:motion|amendment|resolution)(?: (?:no\\.?|number)? ?[\\w/.-]{0,14}\\d[\\w/.-]{0,8})?\\s?:?\\W*$|^\\W*motion\\s?:");
  private static final Wording TEXT = Wording.of("(?i)^\\W*(?:(?:\\d{1,2}|[a-h]|[ivx]{1,4})[).:]\\s*)?(?:and )?(?:that|to \\p{L}+|be it (?:further )?resolved|the following)\\b");
  private static final Wording INNER = Wording.of("(?i)(?:[\\s,:]|^)(?=(?:that|to (?!(?:the|a|an|be)\\b)\\p{L}+)\\b)");
  /// `The amendment was carried and became the substantive motion`: what was moved before it is no longer put.
  private static final Wording REPLACES = Wording.of("(?i)\\b(?:bec(?:a|o)m(?:e|ing)|(?:is|was|being) (?:then |therefore )?put as|forms?|formed|as) (?:then )?the (?:new )?substantive motion\\b");
  private static final int NEAR = 14;

  private final List<Motion> motions = new ArrayList<>();
  private Motion open = new Motion();

  private Motions() {}

  static List<Motion> of(Item item) {
    Motions reading = new Motions();
    List<VotePieces.Piece> pieces = VotePieces.of(item);
    for (int at = 0; at < pieces.size(); at++) {
      reading.read(pieces.get(at).words(), pieces.get(at).listed(), at);
    }
    reading.close();
    return reading.motions;
  }

  private void read(Passage piece, boolean listed, int at) {
    if (piece.length() > 3_000) {
      return;
    }
    Movers movers = Movers.of(piece);
    SideLists sides = SideLists.of(piece);
    Counts counts = Counts.of(piece).or(sides.counts());
    Optional<Boolean> result = result(piece, movers);
    boolean begins = movers.moves() && ((open.moved && !(open.mover.isEmpty() && movers.mover().isPresent())) || (open.mover.isEmpty() && isDone() && !isLabel(piece)));
    boolean recounts = counts.any() && open.counts.meets(counts) && !counts.equals(open.counts);
    boolean again = result.isPresent() && open.carried.isPresent() && counts.any();
    boolean far = at - open.last > NEAR;
    if (begins || recounts || again || far || LABEL.in(piece)) {
      close();
    }
    boolean says = movers.moves() || movers.seconder().isPresent() || counts.any() || !sides.voters().isEmpty() || (result.isPresent() && !open.pieces.isEmpty());
    if (LABEL.in(piece) && !says) {
      open.pieces.add(piece);
      open.firm = true;
      open.last = at;
      inner(piece, piece.folded().indexOf(':') + 1);
      return;
    }
    if (says) {
      join(piece, at, movers, sides, counts, result);
    } else if (!open.pieces.isEmpty() && open.carried.isEmpty()) {
      text(piece, listed, at);
    }
  }

  private boolean isDone() {
    return open.carried.isPresent() || open.counts.any();
  }

  private static boolean isLabel(Passage piece) {
    return piece.folded().matches("(?is)^\\W*(?:mover|moved by|proposer|moved)\\s*:.*");
  }

  private void join(Passage piece, int at, Movers movers, SideLists sides, Counts counts, Optional<Boolean> result) {
    open.pieces.add(piece);
    open.mover = open.mover.or(movers::mover);
    open.seconder = open.seconder.or(movers::seconder);
    open.moved |= movers.moves();
    open.firm |= movers.firm();
    open.counts = open.counts.or(counts);
    open.voters.addAll(sides.voters());
    if (result.filter(carried -> carried).isPresent() && REPLACES.in(piece)) {
      earlier().ifPresent(motion -> motion.withdrawn = true);
    }
    if (result.isPresent() && open.carried.isPresent() && !counts.any()) {
      earlier().ifPresent(motion -> motion.carried = result);
    }
    open.carried = open.carried.or(() -> result);
    open.withdrawn |= WITHDRAWN.in(piece);
    open.last = at;
    if (movers.moves() || movers.seconder().isPresent()) {
      inner(piece, movers.after());
      before(piece);
    }
  }

  /// The motion that waits for its result while an amendment is settled.
  private Optional<Motion> earlier() {
    return motions.reversed().stream().filter(motion -> motion.mover.isPresent() && motion.result().isEmpty()).findFirst();
  }

  /// `That the lease be granted, moved by A` and `moved by A, seconded by B, that the lease be granted`: the words in the piece itself.
  private void inner(Passage piece, int from) {
    Passage rest = piece.from(Math.min(Math.max(0, from), piece.length()));
    Matcher words = rest.matcher(INNER);
    if (words.find() && words.start() < 60) {
      open.text.add(rest.from(words.end()).trimmed());
    }
  }

  private void before(Passage piece) {
    if (open.text.isEmpty() && TEXT.in(piece)) {
      open.text.add(piece);
    }
  }

  private void text(Passage piece, boolean listed, int at) {
    boolean introduced = !open.text.isEmpty() && open.text.stream().anyMatch(words -> words.folded().endsWith(":"));
    boolean near = at - open.last <= 1;
    boolean goesOn = near && (introduced || (listed && MainVerb.isLimb(Words.of(piece), 0)));
    if (TEXT.in(piece) || goesOn) {
      open.text.add(piece);
      open.last = at;
    }
    open.withdrawn |= WITHDRAWN.in(piece);
  }

  private Optional<Boolean> result(Passage piece, Movers movers) {
    Matcher result = piece.matcher(RESULT);
    if (result.find()) {
      return Optional.of(result.group("lost") == null);
    }
    boolean motion = movers.moves() || movers.seconder().isPresent() || open.mover.isPresent();
    return motion && !TEXT.in(piece) && SETTLED.in(piece) ? Optional.of(true) : Optional.empty();
  }

  private void close() {
    if (!open.pieces.isEmpty()) {
      motions.add(open);
    }
    open = new Motion();
  }
}
