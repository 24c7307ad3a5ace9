package org.moothall.linkage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/// What of a name in the documents of a council may tell that somebody of another council is the same.
///
/// @param council the council
/// @param person the name's person
/// @param written the name as written
/// @param name its parts
/// @param offices the titles of what one person at a time holds for the whole council
/// @param organisations what the person belongs to
record Known(Node council, Node person, String written, PersonName name, Set<String> offices, Set<Node> organisations) {

  /// The names of a council whose first given name is written out.
  static List<Known> of(Node council, List<Named> names) {
    return names.stream().filter(named -> named.name().called()).map(named -> of(council, named)).toList();
  }

  private static Known of(Node council, Named named) {
    Set<String> offices = named.offices().stream().filter(office -> office.ofOne() && !office.ofBody()).map(Office::title).collect(Collectors.toUnmodifiableSet());
    return new Known(council, named.node(), named.written(), named.name(), offices, Set.copyOf(named.set(Sighting::organisations)));
  }
}
