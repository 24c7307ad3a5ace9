package org.moothall.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.moothall.text.Wording;

/// Takes the mayor and the deputy, who stand in lines of their own above the heading of the members, into the list of the members.
///
/// `Councillor Ada Pell (Mayor)` / `Councillor Ben Okafor (Deputy Mayor)` / `MEMBERS PRESENT:`
final class MayorsAbove {

  private static final Wording MAYOR = Wording.of("^(?:Councillor|Cllr|Alderman)\\.? (?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){0,3} \\((?:[Tt]he )?"
      + "(?:(?:Right )?Worshipful,? )?(?:the )?(?:Deputy |Lord |Vice[- ]){0,2}(?:Mayor|Provost)\\)$");

  /// `Apologies were received from the Mayor:` · `You are summoned to attend.`: who stands below is not among those present
  private static final Wording LEADS_IN = Wording.of("[:.;]$");

  private MayorsAbove() {}

  /// @param first the index of the first line that is in no list yet
  static Rolls.Placed joined(Rolls.Placed members, List<Line> lines, int first) {
    int from = members.from();
    while (members.roll().kind() == Roll.Kind.MEMBERS && from > first && MAYOR.in(lines.get(from - 1).words())) {
      from--;
    }
    if (from == members.from() || (from > 0 && LEADS_IN.in(lines.get(from - 1).words()))) {
      return members;
    }
    Roll roll = new Roll(members.roll().kind(), members.roll().heading(), Stream.concat(lines.subList(from, members.from()).stream().map(Line::passage), members.roll().entries().stream()).toList());
    return new Rolls.Placed(roll, from, members.to());
  }
}
