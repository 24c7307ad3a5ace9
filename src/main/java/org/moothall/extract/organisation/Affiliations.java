package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.List;
import org.moothall.extract.organisation.Phrases.Met;

/// Reads the firm that somebody comes from in informal notes: "lunch with Priya from **Bright Harbour**".
///
/// A place is no firm, and neither is a department of the council.
final class Affiliations {

  private Affiliations() {}

  /// The names of the firms.
  static List<Met<String>> read(List<Word> words, Gazetteer gazetteer) {
    List<Met<String>> firms = new ArrayList<>();
    for (int at = 2; at < words.size(); at++) {
      Word before = words.get(at - 1);
      boolean from = before.text().equals("from") && before.joined() && isName(words.get(at - 2)) && words.get(at).joined();
      if (from && words.get(at).capitalised()) {
        int end = end(words, at);
        if (isFirm(words, at, end, gazetteer)) {
          firms.add(new Met<>(at, end, Names.textOf(words.subList(at, end))));
        }
      }
    }
    return firms;
  }

  private static boolean isName(Word word) {
    return word.capitalised() && !word.initials() && !BodyWords.OUTSIDE.has(word) && !BodyWords.isHead(word);
  }

  private static int end(List<Word> words, int from) {
    int end = from + 1;
    while (end < words.size() && words.get(end).joined() && words.get(end).capitalised() && !words.get(end - 1).possessive()) {
      end++;
    }
    return end;
  }

  private static boolean isFirm(List<Word> words, int from, int end, Gazetteer gazetteer) {
    Word first = words.get(from);
    boolean known = gazetteer.place(words, from).isPresent() || gazetteer.council(words, from).isPresent()
        || gazetteer.organisation(words, from).isPresent();
    boolean possessive = words.get(end - 1).possessive();
    return !known && !possessive && !BodyWords.OUTSIDE.has(first) && !BodyWords.DEPARTMENT.has(first) && !BodyWords.ROLE.has(first);
  }
}
