package org.moothall.minutes;

import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// A line of an attendance list that tells what a letter before names means: `P: Present`, `A = Apologies for absence`.
///
/// @param letter the letter, or two
/// @param meaning the beginning of what it means, in small letters
public record LetterKey(String letter, String meaning) {

  private static final Wording KEY = Wording.of("^(?<letter>\\p{Lu}{1,2})\\s{0,2}[:=-]\\s{0,2}(?<what>(?i:present|in attendance|attended|apolog|absent))");

  /// What a line tells, if it is one.
  public static Optional<LetterKey> of(Passage line) {
    Matcher key = line.matcher(KEY);
    return key.find() ? Optional.of(new LetterKey(key.group("letter"), SourceText.lower(key.group("what")))) : Optional.empty();
  }
}
