package org.moothall.extract.business;

import java.util.List;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Finds what was moved: in the piece that tells who moved it, or in those that follow.
final class MotionText {

  private static final Wording TEXT = Wording.of("(?i)^\\W*(?:(?:\\d{1,2}|[a-h]|[ivx]{1,4})[).:]\\s*)?(?:and )?(?:that|to \\p{L}+|be it (?:further )?resolved|the following)\\b");
  /// `The following motion was moved by Councillor Pell -`
  private static final Wording ANNOUNCED = Wording.of("^\\W*[Tt]he following (?:\\p{L}+ )?(?:motions?|amendments?|resolutions?|proposals?)\\b");
  private static final Wording INNER = Wording.of("(?i)(?:[\\s,:]|^)(?=(?:that|to (?!(?:the|a|an|be)\\b)\\p{L}+|(?:the )?(?:approval|adoption|adjournment|acceptance|denial|passage|referral|ratification) of)\\b)");
  /// `Cllr Pell proposed a service of carols, seconded by Cllr Okafor`
  private static final Wording THING = Wording.of("^(?:(?:an? |the |our |acceptance|approval|adoption|\\p{L}{2,}ing )[\\p{L}\\d ,'&-]{4,}|£\\d)");
  /// `Acceptance of the quotation was proposed by Cllr Pell` · `Payment of the bills Prop: Cllr Pell`
  private static final Wording WAS_PUT = Wording.of("^(?=\\p{Lu})(?!It |This |The motion|The amendment|Councillor|Cllr|Alderman|Mr|Ms|Dr)[^.;:]{8,120}?"
      + "(?<by>\\s(?:(?:(?:was|were) (?:then |duly )?)?(?:proposed|moved) by\\b|[Pp]rop(?:osed)?\\.?:))");
  /// `Approval of the minutes of 1 October: proposed by Cllr Pell, seconded by Cllr Okafor`
  private static final Wording HEADED = Wording.of("(?i)^(?:approval|adoption|acceptance|confirmation)\\b[^.;:]{0,80}: (?:proposed|moved|prop)\\b");
  private static final String BODY = "(?i)^\\W*(?:(?:\\d{1,2}|[a-h]|[ivx]{1,4})[).:]\\s*)?(?:and )?(?:this|the) (?:\\p{L}+ ){0,3}?(?:council|committee|board|authority|panel|cabinet|assembly)(?: meeting)?,? "
      + "(?:(?:therefore|further|also|hereby|accordingly|consequently),? ){0,2}";
  /// `This Council therefore resolves to write to the Minister`
  private static final Wording RESOLVES = Wording.of(BODY + "(?:resolves|agrees|calls|requests|instructs|asks|commits|pledges|urges|recommends|undertakes|declares|supports)\\b");
  /// `This Council notes:`: the motion goes on
  private static final Wording NOTES = Wording.of(BODY + "(?:notes|believes|recognises|acknowledges|welcomes|regrets|condemns|considers|understands)\\b");
  /// `This Council notes the wait for a bus and calls on the firm to run two.`
  static final Wording ALSO_RESOLVES = Wording.of("[;,] and (?=(?:therefore |accordingly |hereby )?(?:agrees|resolves|calls|requests|instructs|asks) (?:that|to|on|upon|for|the|its|officers)\\b)");
  private static final Wording INTRODUCES = Wording.of(":-?$");
  /// `"That` above the entries of a motion
  private static final Wording ONLY_THAT = Wording.of("\\W*[Tt]hat\\W*");

  private MotionText() {}

  /// Whether a piece begins as what is moved does: `That the lease be granted`.
  static boolean is(Passage piece) {
    return TEXT.in(piece);
  }

  /// Whether the motion gives its grounds: `This Council notes:`.
  static boolean notes(Passage piece) {
    return NOTES.in(piece);
  }

  /// `That the lease be granted, moved by A` and `moved by A, seconded by B, that the lease be granted`: the words in the piece itself.
  static void within(Motion open, Passage piece, Movers movers) {
    if (!behind(open, piece.from(Math.min(movers.after(), piece.length()))) && movers.between().isPresent() && !behind(open, movers.between().get())) {
      movers.between().map(Passage::trimmed).filter(words -> open.text.isEmpty() && THING.in(words)).ifPresent(open.text::add);
    }
    if (open.text.isEmpty() && movers.mover().isPresent() && movers.seconder().isEmpty()) {
      Passage thing = piece.from(Math.min(movers.after(), piece.length())).trimmed();
      open.text.addAll(THING.in(thing) ? List.of(thing) : List.of());
    }
    if (open.text.isEmpty() && movers.seconder().isPresent() && HEADED.in(piece)) {
      open.text.add(piece.part(0, piece.folded().indexOf(':')));
    }
    Matcher put = piece.matcher(WAS_PUT);
    if (open.text.isEmpty() && put.find() && !VoterNames.last(piece.part(0, put.start("by"))).equals(movers.mover())) {
      open.text.add(piece.part(0, put.start("by")).trimmed());
    }
    if (open.text.isEmpty() && is(piece) && !ANNOUNCED.in(piece)) {
      open.text.add(piece);
    }
  }

  /// The words behind who moved it, or behind a label.
  ///
  /// @return whether there are any
  static boolean behind(Motion open, Passage rest) {
    Matcher words = rest.matcher(INNER);
    boolean found = words.find() && words.start() < 60;
    if (found) {
      open.text.add(rest.from(words.end()).trimmed());
    }
    return found;
  }

  /// Whether a piece belongs to what was moved before it.
  ///
  /// @param near whether it follows right upon a piece of the motion
  static boolean goesOn(Motion open, Passage piece, boolean listed, boolean near) {
    boolean begins = is(piece) || RESOLVES.in(piece);
    if (begins || !near) {
      return begins;
    }
    boolean introduced = open.text.stream().anyMatch(words -> INTRODUCES.in(words) || (listed && ONLY_THAT.is(words)));
    boolean body = open.text.isEmpty() && INTRODUCES.in(piece) && Introductions.isBody(piece);
    boolean quoted = open.text.isEmpty() && open.moved && piece.folded().startsWith("\"") && (!notes(piece) || ALSO_RESOLVES.in(piece));
    return introduced || body || quoted || (listed && LimbWording.isLimb(Words.of(piece), 0));
  }
}
