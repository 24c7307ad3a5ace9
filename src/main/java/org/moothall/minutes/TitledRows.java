package org.moothall.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// An attendance list without a heading: rows of a name and a title, as officers' groups print them over their notes.
///
/// `Ada Pell    Head of Legal, Corporate Services (Chair)` / `Quentin Vale    Strategy Officer, Housing` / …
final class TitledRows {

  private static final Wording ROW = Wording.of("^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3}(?:\\t| {3,})\\p{Lu}[^|\\t]{3,120}$");
  /// `No Item    Action`, `Name    Post`: the heading of columns.
  private static final Wording COLUMNS = Wording.of("(?i)^(?:no\\.? )?(?:item|name|action|subject|minute|present)\\b|(?:action|post|role|title|lead|owner)$");
  private static final Set<String> HEADS = Vocabulary.rows("role-heads").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  /// `Ada Pell, Head of Legal, Northmoor Council`
  private static final Wording PERSON = Wording.of("^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Cllr|Councillor|(?:T/)?\\p{Lu}{2,4})\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2}(?:,| -) (?=\\p{Lu})[^.;]{3,}$");
  private static final int FEWEST = 3;

  private TitledRows() {}

  /// The list that begins at a line.
  static Optional<Rolls.Placed> at(List<Line> lines, int from) {
    int to = from;
    int titled = 0;
    while (to < lines.size() && isRow(lines.get(to).passage().text())) {
      titled += hasTitle(lines.get(to)) ? 1 : 0;
      to++;
    }
    if (titled < FEWEST || 3 * titled < 2 * (to - from)) {
      return Optional.empty();
    }
    List<Passage> entries = lines.subList(from, to).stream().map(Line::passage).toList();
    return Optional.of(new Rolls.Placed(new Roll(Roll.Kind.MEMBERS, entries.getFirst().part(0, 0), entries), from, to));
  }

  private static boolean isRow(String words) {
    return ROW.in(words) && !COLUMNS.in(words);
  }

  /// Whether two lines are a person each: a name and what stands behind a dash or comma, behind a comma in the second a title.
  static boolean areTwo(Passage line, Passage next) {
    boolean dashes = line.folded().contains(" - ") && next.folded().contains(" - ");
    return PERSON.in(line) && PERSON.in(next) && (dashes || next.tokens().stream().skip(2).map(Token::lower).anyMatch(HEADS::contains));
  }

  private static boolean hasTitle(Line row) {
    return row.passage().tokens().stream().map(Token::lower).anyMatch(HEADS::contains);
  }
}
