package org.moothall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/// Splits a passage into sentences.
///
/// A sentence ends at a full stop, question or exclamation mark that is followed by a blank and a capital, a digit or an
/// opening mark, or at an empty line; not after an abbreviation or a single initial.
public final class Sentences {

  private static final Wording END = Wording.of("[.?!][\"')\\]]{0,2}(?=\\s)|\\n[ ]*(?=\\n)");
  private static final Wording LAST_WORD = Wording.of("([\\p{L}.]{1,12})$");
  private static final Set<String> ABBREVIATIONS = Set.of(
      "mr", "mrs", "ms", "dr", "cllr", "cllrs", "cr", "clr", "no", "nos", "st", "prof", "rev", "hon", "e.g", "i.e", "etc",
      "approx", "para", "paras", "ref", "vs", "p.m", "a.m", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep",
      "oct", "nov", "dec", "co", "ltd", "inc", "cf", "rec", "recs", "fig", "app", "min", "w.t.e", "f.t.e", "ald", "sr");

  private Sentences() {}

  /// The sentences of a passage in order, without the blanks around them.
  public static List<Passage> split(Passage passage) {
    return passage.sentences();
  }

  static List<Passage> read(Passage passage) {
    List<Passage> sentences = new ArrayList<>();
    String words = passage.folded();
    Matcher end = END.matcher(words);
    int start = 0;
    while (end.find()) {
      if (endsSentence(words, start, end)) {
        add(sentences, passage.part(start, end.end()));
        start = end.end();
      }
    }
    add(sentences, passage.from(start));
    return List.copyOf(sentences);
  }

  private static void add(List<Passage> sentences, Passage sentence) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.trimmed());
    }
  }

  private static boolean endsSentence(String words, int start, Matcher end) {
    char mark = words.charAt(end.start());
    if (mark != '.') {
      return true;
    }
    return opensSentence(words, end.end()) && !abbreviates(words.substring(Math.max(start, end.start() - 12), end.start()));
  }

  private static boolean opensSentence(String words, int at) {
    int next = at;
    while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
      next++;
    }
    return next == words.length() || !Character.isLowerCase(words.charAt(next));
  }

  private static boolean abbreviates(String before) {
    Matcher word = LAST_WORD.matcher(before);
    if (!word.find()) {
      return false;
    }
    String last = SourceText.lower(word.group(1));
    return ABBREVIATIONS.contains(last) || (last.length() == 1 && Character.isUpperCase(word.group(1).charAt(0)));
  }
}
