package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import org.moothall.text.Passage;

/// The owners between which strokes or semicolons stand.
///
/// `Cllr Pell/Clerk` gives two, and so does `Ada Pell; Ben Okafor`; initials with strokes between them, `AP/QV`, stay together.
final class BetweenStrokes {

  private static final int LONGEST = 120;

  private BetweenStrokes() {}

  static List<Passage> of(Passage who) {
    char sign = who.folded().indexOf(';') < 0 ? '/' : ';';
    if (who.length() > LONGEST || who.folded().indexOf(sign) < 0 || Owners.initialsOnly(who)) {
      return List.of(who);
    }
    List<Passage> parts = new ArrayList<>();
    int from = 0;
    for (int at = who.folded().indexOf(sign); at >= 0; at = who.folded().indexOf(sign, from)) {
      parts.add(who.part(from, at).trimmed());
      from = at + 1;
    }
    parts.add(who.from(from).trimmed());
    return parts.stream().allMatch(part -> part.length() > 1) ? parts : List.of(who);
  }
}
