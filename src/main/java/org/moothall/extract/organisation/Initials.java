package org.moothall.extract.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.fact.Agent;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

/// The initials that a document defines in brackets behind a name: "the Harbour Renewal Board (HRB)".
///
/// The idea is that of Schwartz and Hearst (2003): initials stand for the words before the bracket that begin with them.
final class Initials {

  private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "in", "to", "on", "with");
  private static final int MOST = 10;

  private final Map<String, Agent> organisations = new HashMap<>();
  private final Set<String> others = new HashSet<>();

  /// Learns from a sentence.
  ///
  /// @param sightings the organisations that it names
  void learn(Passage sentence, List<Sighting> sightings) {
    String text = sentence.folded();
    if (text.indexOf('(') < 0) {
      return;
    }
    List<Word> words = Word.of(sentence);
    for (int at = 1; at < words.size(); at++) {
      Word word = words.get(at);
      boolean bracketed = word.initials() && text.startsWith("(", word.start() - 1) && text.startsWith(")", word.end());
      if (bracketed && word.text().length() <= MOST) {
        define(words, at, sightings);
      }
    }
  }

  private void define(List<Word> words, int at, List<Sighting> sightings) {
    String initials = words.get(at).text();
    Optional<Sighting> before = sightings.stream().filter(sighting -> sighting.to() == at && sighting.length() > 1).findFirst();
    if (before.isPresent() && standFor(initials, words.subList(before.get().from(), at))) {
      organisations.putIfAbsent(initials, before.get().organisation());
    } else if (before.isEmpty() && standFor(initials, words.subList(Math.max(0, at - 2 * initials.length()), at))) {
      others.add(initials);
    }
  }

  /// Whether each letter, from the last, begins a word, from the last; small words may be passed over.
  private static boolean standFor(String initials, List<Word> words) {
    String letters = SourceText.lower(initials).replace("&", "");
    int letter = letters.length() - 1;
    for (int at = words.size() - 1; at >= 0 && letter >= 0; at--) {
      if (words.get(at).key().startsWith(letters.substring(letter, letter + 1))) {
        letter--;
      } else if (!SMALL.contains(words.get(at).key())) {
        return false;
      }
    }
    return letter < 0;
  }

  /// Who a word stands for, where this document says so.
  Optional<Agent> organisation(Word word) {
    return Optional.ofNullable(organisations.get(plain(word)));
  }

  /// Whether the document uses a word for something that is no organisation.
  boolean standsForAnother(String word) {
    return others.contains(word) && !organisations.containsKey(word);
  }

  /// The names that have initials.
  Set<Agent> defined() {
    return Set.copyOf(organisations.values());
  }

  private static String plain(Word word) {
    return word.possessive() ? word.text().substring(0, word.text().length() - 2) : word.text();
  }
}
