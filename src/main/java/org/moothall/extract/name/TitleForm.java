package org.moothall.extract.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.moothall.text.SourceText;

/// The words that a title of office is told by, so that two spellings of one office are found the same.
///
/// `Assistant Director, HR & Payroll` and `Assistant Director for Human Resources and Payroll` are one.
public final class TitleForm {

  private static final Set<String> IGNORED = Set.of("of", "for", "the", "and", "a", "an", "to", "in", "on", "", "acting", "interim", "senior", "former", "previous");
  private static final Map<String, String> SAME = Map.of("hr", "human resources", "ceo", "chief executive", "chairman", "chair", "chairperson", "chair",
      "chairwoman", "chair", "lawyer", "legal officer", "cfo", "chief finance officer", "exec", "executive", "ict", "it");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}'-]+");

  private TitleForm() {}

  public static Set<String> of(String title) {
    Set<String> words = new HashSet<>();
    for (String word : SIGNS.split(SourceText.lower(SourceText.of(title).all().folded()))) {
      String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      String singular = singular(bare);
      if (!IGNORED.contains(singular)) {
        words.addAll(Arrays.asList(SAME.getOrDefault(singular, singular).split(" ")));
      }
    }
    words.remove("officer");
    return words;
  }

  private static String singular(String word) {
    if (word.length() > 5 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  /// The same office: all words the same, or one form says no more than a word or two beyond the other and they share most.
  public static boolean same(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return a.equals(b) || (shared.size() >= 2 && shared.size() * 2 > all.size());
  }
}
