package org.moothall.extract.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.extract.theme.CueIndex.Hit;
import org.moothall.text.Vocabulary;

/// Words of a title that tell how a matter came up and not what it is.
///
/// `Petition: the library` is about libraries and not about what residents think; `Public consultation` alone is.
final class Manners {

  private static final Set<String> MANNERS = new HashSet<>(Vocabulary.words("title-manners"));

  private Manners() {}

  /// The cues that tell the matter; all of them where the manner is all that the title tells. A weak cue says nothing beside
  /// a strong one: `Fund performance and asset pooling` is about pensions.
  static List<Hit> without(List<Hit> hits, List<CueWord> words) {
    List<Hit> strong = hits.stream().filter(hit -> hit.cue().strong() && !manner(hit, words)).toList();
    if (!strong.isEmpty()) {
      Set<String> themes = new HashSet<>(strong.stream().map(hit -> hit.cue().theme()).toList());
      return hits.stream().filter(hit -> themes.contains(hit.cue().theme())).toList();
    }
    List<Hit> matter = hits.stream().filter(hit -> !manner(hit, words)).toList();
    return matter.isEmpty() ? hits : matter;
  }

  private static boolean manner(Hit hit, List<CueWord> words) {
    return words.subList(hit.from(), hit.to()).stream().allMatch(word -> MANNERS.contains(word.form()));
  }
}
