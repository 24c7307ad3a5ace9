package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.moothall.extract.business.VotePieces.Piece;
import org.moothall.fact.Voter.Side;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Gathers names that stand in lines under the name of their side.
///
/// `In Favour` / `Ada Pell` / `Cyril Okafor` / `(2)` is one piece, and so are `Opposed:` / `Reid, Voss` and `YES - 2` / `Pell, Okafor.` Under `For the Motion` and
/// `Against the Motion` side by side, each name belongs to the heading that it stands below.
final class VoteBlocks {

  private static final Wording SIDE = Wording.of("(?i)^\\W*(?:(?:voting|voted|votes?|those|there voted) )?(?<side>for|in favou?r|ayes?|yeas?|yes|against|opposed|noes|nays?|no|abstain(?:ed|ing)?|abstentions?|absent)"
      + "(?: (?:of )?(?:the )?(?:motion|amendment|proposal))?(?:\\s{0,2}[-:(]{1,2}\\s{0,2}(?<count>\\d{1,3})\\)?)?\\W*$|^\\W*(?:there|the following(?: councillors| members)?)(?: had| have)? (?:(?:voted|voting) )?(?<voted>for|in favou?r|against|abstained|abstaining)\\b[^:.]{0,80}:$");
  private static final Wording SIDE_BY_SIDE = Wording.of("(?i)^\\W*(?:vot(?:ing|ed) )?(?:for|in favou?r)(?: (?:the )?(?:motion|amendment|proposal))?(?:\\s{2,}|\\t)(?<against>(?:vot(?:ing|ed) )?(?:against|opposed)(?: (?:the )?(?:motion|amendment|proposal))?)\\s*$");
  private static final Wording TOTAL = Wording.of("(?i)^\\W*(?:total\\W{0,3})?(\\d{1,3})\\W*$");
  private static final Wording NOBODY = Wording.of("(?i)\\W*(?:none|nil|nobody|no ?one)\\b\\W*0?\\W*");
  private static final Wording RESULT = Wording.of("(?i)^\\W*(?:carried|lost|defeated|passed|failed)\\b.{0,16}$");
  private static final Wording NAMES = Wording.of("(?:\\p{Lu}[\\p{L}.'-]*|[,;&().]|\\d{1,3}|and|van|von|de|der|la|le|ui|ó|ní|'t|\\s)+");
  private static final Wording CELL = Wording.of("\\S+(?: \\S+)*");
  private static final int LONGEST_HEADING = 120;
  private static final int LONGEST_LINE = 400;
  private static final int WIDEST = 100;
  private static final int NEAR = 4;

  private VoteBlocks() {}

  static List<Piece> gather(List<Piece> pieces) {
    List<Piece> gathered = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      int next = isHeading(pieces.get(at)) ? block(pieces, at, gathered) : isSideBySide(pieces.get(at)) ? columns(pieces, at, gathered)
          : VoteGrid.isHeading(pieces.get(at).words()) ? grid(pieces, at, gathered) : VoteColumns.isHeading(pieces.get(at).words()) ? VoteColumns.read(pieces, at, gathered)
          : VoteRows.read(pieces, at, gathered);
      if (next == at) {
        gathered.add(pieces.get(at));
        next++;
      }
      at = next;
    }
    return gathered;
  }

  /// Marks below the sides, names, or counts.
  private static int grid(List<Piece> pieces, int at, List<Piece> gathered) {
    int marked = VoteGrid.read(pieces, at, gathered);
    int next = marked == at && VoteColumns.isHeading(pieces.get(at).words()) ? VoteColumns.read(pieces, at, gathered) : marked;
    return next == at && VoteTable.isHeading(pieces.get(at).words()) ? VoteTable.read(pieces, at, gathered) : next;
  }

  private static boolean isHeading(Piece piece) {
    return piece.words().length() < LONGEST_HEADING && SIDE.in(piece.words());
  }

  private static boolean isSideBySide(Piece piece) {
    return piece.words().length() < WIDEST && SIDE_BY_SIDE.in(piece.words());
  }

  /// Reads one side; the place after it, or the same where no names follow.
  private static int block(List<Piece> pieces, int from, List<Piece> gathered) {
    List<String> names = new ArrayList<>();
    OptionalInt total = OptionalInt.empty();
    Passage whole = pieces.get(from).words();
    int at = from + 1;
    Matcher side = pieces.get(from).words().matcher(SIDE);
    boolean found = side.find();
    OptionalInt headed = found ? Optional.ofNullable(side.group("count")).map(Counts::number).orElse(OptionalInt.empty()) : OptionalInt.empty();
    while (at < pieces.size() && total.isEmpty() && headed.orElse(1) > 0 && !isHeading(pieces.get(at))) {
      Passage words = pieces.get(at).words();
      Matcher count = words.matcher(TOTAL);
      if (count.find()) {
        total = Counts.number(count.group(1));
      } else if (NOBODY.is(words)) {
        total = OptionalInt.of(0);
      } else if (isNames(words)) {
        names.addAll(VoterNames.list(words));
        total = SideLists.total(words);
      } else if (!RESULT.in(words) || !names.isEmpty()) {
        break;
      }
      whole = whole.through(words);
      at++;
    }
    boolean behind = !gathered.isEmpty() && gathered.getLast().gathered();
    boolean read = headed.isPresent() ? names.size() == headed.getAsInt() && (!names.isEmpty() || behind) : !names.isEmpty() || total.isPresent();
    String name = found ? Optional.ofNullable(side.group("side")).orElseGet(() -> side.group("voted")) : "absent";
    if (read && !name.equalsIgnoreCase("absent")) {
      gathered.add(new Piece(whole, false, SideLists.of(SideLists.side(name), names, headed.isPresent() ? headed : total), true, false));
    }
    return read ? at : from;
  }

  private static boolean isNames(Passage words) {
    return words.length() < LONGEST_LINE && !RESULT.in(words) && NAMES.is(words) && !VoterNames.list(words).isEmpty();
  }

  /// Reads both sides, which share the piece; the place after the last row.
  private static int columns(List<Piece> pieces, int from, List<Piece> gathered) {
    Passage heading = pieces.get(from).words();
    Matcher found = heading.matcher(SIDE_BY_SIDE);
    int second = found.find() ? heading.column() + found.start("against") : WIDEST;
    List<String> inFavour = new ArrayList<>();
    List<String> against = new ArrayList<>();
    Passage whole = heading;
    int at = from + 1;
    while (at < pieces.size() && isNames(pieces.get(at).words())) {
      Passage row = pieces.get(at).words();
      List<MatchResult> cells = row.matches(CELL).toList();
      for (int i = 0; i < cells.size(); i++) {
        boolean left = cells.size() == 2 ? i == 0 : row.column() + cells.get(i).start() < second - NEAR;
        VoterNames.first(row.group(cells.get(i), 0)).ifPresent(name -> (left ? inFavour : against).add(name.name()));
      }
      whole = whole.through(row);
      at++;
    }
    if (inFavour.isEmpty() && against.isEmpty()) {
      return from;
    }
    SideLists voted = SideLists.of(Side.FOR, inFavour, OptionalInt.of(inFavour.size())).with(SideLists.of(Side.AGAINST, against, OptionalInt.of(against.size())));
    gathered.add(new Piece(whole, false, voted, true, false));
    return at;
  }
}
