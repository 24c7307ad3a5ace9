package org.moothall.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Finds a list of those who were there that no heading opens: rows of a name and a title of office, before the first item.
///
/// `Ada Pell<TAB>Head of Legal` / `Ben Okafor<TAB>Planning Officer` / `Cai Rhys<TAB>Clerk`; two rows may be whom to ask.
final class TitledRows {

  private static final Wording ROW = Wording.of("^\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'.-]*){1,3}(?:\\t| {3,})(?=\\p{Lu})");
  private static final Set<String> HEADS = Set.copyOf(Vocabulary.words("role-heads"));
  private static final int FEWEST = 3;

  private TitledRows() {}

  static Optional<Rolls.Placed> at(List<Line> lines, int from) {
    int to = from;
    while (to < lines.size() && isRow(lines.get(to).passage())) {
      to++;
    }
    if (to - from < FEWEST) {
      return Optional.empty();
    }
    List<Passage> rows = IntStream.range(from, to).mapToObj(at -> lines.get(at).passage()).toList();
    return Optional.of(new Rolls.Placed(new Roll(Roll.Kind.MEMBERS, rows.getFirst().part(0, 0), rows), from, to));
  }

  private static boolean isRow(Passage line) {
    return (line.text().indexOf('\t') > 0 || line.text().contains("   ")) && ROW.in(line.text())
        && line.tokens().stream().map(Token::lower).anyMatch(HEADS::contains);
  }
}
