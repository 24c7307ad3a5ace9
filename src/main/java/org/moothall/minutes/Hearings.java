package org.moothall.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.text.Wording;

/// Finds in an item the lists of those whom it heard, and of the officers who were there for it.
///
/// `Witnesses:` or `Public Speakers` and a line a person · `Legal Adviser:   Ada Pell` / `Present:   Mr B Okafor (Solicitor, representing the Applicant)` ·
/// `Also present:  Mr B Okafor (Applicant)`
final class Hearings {

  private static final Wording WITNESSES = Wording.of("(?i)(?:witnesses|(?:also )?(?:present|in attendance|attending) for this item)(?: present| in attendance| attending)?:|public speakers:?");
  private static final Wording PUBLIC = Wording.of("(?i)^public");
  /// Of the public those who speak for others: `Ada Pell (Ashcombe Parish Council)`, not `Ben Okafor (objecting)`
  private static final Wording SPEAKS_FOR = Wording.of("\\((?:representing |for |on behalf of )?(?:the )?\\p{Lu}\\p{L}+ [^()]{3,60}\\)");
  /// `Ada Pell, Chief Constable`, `Ben Okafor (objecting)`: with empty lines between them only who is told with more than a name
  private static final Wording TOLD = Wording.of("^[^.;:,(]{4,40}(?:, \\p{Lu}| \\()");
  private static final Wording HEARD = Wording.of("(?=\\p{Lu})(?:Present|Also present|(?i:" + Roll.ADVISER + ")):\\s{1,40}(?=\\p{Lu})");

  private Hearings() {}

  /// Where the members have been listed before, `Present:` in an item lists others; where it lists councillors once more it is left.
  ///
  /// @param listed whether the members have been listed before
  static List<Roll> of(List<Line> lines, boolean listed) {
    return listed ? IntStream.range(0, lines.size()).filter(at -> HEARD.matcher(lines.get(at).passage()).lookingAt()).mapToObj(at -> Rolls.at(lines, at))
        .flatMap(Optional::stream).map(placed -> heard(together(placed, lines))).filter(roll -> roll.kind() != Roll.Kind.MEMBERS && !roll.entries().isEmpty() && !Rolls.VOTES.in(roll.entries().getFirst())).toList() : List.of();
  }

  /// The list as far as no empty line stands in it: what follows is the matter heard.
  private static Roll together(Rolls.Placed placed, List<Line> lines) {
    int to = IntStream.range(placed.from() + 1, placed.to()).filter(at -> lines.get(at).afterGap()).findFirst().orElse(placed.to());
    int entries = Math.max(1, placed.roll().entries().size() - (placed.to() - to));
    return new Roll(placed.roll().kind(), placed.roll().heading(), placed.roll().entries().subList(0, entries));
  }

  private static Roll heard(Roll roll) {
    boolean others = roll.kind() == Roll.Kind.MEMBERS && roll.entries().stream().noneMatch(entry -> Rolls.MEMBER.in(entry));
    return others ? new Roll(Roll.Kind.ATTENDING, roll.heading(), roll.entries()) : roll;
  }

  /// `Witnesses:` and a line a person; of public speakers those who speak for others.
  static Stream<Roll> witnesses(List<Line> lines) {
    return IntStream.range(0, lines.size()).mapToObj(at -> heard(lines, at)).filter(roll -> !roll.entries().isEmpty());
  }

  private static Roll heard(List<Line> lines, int at) {
    List<Line> below = WITNESSES.is(lines.get(at).words()) ? lines.subList(at + 1, lines.size()) : List.of();
    boolean spaced = !below.isEmpty() && below.getFirst().beforeGap();
    List<Line> entries = below.stream().takeWhile(line -> Rolls.looksLikeEntry(line) && !Rolls.PROSE.in(line.words()) && (line.equals(below.getFirst()) || (spaced ? TOLD.in(line.words()) : !line.afterGap()))).toList();
    boolean all = !PUBLIC.in(lines.get(at).words());
    return new Roll(Roll.Kind.ATTENDING, lines.get(at).passage(), entries.stream().filter(line -> all || SPEAKS_FOR.in(line.words())).map(Line::passage).toList());
  }
}
