package org.moothall.extract.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.fact.Theme;

/// The cues of all themes, found by their first word in one pass over the words of a passage.
final class CueIndex {

  private static final int SHORTEST_STEM = 2;

  private final Map<String, List<Cue>> byWord = new HashMap<>();
  private final Map<String, List<Cue>> byStem = new HashMap<>();
  private int longest;
  private int longestStem;

  CueIndex(List<Theme> themes) {
    for (Theme theme : themes) {
      theme.cues().forEach(cue -> add(new Cue(theme.id(), CueWord.forms(cue), true)));
      theme.weakCues().forEach(cue -> add(new Cue(theme.id(), CueWord.forms(cue), false)));
    }
  }

  /// A cue where it stands.
  ///
  /// @param from the number of its first word
  /// @param to the number after its last word
  record Hit(Cue cue, int from, int to) {

    boolean inside(Hit other) {
      return other.from <= from && to <= other.to && other.to - other.from > to - from;
    }
  }

  private void add(Cue cue) {
    String first = cue.forms().getFirst();
    longest = Math.max(longest, cue.forms().size());
    if (first.endsWith("*")) {
      longestStem = Math.max(longestStem, first.length() - 1);
      byStem.computeIfAbsent(first.substring(0, first.length() - 1), _ -> new ArrayList<>()).add(cue);
    } else {
      byWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(cue);
    }
  }

  /// The cues among the words, without weak ones and single words that are part of a longer cue, and for each theme only the longest
  /// at a place: `disabled facilities grants` is about no grants.
  List<Hit> find(List<CueWord> words) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      String form = words.get(at).form();
      if (CueWord.isNumber(form)) {
        collect(byWord.getOrDefault(Cue.NUMBER, List.of()), words, at, hits);
      }
      collect(byWord.getOrDefault(form, List.of()), words, at, hits);
      for (int length = SHORTEST_STEM; length <= Math.min(form.length(), longestStem); length++) {
        collect(byStem.getOrDefault(form.substring(0, length), List.of()), words, at, hits);
      }
    }
    return uncovered(hits);
  }

  /// The hits, in the order of their first words, that no other covers; only those that begin near by can.
  private List<Hit> uncovered(List<Hit> hits) {
    List<Hit> free = new ArrayList<>();
    int near = 0;
    for (Hit hit : hits) {
      while (hits.get(near).from() + longest < hit.from()) {
        near++;
      }
      if (hits.subList(near, hits.size()).stream().takeWhile(other -> other.from() <= hit.from()).noneMatch(other -> covers(other, hit))) {
        free.add(hit);
      }
    }
    return free;
  }

  private static void collect(List<Cue> cues, List<CueWord> words, int at, List<Hit> hits) {
    for (Cue cue : cues) {
      if (cue.standsAt(words, at)) {
        hits.add(new Hit(cue, at, at + cue.forms().size()));
      }
    }
  }

  private static boolean covers(Hit other, Hit hit) {
    boolean sameTheme = other.cue().theme().equals(hit.cue().theme());
    boolean word = hit.to() - hit.from() == 1;
    return hit.inside(other) && (sameTheme || !hit.cue().strong() || (word && other.cue().strong()));
  }
}
