package org.moothall.minutes;

import java.util.List;
import org.moothall.text.Wording;

/// Tells where the text of an item breaks off, cut by the site that shows it.
///
/// `… view the full minutes text for item 4` · `The panel asked whether the…`
final class Truncations {

  private static final Wording INVITATION = Wording.of("(?i)\\bview the full (?:minutes|decision|agenda|item)?\\s?text for item\\b|^(?:\\.{3}|…)?\\s*(?:read|view|show) (?:more|the full (?:minutes|text))\\b");
  private static final Wording BROKEN = Wording.of("\\p{L}\\s?(?:…|\\.{3})$");

  private Truncations() {}

  /// Whether a line says where the rest stands, and is no word of the minutes.
  static boolean invites(Line line) {
    return line.words().length() <= 200 && INVITATION.in(line.passage());
  }

  /// Whether lines break off.
  static boolean in(List<Line> lines) {
    return lines.stream().anyMatch(Truncations::invites) || (!lines.isEmpty() && BROKEN.in(lines.getLast().passage()));
  }
}
