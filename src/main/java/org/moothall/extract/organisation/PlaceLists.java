package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.organisation.Phrases.Met;
import org.moothall.extract.organisation.Word.Gap;

/// Reads places as councils where the words say so: "boroughs such as **Ealing** and **Merton**", "**Leeds** and **York** councils".
final class PlaceLists {

  private static final Set<String> SEVERAL = Set.of("councils", "boroughs", "authorities");
  private static final Set<String> LINKS = Set.of("such", "as", "like", "including", "of", "in", "from", "namely", "e.g", "eg", "the",
      "particularly", "notably");
  private static final int LOOK_BACK = 4;

  private PlaceLists() {}

  /// The councils that are named by their place alone.
  static List<Met<String>> read(List<Word> words, Gazetteer gazetteer) {
    List<Met<String>> councils = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      List<Met<String>> chain = chain(words, at, gazetteer);
      int end = chain.isEmpty() ? at + 1 : chain.getLast().to();
      if (!chain.isEmpty() && (announced(words, at) || (chain.size() > 1 && concluded(words, end)))) {
        councils.addAll(chain);
      }
      at = end;
    }
    return councils;
  }

  /// Places one after the other, by commas and "and".
  private static List<Met<String>> chain(List<Word> words, int from, Gazetteer gazetteer) {
    List<Met<String>> chain = new ArrayList<>();
    Optional<Met<String>> next = gazetteer.place(words, from);
    while (next.isPresent()) {
      Met<String> place = next.get();
      chain.add(place);
      int at = place.to();
      boolean linked = at < words.size() && (words.get(at).conjunction() || words.get(at).key().equals("or"));
      boolean listed = at < words.size() && words.get(at).gap() == Gap.COMMA;
      int then = linked ? at + 1 : at;
      next = (linked || listed) && then < words.size() ? gazetteer.place(words, then) : Optional.empty();
    }
    return chain;
  }

  private static boolean announced(List<Word> words, int from) {
    for (int at = from - 1; at >= Math.max(0, from - LOOK_BACK); at--) {
      String word = words.get(at).key();
      if (SEVERAL.contains(word)) {
        return true;
      }
      if (!LINKS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean concluded(List<Word> words, int end) {
    return end < words.size() && words.get(end).joined() && SEVERAL.contains(words.get(end).key());
  }
}
