package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.text.Passage;
import org.moothall.text.TableCells;
import org.moothall.text.Wording;

/// Those who met, in columns each of which is headed `Name`, as forms for notes have it.
///
/// `Name:        Name:` / `Ada Pell (Chairman)        Ben Okafor` / `Cai Rhys and 3 members of the public`
final class NameColumns {

  private static final Wording HEAD = Wording.of("(?i)^names?(?: of (?:member|attendee)s?)?\\s?:?$");
  private static final String PERSON = "^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Rev|Prof|Cllr|Councillor)\\.? )?\\p{Lu}[\\p{L}'.-]*(?: (?:\\p{Lu}[\\p{L}'.-]*|de|van|von|der|al|el|bin|ap)){1,4}";
  private static final Wording NAME = Wording.of(PERSON + "(?: \\([^()]{2,60}\\))?$");
  private static final Wording COUNTED = Wording.of(PERSON + " and \\d{1,3} members? of (?:the )?public$");
  private static final Wording AWAY = Wording.of("(?i)\\((?:apolog\\p{L}*|absent|not present)\\b");
  private static final int FEWEST = 3;
  /// How many lines the head of such a form has at most
  private static final int FARTHEST = 12;

  private NameColumns() {}

  /// The list that begins at a line.
  static Optional<Rolls.Placed> at(List<Line> lines, int head) {
    List<Passage> headings = cells(lines.get(head));
    if (headings.size() < 2 || !headings.stream().allMatch(cell -> HEAD.in(cell))) {
      return Optional.empty();
    }
    List<Passage> names = new ArrayList<>();
    int at = head + 1;
    while (at < lines.size() && cells(lines.get(at)).size() <= headings.size() && cells(lines.get(at)).stream().allMatch(cell -> NAME.is(cell) || COUNTED.is(cell))) {
      names.addAll(cells(lines.get(at)));
      at++;
    }
    return names.size() < FEWEST || head > FARTHEST || names.stream().anyMatch(name -> AWAY.in(name)) ? Optional.empty() : Optional.of(new Rolls.Placed(new Roll(Roll.Kind.MEMBERS, lines.get(head).passage(), names), head, at));
  }

  private static List<Passage> cells(Line line) {
    return TableCells.of(line.passage()).stream().map(Passage::trimmed).toList();
  }
}
