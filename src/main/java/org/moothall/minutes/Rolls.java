package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.text.Passage;
import org.moothall.text.Vocabulary;

/// Finds the attendance lists.
///
/// `Members Present:` and a line a person · `Present: Councillors Pell (Chair), Okafor and Lewis`
final class Rolls {

  private record Opening(Pattern pattern, Roll.Kind kind) {}

  private static final List<Opening> OPENINGS = Vocabulary.rows("roll-headings").stream()
      .map(row -> new Opening(Pattern.compile("(?i)^\\**(?:" + row.get(1) + ")\\**(?:\\s*[:-]+\\s*\\**|\\s*$)"), Roll.Kind.valueOf(row.get(0))))
      .toList();

  private Rolls() {}

  /// The lists in the lines before the first item.
  static List<Roll> read(List<Line> lines) {
    List<Roll> rolls = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Optional<Roll> opening = opening(lines.get(i));
      i++;
      if (opening.isPresent()) {
        List<Passage> entries = new ArrayList<>(opening.get().entries());
        while (i < lines.size() && belongs(lines.get(i), entries.isEmpty())) {
          entries.add(lines.get(i).passage());
          i++;
        }
        rolls.add(new Roll(opening.get().kind(), opening.get().heading(), entries));
      }
    }
    return rolls;
  }

  static boolean opens(Line line) {
    return opening(line).isPresent();
  }

  private static Optional<Roll> opening(Line line) {
    for (Opening opening : OPENINGS) {
      Matcher heading = opening.pattern().matcher(line.words());
      if (heading.find()) {
        Passage rest = line.passage().from(heading.end());
        List<Passage> entries = rest.isBlank() ? List.of() : List.of(rest.trimmed());
        return Optional.of(new Roll(opening.kind(), line.passage().part(0, heading.end()).trimmed(), entries));
      }
    }
    return Optional.empty();
  }

  private static boolean belongs(Line line, boolean first) {
    return !opens(line) && (first || !line.afterGap() || looksLikeEntry(line)) && line.words().length() <= 600;
  }

  private static final Pattern ENTRY = Pattern.compile("^(?:Councillors?|Cllrs?|Alderman|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Baroness|Prof)\\.?\\s"
      + "|^[\\p{Lu}][\\p{L}'-]+ [\\p{Lu}][\\p{L}'-]+\\s*(?:[,(-]|$)");

  private static boolean looksLikeEntry(Line line) {
    return ENTRY.matcher(line.words()).find() && !line.inCapitals();
  }
}
