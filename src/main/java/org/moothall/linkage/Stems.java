package org.moothall.linkage;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;

/// The words of a passage that tell what it is about, each cut to what its forms share: `lights` and `lighting` give `light`.
///
/// Words that stand in the minutes of any council tell nothing; they are listed in `vocabulary/everyday-words.tsv`.
final class Stems {

  private static final Set<String> EVERYDAY = everyday();
  private static final Pattern JOINTS = Pattern.compile("[-/&']");
  private static final int SHORTEST = 3;
  private static final int LONG = 5;

  private Stems() {}

  private static Set<String> everyday() {
    Set<String> stems = new HashSet<>();
    Vocabulary.words("everyday-words").forEach(word -> stems.add(of(word)));
    return Set.copyOf(stems);
  }

  /// The stems of the telling words, in their order.
  static Set<String> in(Passage passage) {
    Set<String> stems = new LinkedHashSet<>();
    passage.tokens().stream().flatMap(token -> parts(token).stream()).filter(Stems::tells).map(Stems::of)
        .filter(stem -> !EVERYDAY.contains(stem)).forEach(stems::add);
    return stems;
  }

  /// The stems of the telling words of a name.
  static Set<String> in(String name) {
    return in(SourceText.of(name).all());
  }

  private static List<String> parts(Token token) {
    return List.of(JOINTS.split(token.lower(), -1));
  }

  private static boolean tells(String word) {
    return word.length() >= SHORTEST && Character.isLetter(word.codePointAt(0)) && word.indexOf('.') < 0;
  }

  /// What the forms of a word in small letters share.
  static String of(String word) {
    String one = singular(word);
    String root = ending(ending(ending(ending(done(one), "ation"), "ly"), "ing"), "ed");
    return single(root.length() > SHORTEST ? ending(root, "e") : root);
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.length() > 4 ? word.substring(0, word.length() - 3) + "y" : word;
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    if (!plural || word.length() <= SHORTEST) {
      return word;
    }
    boolean hissed = word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("sses");
    return word.substring(0, word.length() - (hissed ? 2 : 1));
  }

  private static String ending(String word, String ending) {
    int left = word.length() - ending.length();
    return left >= SHORTEST && word.endsWith(ending) && hasVowel(word, left) ? word.substring(0, left) : word;
  }

  /// `recruitment` is what comes of recruiting; a `document` is none.
  private static String done(String word) {
    return word.length() - "ment".length() >= LONG ? ending(word, "ment") : word;
  }

  private static boolean hasVowel(String word, int end) {
    return word.substring(0, end).chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
  }

  private static String single(String root) {
    int last = root.length() - 1;
    boolean doubled = last > 1 && root.charAt(last) == root.charAt(last - 1) && "lsz".indexOf(root.charAt(last)) < 0;
    return doubled ? root.substring(0, last) : root;
  }
}
