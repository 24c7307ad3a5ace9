package org.moothall.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// The normalised text of a document, and the one place where positions in it are counted.
///
/// Normalised means: decoded, without byte order mark, lines ended by a line feed. Nothing else is changed, so that a
/// quotation is what the document says. Positions that leave this package are Unicode code points ([Span]).
public final class SourceText {

  private final String value;
  private final String reading;
  private final String folded;
  private final boolean plain;
  private final Passage all;
  private final int[] origin;
  private final Map<Passage, List<Passage>> sentences = new ConcurrentHashMap<>();
  private final Map<Passage, List<Passage>> lines = new ConcurrentHashMap<>();
  private final Map<Passage, List<Token>> tokens = new ConcurrentHashMap<>();
  private final Map<Passage, List<DateExpression>> dates = new ConcurrentHashMap<>();

  /// @param reading the words as they are read on
  /// @param origin where each character of the reading stands in the value; empty where the two are the same
  private SourceText(String value, String reading, int[] origin) {
    this.value = value;
    this.reading = reading;
    this.folded = fold(reading);
    this.all = new Passage(this, 0, reading.length());
    this.plain = value.codePointCount(0, value.length()) == value.length();
    this.origin = origin;
  }

  /// The text of a decoded document; carriage returns and a byte order mark are normalised away.
  public static SourceText of(String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    String value = text.replace("\r\n", "\n").replace('\r', '\n');
    return new SourceText(value, value, new int[0]);
  }

  /// The same text, read on over seams: what stands between two lines that are one, such as a line's end or the foot of a
  /// page, is passed over. Positions and quotations are still those of the text itself.
  ///
  /// @param seams stretches of this text in order
  public SourceText sewn(List<Seam> seams) {
    if (seams.isEmpty()) {
      return this;
    }
    StringBuilder words = new StringBuilder(reading.length());
    int[] places = new int[reading.length() + 1];
    int from = 0;
    for (Seam seam : seams) {
      append(words, places, from, seam.gap().start());
      places[words.length()] = origin(seam.gap().start());
      words.append(seam.blank() ? " " : "");
      from = seam.gap().end();
    }
    append(words, places, from, reading.length());
    places[words.length()] = value.length();
    return new SourceText(value, words.toString(), Arrays.copyOf(places, words.length() + 1));
  }

  private void append(StringBuilder words, int[] places, int from, int to) {
    for (int at = from; at < to; at++) {
      places[words.length()] = origin(at);
      words.append(reading.charAt(at));
    }
  }

  /// The same text with some of its words read in another spelling of the same length, such as capitals as small letters.
  /// Positions and quotations are still those of the text itself.
  public SourceText respelt(List<Passage> passages, UnaryOperator<String> spelling) {
    StringBuilder words = new StringBuilder(reading);
    passages.forEach(passage -> words.replace(passage.start(), passage.end(), spelling.apply(passage.text())));
    return new SourceText(value, words.toString(), origin);
  }

  /// The words that reading passes over on the lines of a stretch of it, before a line ends: what stands there in a column of its own.
  String beside(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; origin.length > 0 && at < Math.min(to, origin.length - 1); at++) {
      int gap = origin[at] + 1;
      int next = origin[at + 1];
      boolean line = next > gap && value.charAt(gap) == ' ' && value.charAt(gap - 1) != '\n';
      for (String piece : line ? value.substring(gap, next).split("\n") : new String[0]) {
        if (piece.isBlank()) {
          break;
        }
        words.append(words.isEmpty() ? "" : " ").append(piece.strip());
      }
    }
    return words.toString();
  }

  /// What stands between two lines that are one.
  ///
  /// @param gap from the end of the one to the beginning of the other
  /// @param blank whether a blank parts the words, or they are one word
  public record Seam(Passage gap, boolean blank) {}

  /// The text itself.
  public String value() {
    return value;
  }

  /// The length in code points.
  public int length() {
    return value.codePointCount(0, value.length());
  }

  /// The words of a span.
  ///
  /// @throws IndexOutOfBoundsException where the span does not lie in this text
  public String quote(Span span) {
    return value.substring(offset(span.start()), offset(span.end()));
  }

  /// The whole text as a passage.
  public Passage all() {
    return all;
  }

  /// A stretch of the text as a passage.
  public Passage passage(Span span) {
    return new Passage(this, unit(span.start()), unit(span.end()));
  }

  String reading() {
    return reading;
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

  /// Where a stretch of the reading stands, in code points of the text.
  Span span(int from, int to) {
    int start = origin(from);
    int end = to == from ? start : origin(to - 1) + 1;
    return plain ? new Span(start, end) : new Span(value.codePointCount(0, start), value.codePointCount(0, end));
  }

  private int origin(int unit) {
    return origin.length == 0 ? unit : origin[unit];
  }

  private int offset(int codePoint) {
    return plain ? codePoint : value.offsetByCodePoints(0, codePoint);
  }

  /// The first character of the reading that stands at a code point or after it.
  private int unit(int codePoint) {
    int offset = offset(codePoint);
    if (origin.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(origin, offset);
    return found >= 0 ? found : -found - 1;
  }

  /// Replaces typographic variants by their plain form, one character by one, so that positions stay.
  private static String fold(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(isEscape(text, i) ? ' ' : fold(text.charAt(i)));
    }
    return plain.toString();
  }

  /// The stroke that a converter to Markdown puts before a star: `\*Clerk to write`.
  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '*';
  }

  private static char fold(char c) {
    return switch (c) {
      case '‘', '’', '‚', '‛', '`', '´' -> '\'';
      case '“', '”', '„', '‟' -> '"';
      case '–', '—', '‐', '‑', '‒', '−', '―' -> '-';
      case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u200B', '\u202F', '\f' -> ' ';
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
