package org.moothall.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;

/// The stems of names that papers of a body hold whatever they tell: the council's, the body's, those of who came.
final class CommonNames {

  private CommonNames() {}

  static Set<String> of(Node council, List<Paper> body) {
    Set<String> stems = new HashSet<>();
    for (Paper paper : body) {
      Stream.concat(Stream.concat(Stream.of(council), paper.body().stream()), came(paper)).forEach(named -> stems.addAll(stems(paper, named)));
    }
    return Set.copyOf(stems);
  }

  private static Stream<Node> came(Paper paper) {
    return paper.things(Moot.Attendance).stream().flatMap(came -> paper.one(came, Moot.attendee).stream());
  }

  /// The stems of what a thing is called in a document.
  static Set<String> stems(Paper paper, Node named) {
    return paper.words(named, Reused.LABEL).stream().flatMap(name -> Stems.in(name).stream()).collect(Collectors.toSet());
  }
}
