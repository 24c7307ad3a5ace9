package org.moothall.extract.theme;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Words that name a post or a body, and so say who acts and not what is talked of.
///
/// `the Cabinet Member for Housing and Planning said` is about neither; `referred to the Licensing Committee` is not about
/// licensing. The word "Team" itself is part of the name, so that `Corporate Leadership Team` is not about leadership teams.
final class OfficialNames {

  private static final int LONGEST = 9;
  private static final Set<String> POSTS = Set.of(
      "director", "directors", "head", "heads", "member", "holder", "manager", "managers", "officer", "officers", "lead", "commissioner",
      "secretary", "minister", "spokesperson", "department", "directorate");
  private static final Set<String> BODIES = Set.of(
      "committee", "committees", "commission", "board", "boards", "panel", "team", "subcommittee", "directorate", "department", "forum");
  private static final Set<String> RANKS = Set.of("cabinet", "portfolio", "leader", "deputy", "and", "executive", "lead");
  private static final Set<String> LINKS = Set.of("and", "of", "for", "the", "with");

  private static final Set<String> MODALS = Set.of("should", "could", "would", "might", "to", "will", "may");

  private OfficialNames() {}

  /// The numbers of the words in names of posts.
  static BitSet posts(List<CueWord> words) {
    BitSet names = new BitSet(words.size());
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).capital() && POSTS.contains(words.get(at).form())) {
        after(words, at, names);
        ranks(words, at, names);
      }
    }
    return names;
  }

  /// The numbers of the words in names of posts and of bodies.
  static BitSet postsAndBodies(List<CueWord> words) {
    BitSet names = posts(words);
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).capital() && BODIES.contains(words.get(at).form())) {
        before(words, at, names);
        names.set(at, names.get(at) || words.get(at).form().equals("team"));
      }
      seated(words, at, names);
    }
    return names;
  }

  /// `The school should have a seat`: who is to be on the body.
  private static void seated(List<CueWord> words, int seat, BitSet names) {
    boolean has = seat > 3 && words.get(seat).form().equals("seat") && words.get(seat - 1).form().equals("a") && words.get(seat - 2).form().equals("have");
    if (has) {
      names.set(MODALS.contains(words.get(seat - 3).form()) ? seat - 4 : seat - 3);
    }
  }

  private static void after(List<CueWord> words, int head, BitSet names) {
    int at = head + 1;
    while (at < words.size() && at <= head + LONGEST && words.get(at).joined() && belongs(words.get(at))) {
      names.set(at++);
    }
  }

  /// What stands before the word of the post: `Leader and Cabinet Member`.
  private static void ranks(List<CueWord> words, int head, BitSet names) {
    for (int at = head - 1; at >= 0 && words.get(at + 1).joined() && RANKS.contains(words.get(at).form()); at--) {
      names.set(at);
    }
  }

  private static void before(List<CueWord> words, int head, BitSet names) {
    int at = head - 1;
    while (at >= 0 && at >= head - LONGEST && words.get(at + 1).joined() && belongs(words.get(at))) {
      names.set(at--);
    }
  }

  private static boolean belongs(CueWord word) {
    return word.capital() || LINKS.contains(word.form());
  }
}
