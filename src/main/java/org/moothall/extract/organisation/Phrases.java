package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.extract.organisation.Word.Gap;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

/// Names that can be looked up where they stand among words.
///
/// A name is met word by word, whatever its hyphens and apostrophes and "and" or "&"; words that are capitalised in the
/// list must be so in the text. Initials ("LGA") are met only letter by letter.
final class Phrases<T> {

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

  /// A name and what it stands for.
  private record Phrase<T>(List<Word> words, T value) {}

  /// A name met in a text.
  ///
  /// @param from the index of its first word
  /// @param to the index after its last
  record Met<T>(int from, int to, T value) {}

  void add(String name, T value) {
    List<Word> words = Word.of(SourceText.of(name).all());
    byFirst.computeIfAbsent(words.getFirst().key(), _ -> new ArrayList<>()).add(new Phrase<>(words, value));
  }

  /// The longest name that begins at a word.
  Optional<Met<T>> at(List<Word> text, int from) {
    Optional<Phrase<T>> longest = Optional.empty();
    for (Phrase<T> phrase : byFirst.getOrDefault(text.get(from).key(), List.of())) {
      boolean longer = longest.isEmpty() || longest.get().words().size() < phrase.words().size();
      if (longer && matches(phrase.words(), text, from)) {
        longest = Optional.of(phrase);
      }
    }
    return longest.map(phrase -> new Met<>(from, from + phrase.words().size(), phrase.value()));
  }

  private static boolean matches(List<Word> name, List<Word> text, int from) {
    if (from + name.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      Word wanted = name.get(i);
      Word given = text.get(from + i);
      boolean same = wanted.key().equals(given.key()) && casedAlike(wanted, given, name.size() == 1);
      if (!same || (i > 0 && !partedAlike(wanted, given))) {
        return false;
      }
    }
    return true;
  }

  private static boolean casedAlike(Word wanted, Word given, boolean alone) {
    if (alone) {
      boolean letterByLetter = wanted.initials() ? given.text().startsWith(wanted.text()) : !given.inCapitals();
      return given.capitalised() && letterByLetter && !given.shouted();
    }
    return given.capitalised() || !wanted.capitalised();
  }

  private static boolean partedAlike(Word wanted, Word given) {
    return wanted.gap() == Gap.COMMA ? given.gap() == Gap.COMMA || given.joined() : given.joined();
  }

  /// The one name that these words are, where they are all of one.
  Optional<T> whole(Passage passage) {
    List<Word> words = Word.of(passage);
    return words.isEmpty() ? Optional.empty() : at(words, 0).filter(met -> met.to() == words.size()).map(Met::value);
  }
}
