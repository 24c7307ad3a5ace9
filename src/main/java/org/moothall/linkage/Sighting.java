package org.moothall.linkage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.text.Wording;

/// What one document tells of a person.
///
/// @param paper the document
/// @param lists where the person stands among those who were or were not there: the items, or the document for its head
/// @param away whether the person is said not to have been there
/// @param offices the posts that the person holds or held
/// @param capacities as what the person attends
/// @param address `Mr` or `Mrs`, where the person is called so; `Ms` and `Miss` count as `Mrs`
/// @param organisations what the person belongs to
record Sighting(Paper paper, Set<Node> lists, boolean away, Set<Office> offices, Set<Node> capacities, Set<String> address, Set<Node> organisations) {

  private static final Wording ADDRESS = Wording.of("^(?:(?:Cll?r|Councillor|Ald|Alderman)s?\\.? )?(Mr|Mrs|Ms|Miss)\\b");
  private static final Node MEMBER = Moot.term("member");
  private static final Set<Node> AWAY = Set.of(Moot.term("apologies"), Moot.term("absent"));

  /// The people of a document, each with what it tells of them, in the order of their names.
  static Map<Node, Sighting> in(Paper paper) {
    Map<Node, List<Node>> attendances = by(paper, Moot.Attendance, Moot.attendee);
    Map<Node, List<Node>> tenures = by(paper, Moot.Tenure, Moot.holder);
    NavigableMap<Integer, Node> items = items(paper);
    Map<Node, Sighting> people = new TreeMap<>(Comparator.comparing(Node::getURI));
    paper.things(Moot.Person).forEach(person ->
        people.put(person, of(paper, items, person, attendances.getOrDefault(person, List.of()), tenures.getOrDefault(person, List.of()))));
    return people;
  }

  private static Map<Node, List<Node>> by(Paper paper, Node type, Node whom) {
    return paper.things(type).stream().filter(fact -> paper.one(fact, whom).isPresent())
        .collect(Collectors.groupingBy(fact -> paper.one(fact, whom).orElseThrow()));
  }

  private static Sighting of(Paper paper, NavigableMap<Integer, Node> items, Node person, List<Node> attendances, List<Node> tenures) {
    Set<Node> lists = attendances.stream().flatMap(fact -> list(paper, items, fact)).collect(Collectors.toSet());
    boolean away = attendances.stream().flatMap(fact -> paper.one(fact, Moot.attendanceStatus).stream()).anyMatch(AWAY::contains);
    Set<Node> capacities = attendances.stream().flatMap(fact -> paper.one(fact, Moot.capacity).stream()).collect(Collectors.toSet());
    Set<Office> offices = tenures.stream().flatMap(fact -> paper.one(fact, Moot.post).stream()).map(Office::of).collect(Collectors.toSet());
    Set<String> address = Stream.of(attendances, tenures).flatMap(List::stream).flatMap(fact -> address(paper, fact)).collect(Collectors.toSet());
    return new Sighting(paper, lists, away, offices, capacities, address, new HashSet<>(paper.all(person, Moot.memberOfOrganisation)));
  }

  /// The items by where they begin; before the first stands the head, which goes by the document's name.
  private static NavigableMap<Integer, Node> items(Paper paper) {
    NavigableMap<Integer, Node> items = new TreeMap<>(Map.of(-1, paper.document()));
    paper.things(Moot.AgendaItem).forEach(item -> paper.places(item).stream().limit(1).forEach(title -> items.putIfAbsent(title.start(), item)));
    return items;
  }

  private static Stream<Node> list(Paper paper, NavigableMap<Integer, Node> items, Node attendance) {
    return paper.places(attendance).stream().limit(1).map(place -> Objects.requireNonNull(items.floorEntry(place.start())).getValue());
  }

  private static Stream<String> address(Paper paper, Node fact) {
    return paper.places(fact).stream().map(paper.text()::quote).map(ADDRESS::matcher).filter(Matcher::find)
        .map(found -> found.group(1).equals("Mr") ? "Mr" : "Mrs");
  }

  /// Whether the person attends as a member of the body.
  boolean asMember() {
    return capacities.contains(MEMBER);
  }

  /// Whether the person attends, and not as a member of the body.
  boolean asOther() {
    return !capacities.isEmpty() && !asMember();
  }
}
