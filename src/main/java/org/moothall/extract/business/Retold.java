package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Leaves out what says once more that something was decided.
///
/// `The recommendations were agreed.` above the list under `RESOLVED` · `AB proposed CD, seconded EF.` before `RESOLVED that CD be elected` · under `Minutes:` what stands under `Decision:` in another tense.
final class Retold {

  private static final int MOST_WORDS = 120;
  private static final int MOST_LIMBS = 100;
  private static final double ALIKE = 0.75;

  private final Map<Passage, Set<String>> limbs = new LinkedHashMap<>();

  /// The resolutions without announcements of others.
  static List<Resolution> without(List<Resolution> resolutions) {
    boolean worded = resolutions.stream().anyMatch(resolution -> !resolution.rule().equals("decision/prose"));
    List<Resolution> left = new ArrayList<>(resolutions);
    left.removeIf(resolution -> worded && (resolution.rule().equals("decision/prose") || isSeconded(resolution, resolutions)) && Passing.tells(resolution.limbs().getFirst()));
    boolean elected = resolutions.stream().anyMatch(resolution -> Elections.elects(resolution.limbs().getFirst()));
    left.removeIf(resolution -> elected && Elections.putsUp(resolution.limbs().getFirst()));
    return left;
  }

  /// `This was seconded by Councillor Pell and agreed.`, where what was agreed is worded elsewhere.
  private static boolean isSeconded(Resolution resolution, List<Resolution> all) {
    Words words = Words.of(resolution.limbs().getFirst());
    return all.size() > 1 && words.is(0, "this", "it") && words.is(1, "was") && words.is(2, "seconded", "duly");
  }

  /// The limb that says the same in other words and was asked for before, or this one.
  Passage first(Passage limb) {
    Set<String> words = words(limb);
    Optional<Passage> same = limbs.entrySet().stream().filter(other -> alike(words, other.getValue())).map(Map.Entry::getKey).findFirst();
    if (same.isEmpty() && limbs.size() < MOST_LIMBS) {
      limbs.put(limb, words);
    }
    return same.orElse(limb);
  }

  private static boolean alike(Set<String> words, Set<String> others) {
    long both = words.stream().filter(others::contains).count();
    return both >= ALIKE * (words.size() + others.size() - both);
  }

  private static Set<String> words(Passage limb) {
    Set<String> words = new HashSet<>();
    limb.tokens().stream().limit(MOST_WORDS).map(Token::lower).forEach(words::add);
    return words;
  }
}
