package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.NameGrammar.Name;
import org.moothall.text.Passage;
import org.moothall.text.Token;

/// Reads who took whose place, from a clause that names both.
///
/// `Councillor Pell substituting for Councillor Okafor` · `Ms Lewis attended as substitute for Councillor Grey` ·
/// `Councillor Okafor (substituted by Councillor Pell)`: the order turns round, and with it who was there.
final class SubstituteSentences {

  private static final Pattern FOR = Pattern.compile(
      "(?i)\\b(?:(?:was |attended |attending |acted |present )?(?:as )?(?:a |the )?substitut(?:e"
          + "|ing|ed)|deputis(?:ing|ed)|deputy|alternate) (?:member )?for\\s|\\bin (?:the )?place of\\s");
  private static final Pattern BY = Pattern.compile("(?i)\\b(?:substituted|represented|replaced) by\\s");

  private SubstituteSentences() {}

  /// A person in another's place.
  record Substitution(Passage words, String substitute, String member) {}

  /// Whether a remark names somebody else who takes or gives a place, so that it is no office of the person before it.
  static boolean tells(String remark) {
    return FOR.matcher(remark).results().anyMatch(match -> match.start() > 4) || BY.matcher(remark).find();
  }

  static List<Substitution> find(Passage sentence) {
    List<Substitution> found = new ArrayList<>();
    sentence.matches(FOR).forEach(match -> read(sentence, match, false, found));
    sentence.matches(BY).forEach(match -> read(sentence, match, true, found));
    return found;
  }

  private static void read(Passage sentence, MatchResult match, boolean turned, List<Substitution> found) {
    Passage before = sentence.part(Math.max(0, match.start() - 80), match.start());
    Passage after = sentence.part(match.end(), Math.min(sentence.length(), match.end() + 80));
    List<Name> left = names(before);
    List<Name> right = names(after);
    if (!left.isEmpty() && !right.isEmpty()) {
      String first = left.getLast().name();
      String second = right.getFirst().name();
      Passage words = sentence.part(Math.max(0, match.start() - 80) + Token.of(before).get(left.getLast().from()).start(), match.end() + Token.of(after).get(right.getFirst().to() - 1).end());
      found.add(turned ? new Substitution(words, second, first) : new Substitution(words, first, second));
    }
  }

  private static List<Name> names(Passage words) {
    List<Token> tokens = Token.of(words);
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      var name = NameGrammar.at(words, tokens, at).filter(Name::honorific);
      name.ifPresent(names::add);
      at = name.map(Name::to).orElse(at + 1);
    }
    return names;
  }
}
