package org.moothall.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A wording as a regular expression, with the runs of letters without which it cannot stand.
///
/// Hundreds of wordings are looked for in every sentence, and nearly all are absent. A passage knows the runs of three letters
/// that it holds ([Trigrams]); a wording is tried only where the letters that it needs ([Needs]) may be there.
public final class Wording {

  private static final Pattern ANCHORED = Pattern.compile("^(?:\\(\\?[isu]+\\))?\\^");

  /// Shorter words are tried sooner than looked through.
  private static final int WORTH_A_LOOK = 24;

  private final Pattern pattern;
  private final Needs needs;

  private final boolean atBeginning;

  private Wording(Pattern pattern) {
    this.pattern = pattern;
    this.needs = Needs.of(pattern);
    this.atBeginning = ANCHORED.matcher(pattern.pattern()).find() && (pattern.flags() & Pattern.MULTILINE) == 0 && !RegexReader.hasAlternatives(pattern);
  }

  /// The wording of a regular expression ([Pattern]).
  ///
  /// @throws java.util.regex.PatternSyntaxException where it is none
  public static Wording of(String regex) {
    return of(regex, 0);
  }

  /// The wording of a regular expression under flags of [Pattern].
  public static Wording of(String regex, int flags) {
    return new Wording(Pattern.compile(regex, flags));
  }

  /// Whether the wording stands somewhere in the folded words.
  public boolean in(Passage passage) {
    return needs.mayBeIn(passage.trigrams()) && found(passage.folded());
  }

  /// Whether the wording stands somewhere in the words.
  public boolean in(String words) {
    return mayBeIn(words) && found(words);
  }

  /// Whether the folded words are the wording and nothing else.
  public boolean is(Passage passage) {
    return needs.mayBeIn(passage.trigrams()) && pattern.matcher(passage.folded()).matches();
  }

  /// Whether the wording may stand somewhere in the passage; where it may not, it stands in no part of it either.
  public boolean mayBeIn(Passage passage) {
    return needs.mayBeIn(passage.trigrams());
  }

  /// Whether the words are the wording and nothing else.
  public boolean is(String words) {
    return mayBeIn(words) && pattern.matcher(words).matches();
  }

  /// A matcher of the folded words; it matches nothing, at once, where the wording cannot stand there.
  public Matcher matcher(Passage passage) {
    Matcher matcher = pattern.matcher(passage.folded());
    return needs.mayBeIn(passage.trigrams()) ? matcher : matcher.region(0, 0);
  }

  /// A matcher of words that are no passage.
  public Matcher matcher(String words) {
    return pattern.matcher(words);
  }

  private boolean found(String words) {
    return atBeginning ? pattern.matcher(words).lookingAt() : pattern.matcher(words).find();
  }

  private boolean mayBeIn(String words) {
    return needs.none() || words.length() < WORTH_A_LOOK || needs.mayBeIn(Trigrams.of(words, 0, words.length()));
  }

  /// The regular expression.
  public Pattern pattern() {
    return pattern;
  }
}
