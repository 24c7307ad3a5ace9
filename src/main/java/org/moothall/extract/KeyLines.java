package org.moothall.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Reads the lines with which a council system tells of a decision or a matter: a key and its value.
///
/// `Decided at meeting: 03/06/2024 - Cabinet` · `Meeting: 03/06/2024 - Cabinet (Item 8)` · `Decision Maker: Cabinet` · `Date of decision: 03/06/2024`
final class KeyLines {

  /// The body and the day of the first meeting told of.
  static final Wording MEETING = Wording.of("^(?i:Decided at meeting|Meeting):\\s(?<date>\\d{1,2}/\\d{1,2}/\\d{2,4})(?:\\s-\\s(?<body>[^(]{3,120}?))?\\s*(?:\\((?i:Item)\\b.*)?$");
  /// Below the title of a page of one item: `Meeting of Parks Committee, Monday 3 June 2024 6.00 pm (Item 6.)`
  static final Wording MEETING_OF = Wording.of("^Meeting of (?:the )?(?<body>\\p{Lu}[^(]{3,120}?), (?<date>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9},? 20\\d\\d)"
      + "(?:,? (?<time>\\d{1,2}[.:]\\d\\d ?[ap]\\.?m\\.?))? \\(Item \\d{1,4}[^)]{0,12}\\)$");
  /// Who decided.
  static final Wording MAKER = Wording.of("(?i)^Decision[ -]maker:\\s*(?<body>\\p{L}.{2,120})$");
  /// The day of a decision.
  static final Wording DECIDED = Wording.of("(?i)^Date of (?:the )?decision:\\s*(?<date>\\d{1,2}[/ ].{4,20})$");
  /// The day before the title of a decision.
  static final Wording DATED = Wording.of("^(?<date>\\d{1,2}/\\d{1,2}/\\d{4}) - \\p{L}");

  private KeyLines() {}

  /// The value of the first line of a key.
  static Optional<Passage> value(Minutes minutes, Wording key, String group) {
    for (Passage line : minutes.text().all().lines()) {
      Passage words = line.trimmed();
      Matcher found = words.length() < 240 ? words.matcher(key) : words.part(0, 0).matcher(key);
      if (found.find() && found.group(group) != null) {
        return Optional.of(words.part(found.start(group), found.end(group)).trimmed());
      }
    }
    return Optional.empty();
  }
}
