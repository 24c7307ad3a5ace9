package org.moothall.extract.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.extract.theme.CueIndex.Hit;
import org.moothall.text.Vocabulary;

/// Words of a title that tell how a matter came up and not what it is.
///
/// `Petition: the library` is about libraries and not about what residents think; `Public consultation` alone is, but `Consultation on
/// water charges` is not. A title that ends with performance tells how well something went, whatever that is.
final class Manners {

  private static final Set<String> MANNERS = new HashSet<>(Vocabulary.words("title-manners"));

  private static final Set<String> INTRODUCERS = Set.of("on", "about", "regarding", "concerning", "re");
  private static final String PERFORMANCE = "performance";
  private static final Set<String> AFTER_PERFORMANCE = Set.of("quarter", "q1", "q2", "q3", "q4", "report", "reports", "information", "update", "1st", "2nd", "3rd", "4th");

  private Manners() {}

  /// The cues that tell the matter; all of them where the manner is all that the title tells. A weak cue says nothing beside
  /// a strong one: `Fund performance and asset pooling` is about pensions.
  static List<Hit> without(List<Hit> hits, List<CueWord> words) {
    List<Hit> strong = hits.stream().filter(hit -> hit.cue().strong() && !manner(hit, words)).toList();
    if (!strong.isEmpty()) {
      Set<String> themes = new HashSet<>(strong.stream().map(hit -> hit.cue().theme()).toList());
      hits.stream().filter(hit -> endsInPerformance(hit, words)).forEach(hit -> themes.add(hit.cue().theme()));
      return hits.stream().filter(hit -> themes.contains(hit.cue().theme())).toList();
    }
    List<Hit> matter = hits.stream().filter(hit -> !manner(hit, words)).toList();
    return matter.isEmpty() ? hits.stream().filter(hit -> !introduces(hit, words)).toList() : matter;
  }

  private static boolean introduces(Hit hit, List<CueWord> words) {
    return hit.to() + 1 < words.size() && INTRODUCERS.contains(words.get(hit.to()).form());
  }

  private static boolean endsInPerformance(Hit hit, List<CueWord> words) {
    if (!words.get(hit.to() - 1).form().equals(PERFORMANCE)) {
      return false;
    }
    return hit.to() == words.size() || !words.get(hit.to()).joined() || AFTER_PERFORMANCE.contains(words.get(hit.to()).form());
  }

  private static boolean manner(Hit hit, List<CueWord> words) {
    return words.subList(hit.from(), hit.to()).stream().allMatch(word -> MANNERS.contains(word.form()));
  }
}
