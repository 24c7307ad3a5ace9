package org.moothall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A stretch of a text for matching: its characters, and the way back to where they stand.
///
/// Offsets given to and got from a passage are characters (UTF-16 units) counted from its beginning; [#span()] and
/// [#span(int, int)] turn them into code points of the whole text.
public final class Passage {

  private final SourceText source;
  private final int from;
  private final int to;
  private @Nullable String folded;
  private @Nullable Trigrams trigrams;

  Passage(SourceText source, int from, int to) {
    this.source = source;
    this.from = from;
    this.to = to;
  }

  /// The text that the passage is part of.
  public SourceText source() {
    return source;
  }

  /// The words as written, without what is passed over between them ([SourceText#sewn]).
  public String text() {
    return source.reading().substring(from, to);
  }

  int start() {
    return from;
  }

  int end() {
    return to;
  }

  /// The words with typographic quotes, dashes, blanks and bullets in their plain form; as long as [#text()].
  public String folded() {
    String known = folded;
    if (known == null) {
      known = source.folded().substring(from, to);
      folded = known;
    }
    return known;
  }

  Trigrams trigrams() {
    Trigrams known = trigrams;
    if (known == null) {
      known = Trigrams.of(source.folded(), from, to);
      trigrams = known;
    }
    return known;
  }

  /// The sentences in order, without the blanks around them; split once for each stretch of a text.
  public List<Passage> sentences() {
    return source.sentences(this);
  }

  /// The tokens in order; read once for each stretch of a text.
  public List<Token> tokens() {
    return source.tokens(this);
  }

  /// The length in characters.
  public int length() {
    return to - from;
  }

  /// Whether nothing but blanks stands here.
  public boolean isBlank() {
    return folded().isBlank();
  }

  /// Where the passage stands, in code points.
  public Span span() {
    return source.span(from, to);
  }

  /// Where another passage of the same text begins, counted in this one.
  public int offset(Passage other) {
    return other.from - from;
  }

  /// How many characters stand before the passage on its line.
  public int column() {
    return from - source.reading().lastIndexOf('\n', from - 1) - 1;
  }

  /// Where a part of the passage stands, in code points.
  public Span span(int start, int end) {
    return part(start, end).span();
  }

  /// The words that stand beside the lines of the passage in a column of their own, which reading passes over; empty where none do.
  public String beside() {
    return source.beside(from, to);
  }

  /// The same stretch of a text that is read in another spelling ([SourceText#respelt]).
  public Passage in(SourceText respelt) {
    return new Passage(respelt, from, to);
  }

  /// A part of the passage.
  ///
  /// @throws IndexOutOfBoundsException where the part does not lie in this passage
  public Passage part(int start, int end) {
    if (start < 0 || end < start || end > length()) {
      throw new IndexOutOfBoundsException("[passage] " + start + " to " + end + " of " + length());
    }
    return start == 0 && end == length() ? this : new Passage(source, from + start, from + end);
  }

  /// What stands before an offset, at most so many characters.
  public Passage before(int end, int most) {
    return part(Math.max(0, end - most), end);
  }

  /// What stands from an offset on, at most so many characters.
  public Passage after(int start, int most) {
    return part(start, Math.min(length(), start + most));
  }

  /// The part from an offset to the end.
  public Passage from(int start) {
    return part(start, length());
  }

  /// The part that a group of a match in [#folded()] covers.
  public Passage group(MatchResult match, int group) {
    return part(match.start(group), match.end(group));
  }

  /// The passage without the blanks at both ends.
  public Passage trimmed() {
    String words = folded();
    int start = 0;
    int end = words.length();
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return part(start, end);
  }

  /// The passage from the beginning of this one to the end of the other.
  public Passage through(Passage other) {
    return new Passage(source, Math.min(from, other.from), Math.max(to, other.to));
  }

  /// The passage with the bracket that closes one opened in it, where that is the next character.
  public Passage closed() {
    String words = text();
    boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
    return open && to < source.reading().length() && source.reading().charAt(to) == ')' ? new Passage(source, from, to + 1) : this;
  }

  /// A matcher of the folded words.
  public Matcher matcher(Wording wording) {
    return wording.matcher(this);
  }

  /// All matches in the folded words.
  public Stream<MatchResult> matches(Wording wording) {
    return matcher(wording).results();
  }

  /// The lines, without their line feeds; read once for each stretch of a text.
  public List<Passage> lines() {
    return source.lines(this);
  }

  List<Passage> readLines() {
    List<Passage> lines = new ArrayList<>();
    String words = folded();
    int start = 0;
    for (int feed = words.indexOf('\n'); feed >= 0; feed = words.indexOf('\n', start)) {
      lines.add(part(start, feed));
      start = feed + 1;
    }
    lines.add(part(start, words.length()));
    return List.copyOf(lines);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage that && source == that.source && from == that.from && to == that.to;
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }

  @Override
  public String toString() {
    return text();
  }
}
