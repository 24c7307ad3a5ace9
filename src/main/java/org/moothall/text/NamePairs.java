package org.moothall.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells where names begin in a row of people between whom no sign stands.
///
/// `Ada Pell Ben Okafor MBE Cai Rhys (Chair) Dr Dilys Moss`: first names, most of them known ones, stand in every other place, and none in
/// the places between. A name of three parts would shift them, and then nothing is told. In `Mr Cai Rhys Head of Parks and Culture Susan Okafor Business
/// Manager` a known first name behind a finished title begins the next.
public final class NamePairs {

  private static final Set<String> HEADS = Set.copyOf(Vocabulary.words("role-heads"));
  private static final Set<String> MODIFIERS = Set.copyOf(Vocabulary.words("role-modifiers"));
  private static final Set<String> TOPICS = Set.copyOf(Vocabulary.words("topics"));
  private static final Set<String> NOT_NAMES = Set.copyOf(Vocabulary.words("not-names"));
  private static final Set<String> SURNAMES_TOO = Set.copyOf(Vocabulary.words("surnames-too"));
  private static final Set<String> HONORIFICS = Set.copyOf(Vocabulary.words("honorifics"));
  private static final Set<String> PLURALS = Vocabulary.rows("honorifics").stream().filter(row -> row.size() > 2).map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> POST_NOMINALS = Set.copyOf(Vocabulary.words("post-nominals"));
  private static final Set<String> FIRST_NAMES = Vocabulary.rows("first-names").stream()
      .flatMap(row -> Stream.concat(row.stream().limit(1), row.stream().skip(2).flatMap(forms -> Stream.of(forms.split(" "))))).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> SIGNS = Set.of(",", ";", ":", "|", "(", ")", "[", "]", ".", "and", "&");
  private static final Wording NAME = Wording.of("\\p{Lu}[\\p{L}'-]*\\p{Ll}[\\p{L}'-]*");
  private static final Set<String> MONTHS_TOO = Set.of("april", "may", "june");
  private static final int SHORTEST_ROW = 4;
  private static final int FEWEST_TITLED = 3;
  private static final int REACH = 3;

  private NamePairs() {}

  /// The tokens with which names begin that nothing parts from the one before; none where the row does not prove itself.
  public static Set<Integer> beginnings(List<Token> tokens) {
    Set<Integer> found = new HashSet<>(row(tokens));
    found.addAll(titledRow(tokens));
    for (int at = 1; at + 2 < tokens.size(); at++) {
      if (followsTitle(tokens, at)) {
        found.add(at);
      }
    }
    return Set.copyOf(found);
  }

  /// Whether words are nothing but a row of at least three people without signs between them.
  public static boolean isRow(Passage words) {
    List<Token> tokens = words.tokens();
    Collection<Integer> row = row(tokens);
    return row.size() >= SHORTEST_ROW - 1 && tokens.stream().allMatch(token -> isName(token, true) || isBound(token));
  }

  private static Collection<Integer> row(List<Token> tokens) {
    List<Integer> firsts = new ArrayList<>();
    for (int at = 0; at < tokens.size();) {
      if (tokens.get(at).words().equals("(")) {
        at = behindBracket(tokens, at);
        continue;
      }
      int end = at;
      while (end < tokens.size() && isName(tokens.get(end), (end - at) % 2 == 1)) {
        end++;
      }
      boolean bounded = (at == 0 || isBound(tokens.get(at - 1))) && (end == tokens.size() || isBound(tokens.get(end)));
      boolean addressed = at > 0 && isAddress(tokens, at - 1) && !PLURALS.contains(tokens.get(at - 1).lower());
      if (end - at >= SHORTEST_ROW && (!bounded || addressed || (end - at) % 2 == 1)) {
        return List.of();
      }
      if (end - at >= SHORTEST_ROW || (end - at == 2 && bounded)) {
        pairs(at, end, firsts);
      }
      at = Math.max(end, at + 1);
    }
    boolean proven = firsts.size() > 1 && isProven(tokens, firsts);
    return proven ? firsts.stream().filter(at -> at > 0 && !isAddress(tokens, at - 1)).toList() : List.of();
  }

  private static int behindBracket(List<Token> tokens, int open) {
    int at = open + 1;
    while (at < tokens.size() && !tokens.get(at).words().equals(")")) {
      at++;
    }
    return Math.min(tokens.size(), at + 1);
  }

  private static void pairs(int from, int to, List<Integer> firsts) {
    for (int at = from; at < to; at += 2) {
      firsts.add(at);
    }
  }

  private static boolean isProven(List<Token> tokens, List<Integer> firsts) {
    long known = firsts.stream().filter(at -> isFirst(tokens.get(at))).count();
    boolean shifted = firsts.stream().anyMatch(at -> isFirst(tokens.get(at + 1)) && (firsts.size() == 2 || !isFirst(tokens.get(at))));
    return !shifted && (firsts.size() == 2 ? known == 2 : known * 3 >= firsts.size() * 2L);
  }

  /// `Ada Pell, Head of Parks Ben Okafor, Director of Housing & Play Cai Rhys, Clerk`: between two commas stand the title of one and the name of the next,
  /// each time.
  private static List<Integer> titledRow(List<Token> tokens) {
    List<Integer> commas = IntStream.range(0, tokens.size()).filter(at -> tokens.get(at).words().equals(",")).boxed().toList();
    if (commas.size() < FEWEST_TITLED || !isName(tokens.get(commas.getFirst() - 1 < 0 ? 0 : commas.getFirst() - 1), true)) {
      return List.of();
    }
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i + 1 < commas.size(); i++) {
      int name = commas.get(i + 1) - 2;
      if (name - commas.get(i) < 2 || !isTitleWord(tokens.get(commas.get(i) + 1)) || !tokens.get(name - 1).capitalised() || !isName(tokens.get(name), false) || !isName(tokens.get(name + 1), true)) {
        return List.of();
      }
      names.add(name);
    }
    boolean titled = commas.getLast() + 1 < tokens.size() && isTitleWord(tokens.get(commas.getLast() + 1));
    return titled && names.stream().filter(at -> isFirst(tokens.get(at))).count() * 2 >= names.size() ? names : List.of();
  }

  private static boolean isTitleWord(Token token) {
    return token.capitalised() && (HEADS.contains(token.lower()) || MODIFIERS.contains(token.lower()));
  }

  /// `Culture Susan Okafor Business Manager`
  private static boolean followsTitle(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    boolean titled = before.capitalised() && (HEADS.contains(before.lower()) || TOPICS.contains(before.lower()) || NOT_NAMES.contains(before.lower())) && !HONORIFICS.contains(before.lower());
    if (!titled || !isFirst(tokens.get(at)) || !isName(tokens.get(at), false) || isFirst(tokens.get(at + 1)) || !isName(tokens.get(at + 1), false)) {
      return false;
    }
    int to = at + 2;
    while (to < tokens.size() && to - at < 2 + REACH && tokens.get(to).capitalised() && !HEADS.contains(tokens.get(to).lower())
        && (MODIFIERS.contains(tokens.get(to).lower()) || TOPICS.contains(tokens.get(to).lower()))) {
      to++;
    }
    return to < tokens.size() && tokens.get(to).capitalised() && HEADS.contains(tokens.get(to).lower());
  }

  /// Whether words that should be a title hold the whole name of one more person: `Harbour College Susan Okafor The Association of Teachers`.
  public static boolean holdsName(Passage title) {
    List<Token> tokens = title.tokens();
    return IntStream.range(1, Math.max(1, tokens.size() - 2)).anyMatch(at -> tokens.get(at - 1).capitalised() && isName(tokens.get(at), false) && isFirst(tokens.get(at))
        && isName(tokens.get(at + 1), false) && !isFirst(tokens.get(at + 1)) && !goesOn(tokens, at + 2) && !SIGNS.contains(tokens.get(at - 1).lower()));
  }

  /// `Head of St George Hill School`: a word that goes on from a name with what is called by it
  private static boolean goesOn(List<Token> tokens, int at) {
    String lower = at < tokens.size() ? tokens.get(at).lower() : "";
    return at < tokens.size() && tokens.get(at).capitalised() && !lower.equals("the") && !HEADS.contains(lower) && !MODIFIERS.contains(lower) && !TOPICS.contains(lower);
  }

  /// Whether a word is known to be a first name.
  public static boolean isFirst(Token token) {
    return FIRST_NAMES.contains(token.lower());
  }

  private static boolean isName(Token token, boolean surname) {
    String lower = token.lower();
    boolean other = NOT_NAMES.contains(lower) || HEADS.contains(lower) || TOPICS.contains(lower) || MODIFIERS.contains(lower);
    return NAME.is(token.words()) && !HONORIFICS.contains(lower) && (!other || (surname ? SURNAMES_TOO : MONTHS_TOO).contains(lower));
  }

  private static boolean isBound(Token token) {
    return SIGNS.contains(token.lower()) || HONORIFICS.contains(token.lower()) || (token.inCapitals() && POST_NOMINALS.contains(token.lower().replace(".", "")));
  }

  private static boolean isAddress(List<Token> tokens, int at) {
    return HONORIFICS.contains(tokens.get(at).lower()) || (at > 0 && tokens.get(at).words().equals(".") && HONORIFICS.contains(tokens.get(at - 1).lower()));
  }
}
