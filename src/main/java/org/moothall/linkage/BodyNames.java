package org.moothall.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.text.Passage;

/// The names of the bodies that the documents of a council speak of.
final class BodyNames {

  private static final Comparator<String> LONGEST = Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /// The longest first, so that `Housing Sub-Committee` is not read as `Housing`.
  private final Map<String, Node> names = new TreeMap<>(LONGEST);

  private BodyNames() {}

  /// Where a passage names a body.
  ///
  /// @param start where the name begins in the passage's text
  /// @param end where it ends
  record Naming(Node body, int start, int end) {

    private boolean overlaps(Naming other) {
      return start < other.end && other.start < end;
    }
  }

  static BodyNames of(Papers papers) {
    BodyNames all = new BodyNames();
    papers.all().forEach(paper -> paper.things(Moot.Body).forEach(body -> paper.words(body, Reused.LABEL).ifPresent(name ->
        all.names.merge(name, body, (one, other) -> one.getURI().compareTo(other.getURI()) <= 0 ? one : other))));
    return all;
  }

  /// The bodies that a passage names, as their names are written, in the order of the words.
  List<Naming> in(Passage passage) {
    List<Naming> found = new ArrayList<>();
    names.forEach((name, body) -> naming(passage.text(), name, body)
        .filter(here -> found.stream().noneMatch(here::overlaps)).ifPresent(found::add));
    found.sort(Comparator.comparingInt(Naming::start));
    return found;
  }

  private static Optional<Naming> naming(String words, String name, Node body) {
    int start = words.indexOf(name);
    int end = start + name.length();
    boolean whole = start >= 0 && !isLetter(words, start - 1) && !isLetter(words, end);
    return whole ? Optional.of(new Naming(body, start, end)) : Optional.empty();
  }

  private static boolean isLetter(String words, int place) {
    return place >= 0 && place < words.length() && Character.isLetterOrDigit(words.charAt(place));
  }
}
