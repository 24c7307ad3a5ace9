package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Cuts an item into the pieces that a vote is written in: sentences, and lines or clauses that begin with a word of voting.
///
/// `Moved by A` / `Seconded by B` / `THAT the lease be granted.` / `For: C, D; Against: E` are five pieces, though one block. So are the clauses of `the
/// amendment fell by two votes to three, and the motion was carried`, and each `; by E, seconded by F` of a ladder of amendments.
final class VotePieces {

  private static final Wording CUT = Wording.of("[\\n;|]\\s*(?=(?:MOVED|Moved|Proposed|PROPOSED|Prop\\b|Seconded|SECONDED|2nd|THAT|That|Be it|For\\b|FOR\\b|for the (?:\\p{L}+ )?(?:motion|amendment)\\b|declined to vote|Declined|For the|Against|AGAINST|against\\b|Abst|ABST|abst|Carried|CARRIED|LOST|Lost"
      + "|MOTION|Motion|RESULT|MOVER|SECONDER|AYES|NOES|NAYS|Ayes|Noes|ayes\\b|nays\\b|noes\\b|Yeas|Nays|In [Ff]avour|IN FAVOUR|ABSENT|Absent|AND AGREED|RESOLVED|Resolution|VOTE|Vote|On the [Mm]otion|\\([a-z\\d]\\)|[a-z\\d]\\))(?:\\b|(?<=\\))|(?=[A-Z])))"
      + "|(?<=voted)\\s?:-?\\s+(?=[Ff]or\\b)|(?<=recorded as follows:)-?\\s+(?=[Ff]or\\b)|(?<=\\bthere voted)\\s+(?=for the (?:motion|amendment)\\b)|;\\s+and (?=for the (?:motion|amendment)\\b)|(?<=\\))(?:,| -)\\s+(?=whereupon\\b)|(?<=\\d)[,.]?\\s+(?=(?:Against|AGAINST|Abst|ABST|NOES|Noes|Nays)\\w*\\s?[:(-](?!\\s?(?i:carried|lost|defeated|agreed|approved|motion|resolved)\\b))"
      + "|[,;]\\s+(?:and )?(?=(?:the (?:\\p{L}+ )?)?(?:amendment|motion|proposal|AMENDMENT|MOTION)(?: (?:no\\.? ?)?[\\dA-F]{1,2})?(?: \\([^()]{3,60}\\))?(?:,? as amended)?,? (?:was|fell|received|on being|having been)\\b)|\\s(?=and the (?:amendment|AMENDMENT) received)|(?<=\\d|abstention|abstentions|votes)\\s(?=(?:after|following) an amendment (?:moved |proposed )?by \\p{Lu})|(?<=\\bfor the motion)(?:,| and|, and|;)\\s+(?=\\d{1,3} (?:voted |votes |members )?for the amendment\\b)|;\\s+(?:and )?(?=(?:then |also )?by (?:(?:the )?\\p{Lu}))");
  private static final Wording INSIDE = Wording.of("(?i)voted|against|abst|noes|nays|amendment|motion|proposal");
  private static final Wording SHORT = Wording.of("(?i)\\b(?:prop|sec|2nd|resol)\\.$");
  private static final int LONGEST = 8_000;

  private VotePieces() {}

  /// @param words the words of the piece
  /// @param listed whether it is an entry of a list
  /// @param sides who votes on which side in it
  /// @param gathered whether it was put together out of lines
  /// @param follows whether it goes on in the paragraph of the piece before
  record Piece(Passage words, boolean listed, SideLists sides, boolean gathered, boolean follows) {}

  static List<Piece> of(Item item) {
    List<Piece> pieces = new ArrayList<>();
    item.blocks().forEach(block -> {
      if (block.passage().length() <= LONGEST) {
        int first = pieces.size();
        sentences(block.passage()).forEach(sentence -> cut(sentence, block instanceof Bullet, first, pieces));
      }
    });
    return VoteBlocks.gather(pieces);
  }

  /// Sentences; `Prop. AB` is not the end of one.
  private static List<Passage> sentences(Passage words) {
    List<Passage> sentences = new ArrayList<>();
    for (Passage sentence : Sentences.split(words)) {
      boolean goesOn = !sentences.isEmpty() && SHORT.in(sentences.getLast());
      sentences.add(goesOn ? sentences.removeLast().through(sentence) : sentence);
    }
    return sentences;
  }

  private static void cut(Passage sentence, boolean listed, int first, List<Piece> pieces) {
    if (sentence.lines().size() > 1 && sentence.lines().stream().anyMatch(line -> VoteRows.is(line) || VoteGrid.isHeading(line) || VoteColumns.isHeading(line))) {
      sentence.lines().forEach(line -> add(pieces, line, listed, first));
      return;
    }
    int start = 0;
    for (MatchResult cut : mayBeCut(sentence) ? sentence.matches(CUT).toList() : List.<MatchResult>of()) {
      add(pieces, sentence.part(start, cut.start()), listed, first);
      start = cut.end();
    }
    add(pieces, sentence.from(start), listed, first);
  }

  private static boolean mayBeCut(Passage sentence) {
    String words = sentence.folded();
    return !VoteRows.is(sentence) && (words.indexOf('\n') >= 0 || words.indexOf(';') >= 0 || words.indexOf('|') >= 0 || INSIDE.in(sentence));
  }

  private static void add(List<Piece> pieces, Passage piece, boolean listed, int first) {
    if (!piece.isBlank()) {
      Passage words = piece.trimmed();
      pieces.add(new Piece(words, listed, SideLists.of(words), false, pieces.size() > first));
    }
  }
}
