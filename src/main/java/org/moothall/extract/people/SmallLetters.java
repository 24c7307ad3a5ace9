package org.moothall.extract.people;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.moothall.extract.name.WordSets;
import org.moothall.minutes.Roll;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// Reads the lines of a list that are all in capitals as if they were not, so that surnames of three letters are no initials.
///
/// `COUNCILLOR ADA LEE MBE (CHAIR), JP FOX` is read as `Councillor Ada Lee MBE (Chair), JP Fox`.
final class SmallLetters {

  private static final Wording WORD = Wording.of("\\p{L}[\\p{L}\\p{M}]*");
  private static final Wording VOWEL = Wording.of("(?i)[aeiouyáéíóúàèìòùâêîôûäëïöü]");
  private static final Wording INITIALS = Wording.of("(?<=\\()\\p{Lu}{2,3}(?=[,)])|(?<=, )\\p{Lu}{2,3}(?=\\))");
  private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "on", "at", "to", "with", "by", "from", "as", "van", "der", "den",
      "de", "la", "von", "ap", "item", "an", "is", "was", "were", "had", "has",
      "his", "her", "their", "who", "sent", "joined", "during", "arrived", "left", "apologies", "apology", "substituting", "received", "pm", "am");
  private static final Set<String> VERBS = Set.copyOf(Vocabulary.words("meeting-verbs"));
  private static final int FEWEST = 6;

  private SmallLetters() {}

  static Roll of(Roll roll) {
    List<Passage> capitals = roll.entries().stream().filter(entry -> isInCapitals(entry.folded())).toList();
    if (capitals.isEmpty()) {
      return roll;
    }
    SourceText text = capitals.getFirst().source().respelt(capitals, SmallLetters::lowered);
    return new Roll(roll.kind(), roll.heading(), roll.entries().stream().map(entry -> entry.in(text)).toList());
  }

  static Passage of(Passage line) {
    return isInCapitals(line.folded()) ? line.in(line.source().respelt(List.of(line), SmallLetters::lowered)) : line;
  }

  private static boolean isInCapitals(String words) {
    return words.chars().noneMatch(Character::isLowerCase) && words.chars().filter(Character::isLetter).count() >= FEWEST;
  }

  private static String lowered(String words) {
    StringBuilder lowered = new StringBuilder(words);
    Set<Integer> initials = INITIALS.matcher(words).results().map(MatchResult::start).collect(Collectors.toSet());
    WORD.matcher(words).results().filter(word -> !initials.contains(word.start())).forEach(word -> lowered.replace(word.start(), word.end(), lowered(words, word)));
    return lowered.toString();
  }

  private static String lowered(String words, MatchResult word) {
    String small = SourceText.lower(word.group());
    boolean ending = word.start() > 1 && "'’".indexOf(words.charAt(word.start() - 1)) >= 0 && Character.isLetter(words.charAt(word.start() - 2))
        && small.length() == 1;
    if (SMALL.contains(small) || VERBS.contains(small) || ending) {
      return small;
    }
    boolean letters = small.length() <= 2 || !VOWEL.in(small) || WordSets.isPostNominal(new Token(word.group(), word.start(), word.end()));
    boolean same = small.length() == word.group().length();
    return (letters && !isForm(small)) || !same ? word.group() : word.group().substring(0, 1) + small.substring(1);
  }

  /// `MR`, `MRS`, `CLLR` have no vowels and are no initials.
  private static boolean isForm(String small) {
    return WordSets.HONORIFICS.containsKey(small) || WordSets.PLURAL_HONORIFICS.contains(small);
  }
}
