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

  private OfficialNames() {}

  /// The numbers of the words in names of posts.
  static BitSet posts(List<CueWord> words) {
    BitSet names = new BitSet(words.size());
    CueWord.places(words, POSTS).forEach(post -> {
      after(words, post, names);
      ranks(words, post, names);
    });
    return names;
  }

  /// The numbers of the words in names of posts and of bodies.
  static BitSet postsAndBodies(List<CueWord> words) {
    BitSet names = posts(words);
    CueWord.places(words, BODIES).forEach(body -> {
      before(words, body, names);
      names.set(body, names.get(body) || words.get(body).form().equals("team"));
    });
    return names;
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
