package org.moothall.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The normalised text of a document, and the one place where positions in it are counted.
///
/// Normalised means: decoded, without byte order mark, lines ended by a line feed. Nothing else is changed, so that a
/// quotation is what the document says. Positions that leave this package are Unicode code points ([Span]).
public final class SourceText {

  private final String value;
  private final String folded;
  private final boolean plain;
  private final Passage all;
  private final Map<Passage, List<Passage>> sentences = new ConcurrentHashMap<>();
  private final Map<Passage, List<Passage>> lines = new ConcurrentHashMap<>();
  private final Map<Passage, List<Token>> tokens = new ConcurrentHashMap<>();
  private final Map<Passage, List<DateExpression>> dates = new ConcurrentHashMap<>();

  private SourceText(String value) {
    this.value = value;
    this.folded = fold(value);
    this.all = new Passage(this, 0, value.length());
    this.plain = value.codePointCount(0, value.length()) == value.length();
  }

  /// The text of a decoded document; carriage returns and a byte order mark are normalised away.
  public static SourceText of(String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return new SourceText(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /// The text itself.
  public String value() {
    return value;
  }

  /// The length in code points.
  public int length() {
    return codePoint(value.length());
  }

  /// The words of a span.
  ///
  /// @throws IndexOutOfBoundsException where the span does not lie in this text
  public String quote(Span span) {
    return value.substring(unit(span.start()), unit(span.end()));
  }

  /// The whole text as a passage.
  public Passage all() {
    return all;
  }

  /// A stretch of the text as a passage.
  public Passage passage(Span span) {
    return new Passage(this, unit(span.start()), unit(span.end()));
  }

  String folded() {
    return folded;
  }

  /// Every reader asks for the same sentences, lines, tokens and dates; they are found once.
  List<Passage> sentences(Passage passage) {
    return sentences.computeIfAbsent(passage, Sentences::read);
  }

  List<Passage> lines(Passage passage) {
    return lines.computeIfAbsent(passage, Passage::readLines);
  }

  List<Token> tokens(Passage passage) {
    return tokens.computeIfAbsent(passage, Tokens::of);
  }

  List<DateExpression> dates(Passage passage) {
    return dates.computeIfAbsent(passage, Dates::read);
  }

  int codePoint(int unit) {
    return plain ? unit : value.codePointCount(0, unit);
  }

  private int unit(int codePoint) {
    return plain ? codePoint : value.offsetByCodePoints(0, codePoint);
  }

  /// Replaces typographic variants by their plain form, one character by one, so that positions stay.
  private static String fold(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(fold(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char fold(char c) {
    return switch (c) {
      case '‘', '’', '‚', '‛', '`', '´' -> '\'';
      case '“', '”', '„', '‟' -> '"';
      case '–', '—', '‐', '‑', '‒', '−', '―' -> '-';
      case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u200B', '\u202F', '\t', '\f' -> ' ';
      case '•', '▪', '◦', '●', '\uF0B7', '∙', '‣' -> '·';
      default -> c;
    };
  }

  /// The words with each run of white space as a single blank.
  public static String single(String words) {
    StringBuilder single = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      if (!space || !blank) {
        single.append(space ? ' ' : c);
      }
      blank = space;
    }
    return single.toString();
  }

  /// Lower case for matching, whatever the machine's locale.
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
