package org.moothall.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.fact.Evidence;
import org.moothall.fact.Facts;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.SubHeading;
import org.moothall.record.Coverage;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Span;
import org.moothall.text.Token;
import org.moothall.text.Vocabulary;

/// Finds what is written like a name in the items and tells whether some fact says who or what it is.
///
/// `The Northmoor Tenants Federation and the NTF had met Councillor Pell.` has three names: two runs of words with capitals and
/// letters that may stand for one. A run ends at the end of a line; the first word of a sentence belongs to it only where it
/// is no ordinary word. Headings in capitals, days and labels (`vocabulary/capitalised.tsv`) are none.
final class NamesInCapitals {

  private static final String RULE = "coverage/name";
  private static final int MOST = 50;
  private static final int LONGEST_SENTENCE = 4_000;
  private static final int LONGEST_ACRONYM = 6;
  private static final Set<String> NO_PART = Set.copyOf(Vocabulary.words("capitalised"));
  private static final Set<String> ORDINARY = Stream.of("not-names", "phrase-stops", "cues").flatMap(list -> Vocabulary.words(list).stream()).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> FORMS_OF_ADDRESS = Set.copyOf(Vocabulary.words("honorifics"));
  private static final Set<String> JOINERS = Set.of("of", "for", "upon", "&", "de", "le");

  /// A name as it stands, and its words in lower case.
  private record Name(Passage passage, List<String> words) {}

  private final List<Passage> sentences;
  private final Set<String> ordinary = new HashSet<>();

  private NamesInCapitals(Minutes minutes) {
    this.sentences = minutes.items().stream().flatMap(item -> item.blocks().stream())
        .filter(block -> !(block instanceof Marker || block instanceof SubHeading))
        .flatMap(block -> block.passage().sentences().stream())
        .filter(sentence -> sentence.length() <= LONGEST_SENTENCE && hasSmallLetters(sentence))
        .toList();
    sentences.forEach(sentence -> Token.of(sentence).stream().map(Token::words).filter(word -> Character.isLowerCase(word.charAt(0))).forEach(ordinary::add));
  }

  private static boolean hasSmallLetters(Passage sentence) {
    return sentence.folded().chars().anyMatch(Character::isLowerCase);
  }

  /// The names of minutes, sorted by what the facts tell of them.
  ///
  /// @param withheld where nothing may be quoted
  static Coverage.Names of(Minutes minutes, Facts facts, List<Span> withheld) {
    NamesInCapitals reader = new NamesInCapitals(minutes);
    Map<List<String>, List<Name>> names = reader.names().filter(name -> withheld.stream().noneMatch(name.passage().span()::overlaps))
        .collect(Collectors.groupingBy(Name::words, LinkedHashMap::new, Collectors.toList()));
    Set<String> spelt = names.keySet().stream().filter(words -> words.size() > 1).map(KnownNames::initials).collect(Collectors.toSet());
    names.keySet().removeIf(words -> words.size() == 1 && spelt.contains(words.getFirst()));
    KnownNames known = new KnownNames(facts);
    List<Evidence> untyped = names.values().stream().filter(same -> same.stream().noneMatch(name -> known.knows(name.passage(), name.words())))
        .map(same -> Evidence.of(same.getFirst().passage(), RULE)).toList();
    return new Coverage.Names(names.size(), names.size() - untyped.size(), untyped.stream().limit(MOST).toList());
  }

  private Stream<Name> names() {
    return sentences.stream().flatMap(sentence -> names(sentence).stream());
  }

  private List<Name> names(Passage sentence) {
    List<Token> tokens = Token.of(sentence);
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = end(sentence, tokens, at);
      if (end > at) {
        name(sentence, tokens, at, end).ifPresent(names::add);
      }
      at = Math.max(at + 1, end);
    }
    return names;
  }

  /// The end of the run of words with capitals that begins here; the place itself where none does.
  private static int end(Passage sentence, List<Token> tokens, int from) {
    int end = from;
    int at = from;
    while (at < tokens.size() && (at == from || goesOn(sentence, tokens.get(at - 1), tokens.get(at)))) {
      Token token = tokens.get(at);
      if (isPart(token)) {
        end = at + 1;
      } else if (end == from || !joins(tokens, at)) {
        return end;
      }
      at++;
    }
    return end;
  }

  private static boolean isPart(Token token) {
    return token.capitalised() && !NO_PART.contains(token.lower());
  }

  /// "of", or "the" after it.
  private static boolean joins(List<Token> tokens, int at) {
    String word = tokens.get(at).words();
    boolean inner = word.equals("the") && JOINERS.contains(tokens.get(at - 1).words());
    return inner || (JOINERS.contains(word) && !JOINERS.contains(tokens.get(at - 1).words()));
  }

  /// Whether a word belongs with the one before: on its line and in its column, and no new form of address.
  private static boolean goesOn(Passage sentence, Token one, Token next) {
    boolean apart = next.start() - one.end() > 1 || (next.start() > one.end() && sentence.folded().charAt(one.end()) == '\n');
    boolean addressed = next.capitalised() && FORMS_OF_ADDRESS.contains(next.lower()) && !FORMS_OF_ADDRESS.contains(one.lower());
    return !apart && !addressed;
  }

  private Optional<Name> name(Passage sentence, List<Token> tokens, int from, int to) {
    int first = from;
    if (opens(tokens, from) && isOrdinary(tokens.get(from))) {
      first++;
      while (first < to && !isPart(tokens.get(first))) {
        first++;
      }
    }
    List<Token> parts = tokens.subList(first, to).stream().filter(NamesInCapitals::isPart).toList();
    List<String> words = parts.stream().map(Token::bare).map(SourceText::lower).filter(word -> !FORMS_OF_ADDRESS.contains(word)).toList();
    boolean run = parts.size() > 1 && !words.isEmpty() && parts.stream().anyMatch(part -> !part.inCapitals());
    boolean acronym = parts.size() == 1 && words.size() == 1 && isAcronym(parts.getFirst());
    return run || acronym ? Optional.of(new Name(sentence.part(parts.getFirst().start(), end(parts.getLast())), words)) : Optional.empty();
  }

  private static int end(Token last) {
    String word = last.bare();
    return last.start() + (word.endsWith(".") ? word.length() - 1 : word.length());
  }

  private static boolean opens(List<Token> tokens, int at) {
    return tokens.subList(0, at).stream().noneMatch(token -> Character.isLetter(token.words().codePointAt(0))) || tokens.get(at - 1).words().equals(":");
  }

  private boolean isOrdinary(Token token) {
    return ordinary.contains(token.lower()) || ORDINARY.contains(token.lower());
  }

  private boolean isAcronym(Token token) {
    String word = token.bare();
    boolean letters = word.length() >= 3 && word.length() <= LONGEST_ACRONYM && word.chars().allMatch(Character::isUpperCase);
    return letters && !isOrdinary(token) && word.chars().anyMatch(letter -> "IVXLCDM".indexOf(letter) < 0);
  }
}
