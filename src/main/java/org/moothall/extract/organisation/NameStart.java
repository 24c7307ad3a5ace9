package org.moothall.extract.organisation;

import java.util.List;
import org.moothall.extract.organisation.Word.Gap;

/// Finds where the name begins that ends with a word.
///
/// The walk goes back over capitalised words, over "and" between them, and over commas where the name is a list that an
/// article opens ("the Health, Housing and Care Panel"). It stops at a word that stands in no name, at a post or body before
/// "and", and at whose it is ("the Council's", "Leeds's").
final class NameStart {

  private static final int LONGEST = 12;

  private final List<Word> words;
  private final Gazetteer gazetteer;

  NameStart(List<Word> words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /// The index of the first word of the name that ends with a word.
  int of(int head) {
    int start = head;
    while (start > 0 && head - start < LONGEST) {
      int before = stepBack(start, head);
      if (before == start) {
        break;
      }
      start = before;
    }
    return start;
  }

  private int stepBack(int start, int head) {
    Gap gap = words.get(start).gap();
    Word before = words.get(start - 1);
    if (gap == Gap.COMMA) {
      return listed(start, head) ? start - 1 : start;
    }
    if (!words.get(start).joined()) {
      return start;
    }
    boolean link = before.conjunction() || before.text().equals("into");
    if (link && start >= 2 && start < head + 1) {
      return (linked(start - 2) && before.joined() && !narrow(start - 2, head)) || policeAndCrime(start) ? start - 2 : start;
    }
    return belongs(start - 1) ? start - 1 : start;
  }

  /// Whether a word before "and" belongs to the name: not a post, nor another body.
  private boolean linked(int at) {
    return belongs(at) && !BodyWords.ROLE.has(words.get(at)) && !BodyWords.isHead(words.get(at));
  }

  /// Whether "and" after a word parts two names rather than joins one: "Highways and Kent Police", but "Devon and Cornwall Police".
  private boolean narrow(int at, int head) {
    return BodyWords.NARROW.has(words.get(head)) && gazetteer.place(words, at).isEmpty();
  }

  private boolean policeAndCrime(int at) {
    return words.get(at).key().equals("crime") && words.get(at - 2).key().equals("police") && words.get(at - 1).joined();
  }

  private boolean belongs(int at) {
    Word word = words.get(at);
    boolean owner = word.possessive() && (BodyWords.OWNER.has(word) || gazetteer.place(words, at).isPresent());
    return named(at) && !owner && !BodyWords.OUTSIDE.has(word) && !Character.isDigit(word.text().charAt(0));
  }

  /// Whether the word before a comma is the first or a middle one of a list inside a name: "the Health, Housing and Care Panel".
  private boolean listed(int start, int head) {
    boolean conjoined = words.subList(start, head).stream().anyMatch(Word::conjunction);
    if (!conjoined || !linked(start - 1)) {
      return false;
    }
    int first = start - 1;
    while (first > 0 && head - first < LONGEST && (words.get(first).joined() || words.get(first).gap() == Gap.COMMA) && linked(first - 1)) {
      first--;
    }
    boolean article = first > 0 && words.get(first).gap() == Gap.BLANK && words.get(first - 1).key().equals("the");
    return article || words.get(first).gap() == Gap.BREAK;
  }

  private boolean named(int at) {
    return words.get(at).capitalised() && !words.get(at).shouted();
  }
}
