package org.moothall.web;

import java.util.List;
import java.util.regex.Pattern;

/// Shows what is masked in a published text as withheld: a run of masked words is one note.
///
/// `The Panel heard. ███ █████ ███ ████.` shows `The Panel heard. [withheld: personal].`
final class Personal {

  /// What stands in place of masked words.
  static final String WITHHELD = "[withheld: personal]";

  /// A stretch of a text, counted in UTF-16 units.
  record Stretch(int start, int end) {}

  private static final Pattern MASKED = Pattern.compile("█(?:[^\\p{L}\\p{N}]{0,12}█)*+");

  /// The masked stretches of a text, in order.
  List<Stretch> stretches(String text) {
    return MASKED.matcher(text).results().map(run -> new Stretch(run.start(), run.end())).toList();
  }

  /// The text with those stretches replaced.
  String withhold(String text) {
    return text.indexOf('█') < 0 ? text : MASKED.matcher(text).replaceAll(WITHHELD);
  }
}
