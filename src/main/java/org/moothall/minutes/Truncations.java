package org.moothall.minutes;

import java.util.List;
import java.util.regex.Pattern;

/// Tells where the text of an item breaks off, cut by the site that shows it.
///
/// `… view the full minutes text for item 4` · `The panel asked whether the…`
final class Truncations {

  private static final Pattern INVITATION = Pattern.compile("(?i)\\bview the full (?:minutes|decision|agenda|item)?\\s?text for item\\b|^(?:\\.{3}|…)?\\s*(?:read|view|show) (?:more|the full (?:minutes|text))\\b");
  private static final Pattern BROKEN = Pattern.compile("\\p{L}\\s?(?:…|\\.{3})$");

  private Truncations() {}

  /// Whether a line says where the rest stands, and is no word of the minutes.
  static boolean invites(Line line) {
    return line.words().length() <= 200 && INVITATION.matcher(line.words()).find();
  }

  /// Whether lines break off.
  static boolean in(List<Line> lines) {
    return lines.stream().anyMatch(Truncations::invites) || (!lines.isEmpty() && BROKEN.matcher(lines.getLast().words()).find());
  }
}
