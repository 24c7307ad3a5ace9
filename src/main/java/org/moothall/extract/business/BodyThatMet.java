package org.moothall.extract.business;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// The body that met, as far as a sentence can mean it: what the Cabinet did is no decision of a panel.
///
/// @param body the head nouns of its name; empty where it has none that tells
/// @param single the words for one person who decides alone, where that is who met
record BodyThatMet(Set<String> body, Set<String> single) {

  private static final Wording ALONE = Wording.of("(?:lead |cabinet |executive |deputy |portfolio )*(?:member|leader|holder|mayor)\\b.*");
  private static final Wording PLAIN = Wording.of("(?:sub-?)?committee|panel|board|forum|commission");
  private static final Wording EXECUTIVE = Wording.of("cabinet|executive");
  private static final Set<String> BODIES = Words.settling("body");
  /// A parish council, or a constable.
  private static final String SHORT = "pc";
  private static final Set<String> ANYONE = Set.of("members", "councillors", "meeting", "trustees", "governors", "commissioners", "parties", "group");

  static BodyThatMet of(Optional<String> name) {
    String words = SourceText.lower(name.orElse(""));
    Set<String> body = BODIES.stream().filter(known -> !known.equals(SHORT) && words.contains(known)).collect(Collectors.toUnmodifiableSet());
    return new BodyThatMet(body, ALONE.is(words) ? Set.of("member", "leader", "holder", "mayor") : Set.of());
  }

  /// Whether the word at a place means the body that met, or anybody of it.
  boolean is(Words words, int place) {
    String named = words.at(place);
    if (named.equals(SHORT)) {
      return words.shouted(place) && words.at(place - 1).equals("the") && words.is(place + 1, "resolved", "voted") && (body.isEmpty() || body.contains("council"));
    }
    boolean plain = words.at(place - 1).equals("the") && PLAIN.is(named);
    return body.isEmpty() || plain || isAnyone(words, place) || body.stream().anyMatch(own -> own.endsWith(named) || named.endsWith(own))
        || (EXECUTIVE.is(named) && body.stream().anyMatch(EXECUTIVE::is));
  }

  /// Whether the word at a place means one person who met alone.
  boolean isAlone(String word) {
    return single.contains(word);
  }

  /// Whether the word at a place is one for those who met, whatever the body.
  static boolean isAnyone(Words words, int place) {
    return words.is(place, ANYONE);
  }
}
