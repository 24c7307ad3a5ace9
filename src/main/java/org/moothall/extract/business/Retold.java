package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Leaves out what says once more that something was decided.
///
/// `The recommendations were agreed.` above the list under `RESOLVED` · under `Minutes:` what stands under `Decision:` in another tense.
final class Retold {

  private static final int MOST = 120;
  private static final double ALIKE = 0.75;

  private Retold() {}

  /// The resolutions without announcements of others.
  static List<Resolution> without(List<Resolution> resolutions) {
    boolean worded = resolutions.stream().anyMatch(resolution -> !resolution.rule().equals("decision/prose"));
    List<Resolution> left = new ArrayList<>(resolutions);
    left.removeIf(resolution -> worded && (resolution.rule().equals("decision/prose") || isSeconded(resolution, resolutions)) && Passing.tells(resolution.limbs().getFirst()));
    return left;
  }

  /// `This was seconded by Councillor Pell and agreed.`, where what was agreed is worded elsewhere.
  private static boolean isSeconded(Resolution resolution, List<Resolution> all) {
    Words words = Words.of(resolution.limbs().getFirst());
    return all.size() > 1 && words.is(0, "this", "it") && words.is(1, "was") && words.is(2, "seconded", "duly");
  }

  /// Whether two limbs are one in other words.
  static boolean alike(Passage one, Passage other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    Set<String> both = new HashSet<>(words);
    both.retainAll(others);
    int all = words.size() + others.size() - both.size();
    return both.size() >= ALIKE * all;
  }

  private static Set<String> words(Passage limb) {
    Set<String> words = new HashSet<>();
    limb.tokens().stream().limit(MOST).map(Token::lower).forEach(words::add);
    return words;
  }
}
