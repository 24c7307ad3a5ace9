package org.moothall.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.identity.Slug;
import org.moothall.text.Wording;

/// The parts of a person's name in small letters: of `J.P. van Mierlo` the given names are `j` and `p` and the surname is
/// `van-mierlo`. Of a name of one word it is not known whether it is a surname; it stands as one, with no given names.
///
/// @param givens first names and initials in their order
/// @param surname the last word with its particles
record PersonName(List<String> givens, String surname) {

  private static final Wording INITIALS = Wording.of("(?:\\p{Lu}[.-]?){1,3}");
  private static final Wording BETWEEN = Wording.of("(?<=\\p{L})(?=\\p{L})|[.]");
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "la", "le", "st", "ste", "ap", "ab", "bin", "al", "el", "mac");

  PersonName {
    givens = List.copyOf(givens);
  }

  static PersonName of(String name) {
    List<String> words = Arrays.stream(name.strip().split("\\s+")).toList();
    int last = words.size() - 1;
    while (last > 1 && PARTICLES.contains(Slug.of(words.get(last - 1))) && words.get(last - 1).length() > 1) {
      last--;
    }
    List<String> givens = words.subList(0, last).stream().flatMap(PersonName::given).toList();
    return new PersonName(givens, Slug.of(String.join(" ", words.subList(last, words.size()))));
  }

  /// `JP` and `J.P.` are two initials, `Lesley-Ann` two names.
  private static Stream<String> given(String word) {
    String parts = INITIALS.is(word) ? BETWEEN.matcher(word).replaceAll("-") : word;
    return Arrays.stream(Slug.of(parts).split("-"));
  }

  /// How many given names are written out.
  int full() {
    return (int) givens.stream().filter(given -> !isInitial(given)).count();
  }

  /// Whether the first given name is written out.
  boolean called() {
    return !givens.isEmpty() && !isInitial(givens.getFirst());
  }

  static boolean isInitial(String given) {
    return given.codePointCount(0, given.length()) == 1;
  }
}
