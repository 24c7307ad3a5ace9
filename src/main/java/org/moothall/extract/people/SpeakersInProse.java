package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.NamesInProse.Named;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Finds people who speak in minutes that give neither form of address nor office.
///
/// `Ada Pell explained that the roof was done`: who explains is a person. `Eastmere Water explained` is not, for water is no
/// surname, and `Ada Pell, a resident, asked` is nobody's business.
final class SpeakersInProse {

  private static final Wording PUBLIC = Wording.of("(?i)\\b(?:residents?|members? of the public|petitioners?|applicants?|neighbours?|objectors?|agents?|parents?|tenants?|on behalf of)\\b");
  private static final Set<String> COMPANIES = Set.copyOf(Vocabulary.words("no-surnames"));
  private static final double CONFIDENCE = 0.75;

  private SpeakersInProse() {}

  static List<Named> find(Passage sentence, Predicate<String> known) {
    List<Token> tokens = Token.of(sentence);
    if (tokens.size() < 4 || PUBLIC.in(sentence)) {
      return List.of();
    }
    List<Named> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Name> name = NameGrammar.at(sentence, tokens, at);
      if (name.isPresent()) {
        speaker(sentence, tokens, name.get(), known).ifPresent(found::add);
        at = name.get().to() - 1;
      }
    }
    return found;
  }

  private static Optional<Named> speaker(Passage sentence, List<Token> tokens, Name name, Predicate<String> known) {
    int end = tokens.get(name.to() - 1).end();
    boolean opens = name.from() == 0 || (!tokens.get(name.from() - 1).capitalised() && !tokens.get(name.from() - 1).lower().equals("the"));
    boolean plain = !name.honorific() && name.to() - name.from() <= 3 && tokens.subList(name.from(), name.to()).stream().allMatch(SpeakersInProse::isNameWord);
    if (!opens || !plain || !(Acts.speaks(sentence, end) || known.test(name.name()))) {
      return Optional.empty();
    }
    Passage words = sentence.part(tokens.get(name.from()).start(), end);
    return Optional.of(new Named(Listed.of(name.name(), words), CONFIDENCE, "person/speaks", true, tokens.get(name.from()).start(), end));
  }

  private static boolean isNameWord(Token token) {
    String word = SourceText.lower(token.bare());
    return !token.words().endsWith("'s") && !(token.inCapitals() && token.words().length() > 1) && !COMPANIES.contains(word) && !Places.isPlace(word) && !WordSets.isTopic(token) && !WordSets.isInstitution(token);
  }
}
