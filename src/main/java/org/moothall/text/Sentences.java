package org.moothall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Splits a passage into sentences.
///
/// A sentence ends at a full stop, question or exclamation mark that is followed by a blank and a capital, a digit or an
/// opening mark, or at an empty line; not after an abbreviation or initials: `J. W. Pell`, `J.W. Pell`.
public final class Sentences {

  private static final String CLOSING = "\"')]";
  private static final Set<String> ABBREVIATIONS = Set.of(
      "mr", "mrs", "ms", "dr", "cllr", "cllrs", "cr", "clr", "no", "nos", "ch", "chq", "st", "prof", "rev", "hon", "e.g", "i.e", "etc",
      "approx", "para", "paras", "ref", "vs", "p.m", "a.m", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep",
      "oct", "nov", "dec", "co", "ltd", "inc", "cf", "rec", "recs", "fig", "app", "min", "w.t.e", "f.t.e", "ald", "sr", "prop", "sec");

  private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "dr", "cllr", "cllrs", "councillor", "councillors", "alderman",
      "aldermen", "ald", "cr", "crs", "sir", "professor", "prof",
      "rev", "messrs", "chairman", "mayor");
  private static final List<String> LISTS = List.of("councillors ", "cllrs", "aldermen ", "messrs", "crs ");
  /// What bears a letter: `… at Appendix A. The Chair …`
  private static final Set<String> LETTERED = Set.of("appendix", "annex", "schedule", "option", "table");
  private static final int REACH = 200;

  private Sentences() {}

  /// The sentences of a passage in order, without the blanks around them.
  public static List<Passage> split(Passage passage) {
    return passage.sentences();
  }

  static List<Passage> read(Passage passage) {
    List<Passage> sentences = new ArrayList<>();
    String words = passage.folded();
    int start = 0;
    for (int at = 0; at < words.length(); at++) {
      int end = end(words, at);
      if (end > at && endsSentence(words, start, at, end)) {
        add(sentences, passage.part(start, end));
        start = end;
      }
      at = Math.max(at, end - 1);
    }
    add(sentences, passage.from(start));
    return List.copyOf(sentences);
  }

  private static void add(List<Passage> sentences, Passage sentence) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.trimmed());
    }
  }

  /// Where the mark that stands here, with the quotes and brackets it closes, ends before a blank; an empty line is a mark too.
  private static int end(String words, int at) {
    char mark = words.charAt(at);
    if (mark == '\n') {
      int next = at + 1;
      while (next < words.length() && (words.charAt(next) == ' ' || words.charAt(next) == '\t')) {
        next++;
      }
      return next < words.length() && words.charAt(next) == '\n' ? next : at;
    }
    if (mark != '.' && mark != '?' && mark != '!') {
      return at;
    }
    int next = at + 1;
    while (next < words.length() && next - at <= 2 && CLOSING.indexOf(words.charAt(next)) >= 0) {
      next++;
    }
    return next < words.length() && Character.isWhitespace(words.charAt(next)) ? next : at;
  }

  private static boolean endsSentence(String words, int start, int at, int end) {
    return words.charAt(at) != '.' || (opensSentence(words, end) && !abbreviates(words.substring(Math.max(start, at - 12), at))
        && !isInitials(words, start, at));
  }

  /// `Mrs A.B.` before a surname, and `Councillors A.B. Pell and C.D.`
  private static boolean isInitials(String words, int start, int at) {
    int first = at;
    while (first - 2 >= start && words.charAt(first - 2) == '.' && Character.isUpperCase(words.charAt(first - 1))) {
      first -= 2;
    }
    if (first == at || first - 1 < start || !Character.isUpperCase(words.charAt(first - 1))) {
      return false;
    }
    String before = SourceText.lower(words.substring(Math.max(start, first - 1 - REACH), first - 1)).stripTrailing();
    String last = before.substring(before.lastIndexOf(' ') + 1).replaceFirst("\\.$", "");
    return ADDRESSES.contains(last) || ((last.equals("and") || last.endsWith(",")) && LISTS.stream().anyMatch(before::contains));
  }

  private static boolean opensSentence(String words, int at) {
    int next = at;
    while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
      next++;
    }
    return next == words.length() || !Character.isLowerCase(words.charAt(next));
  }

  private static boolean abbreviates(String before) {
    int start = before.length();
    while (start > 0 && (Character.isLetter(before.charAt(start - 1)) || before.charAt(start - 1) == '.')) {
      start--;
    }
    String last = before.substring(start);
    String named = SourceText.lower(before.substring(0, start)).stripTrailing();
    boolean initial = !last.isEmpty() && !LETTERED.contains(named.substring(named.lastIndexOf(' ') + 1)) && Character.isUpperCase(last.charAt(last.length() - 1)) && (last.length() == 1 || isTwoInitials(last));
    return initial || Tokens.isWelsh(last) || ABBREVIATIONS.contains(SourceText.lower(last));
  }

  /// `J.W.` before a surname; `U.K.` ends sentences as often as not.
  private static boolean isTwoInitials(String last) {
    return last.length() == 3 && last.charAt(1) == '.' && Character.isUpperCase(last.charAt(0)) && !last.equals("U.K") && !last.equals("U.S") && !last.equals("E.U");
  }
}
