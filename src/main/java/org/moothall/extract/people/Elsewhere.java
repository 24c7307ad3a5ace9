package org.moothall.extract.people;

import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Tells a post at another organisation from one of the document's own council.
///
/// `Head of Digital for Eastmere Council` is a post there; `Cabinet Member for Housing of Northmoor Council`, in minutes of
/// Northmoor, is one here, and its title is `Cabinet Member for Housing`.
final class Elsewhere {

  private static final Wording IN_TITLE = Wording.of("\\s+(?:of|for|at|from|in) (?:the )?(?<where>(?:\\p{Lu}[\\p{L}'&-]*|of|and"
      + "|upon) ?(?:[^,;]{0,50}?)\\b(?:Council"
      + "|Borough of [\\p{L} ]{3,40}|Corporation|Authority))$");
  private static final Wording AFTER_TITLE = Wording.of("^\\s{0,3}(?:of|for|at|from) (?:the )?(?<where>(?:\\p{Lu}[\\p{L}'&-]*|of|and"
      + "|upon)(?: (?:\\p{Lu}[\\p{L}'&-]*"
      + "|of|and|upon)){0,6}?(?: Council| Corporation| Authority)|London Borough of \\p{Lu}[\\p{L}]+)\\b");

  private static final Wording NO_PLACE = Wording.of("\\b(?:london|royal|borough|city|county|district|metropolitan|council|corporation|of|the|lb)\\b");

  private Elsewhere() {}

  /// A title without the organisation it names, and that organisation.
  record Place(String title, Optional<String> organisation) {}

  /// Takes the organisation out of a title.
  static Place of(String title) {
    if (!title.contains("Council") && !title.contains("Borough of") && !title.contains("Corporation") && !title.contains("Authority")) {
      return new Place(title, Optional.empty());
    }
    Matcher where = IN_TITLE.matcher(title);
    return where.find() ? new Place(title.substring(0, where.start()), Optional.of(where.group("where").strip())) : new Place(title, Optional.empty());
  }

  /// The organisation that the words after a title name.
  static Optional<String> after(Passage words) {
    Matcher where = words.matcher(AFTER_TITLE);
    return where.lookingAt() ? Optional.of(where.group("where").strip()) : Optional.empty();
  }

  /// Whether two names mean one council: the same place in them.
  static boolean same(String organisation, Optional<String> council) {
    return council.filter(own -> place(own).equals(place(organisation))).isPresent();
  }

  private static String place(String name) {
    return SourceText.single(NO_PLACE.matcher(SourceText.lower(name)).replaceAll(" ")).strip();
  }
}
