package org.moothall.extract.people;

import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.extract.name.Casing;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Tells which committee `the Chairman of the Committee` chairs at a meeting of the council: the one whose report the item hears.
///
/// `Report of the Parks Committee` / `Mrs Pell, Chairman of the Committee, moved the report.`
final class Reporting {

  private static final Wording CHAIR = Wording.of("(?i)(?:vice[- ]?)?chair(?:man|person|woman)? of the committee");
  private static final Wording REPORT = Wording.of("(?i)^(?:reports?|minutes|recommendations?)(?: and recommendations?)? (?:of|from) (?:the )?(?<body>[\\p{L}&,' -]{4,80} committee)\\b");

  private static final Wording OTHER = Wording.of("(?i)\\b(?:on|to|by|head|director|leader|chair\\p{L}*|officer)\\b|\\bcommittee\\b.*\\bcommittee\\b");

  private final boolean council;
  private Optional<String> committee = Optional.empty();

  /// @param council whether the council itself met
  Reporting(boolean council) {
    this.council = council;
  }

  /// Takes note of the title of an item.
  void hear(Optional<Passage> title) {
    committee = title.filter(_ -> council).map(words -> words.matcher(REPORT)).filter(Matcher::find).map(report -> report.group("body")).filter(name -> !OTHER.in(name)).map(Casing::title);
  }

  /// A title with the name of the committee that reports; nothing where the item does not tell which.
  Optional<Listed.Title> full(Listed.Title title) {
    return council && CHAIR.is(title.words()) ? committee.map(name -> new Listed.Title(title.words().replaceFirst("(?i)the committee$", "the " + name), title.manner()))
        : Optional.of(title);
  }
}
