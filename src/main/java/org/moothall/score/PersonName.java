package org.moothall.score;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moothall.text.Vocabulary;

/// The name of a person without forms of address: `Cllr Dr Jo Marsh` is `jo`, `marsh`.
record PersonName(List<String> parts) {

  private static final List<String> HONORIFICS = Vocabulary.words("honorifics-scored");

  static PersonName of(String name) {
    String spaced = PlainWords.of(name).plain().replace('.', ' ').replaceAll(" +", " ").strip();
    String bare = withoutHonorifics(spaced);
    return new PersonName(bare.isEmpty() ? List.of() : List.of(bare.split(" ")));
  }

  static boolean same(String one, String other) {
    return of(one).same(of(other));
  }

  static boolean sameAsAny(Collection<String> names, String other) {
    return names.stream().anyMatch(name -> same(name, other));
  }

  /// The same parts, where a first name may be an initial: `J Marsh` is `Jo Marsh`, `Marsh` is nobody but `Marsh`.
  boolean same(PersonName other) {
    return parts.equals(other.parts)
        || (parts.size() == other.parts.size()
            && surname().equals(other.surname())
            && IntStream.range(0, parts.size()).allMatch(i -> agree(parts.get(i), other.parts.get(i))));
  }

  Optional<String> surname() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
  }

  private static boolean agree(String one, String other) {
    return one.equals(other) || ((one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0));
  }

  private static String withoutHonorifics(String name) {
    String rest = name;
    Optional<String> first = honorific(rest);
    while (first.isPresent()) {
      rest = rest.substring(first.get().length() + 1);
      first = honorific(rest);
    }
    return rest;
  }

  private static Optional<String> honorific(String name) {
    return HONORIFICS.stream().filter(honorific -> name.startsWith(honorific + " ")).findFirst();
  }
}
