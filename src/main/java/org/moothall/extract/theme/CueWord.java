package org.moothall.extract.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// A word of a passage as cues are compared: in lower case, without apostrophes, split at hyphens.
///
/// @param form the word: "childrens" for "Children's"
/// @param start its first character in the passage
/// @param end the character after its last
/// @param capital whether it begins with a capital letter
/// @param joined whether only blanks, a hyphen, a comma or an ampersand stand between it and the word before
record CueWord(String form, int start, int end, boolean capital, boolean joined) {

  private static final Wording WORD = Wording.of("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)*");
  private static final Wording JOINT = Wording.of("'?[\\s,&/-]{0,6}");

  /// The words of a passage in order.
  static List<CueWord> of(Passage passage) {
    String text = passage.folded();
    List<CueWord> words = new ArrayList<>();
    passage.matches(WORD).forEach(match -> {
      String form = SourceText.lower(match.group()).replace("'", "");
      int gap = words.isEmpty() ? 0 : words.getLast().end();
      boolean joined = (match.start() == gap + 1 && text.charAt(gap) == ' ') || JOINT.matcher(text).region(gap, match.start()).matches();
      words.add(new CueWord(form, match.start(), match.end(), Character.isUpperCase(match.group().codePointAt(0)), joined));
    });
    return words;
  }

  /// The numbers of the words that are one of these and begin with a capital.
  static IntStream places(List<CueWord> words, Set<String> forms) {
    return IntStream.range(0, words.size()).filter(at -> words.get(at).capital() && forms.contains(words.get(at).form()));
  }

  static boolean isNumber(String form) {
    return Character.isDigit(form.charAt(0)) && form.chars().allMatch(Character::isDigit);
  }

  /// The forms of the words of a cue: "anti-racis*" gives "anti" and "racis*".
  static List<String> forms(String cue) {
    return List.of(SourceText.lower(cue).replace("'", "").replace('-', ' ').strip().split("\\s+"));
  }
}
