package org.moothall.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.moothall.graph.Literals;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.identity.Digest;

/// People of two councils with one full name and a reason to think of one person: the same office at both, or a document of the one
/// council that says the person comes from the other. A name alone is no reason.
final class Candidates {

  private static final double SAME_OFFICE = 0.4;
  private static final double COMES_FROM_THERE = 0.7;

  private Candidates() {}

  /// The candidates among the names that each council's documents have, in the order of the councils.
  static List<PersonCandidate> of(Stream<Known> names) {
    Map<PersonName, List<Known>> byName =
        names.collect(Collectors.groupingBy(Known::name, () -> new TreeMap<>(Comparator.comparing(PersonName::toString)), Collectors.toList()));
    return byName.values().stream().flatMap(Candidates::pairs).toList();
  }

  private static Stream<PersonCandidate> pairs(List<Known> namesakes) {
    return IntStream.range(0, namesakes.size()).boxed()
        .flatMap(i -> namesakes.subList(i + 1, namesakes.size()).stream().flatMap(other -> pair(namesakes.get(i), other).stream()));
  }

  private static Optional<PersonCandidate> pair(Known one, Known other) {
    return one.council().equals(other.council()) ? Optional.empty() : comes(one, other).or(() -> comes(other, one)).or(() -> sameOffice(one, other));
  }

  private static Optional<PersonCandidate> comes(Known here, Known home) {
    String reason = here.written() + " is said by one council's document to be of the other council, whose documents have the name too";
    return here.organisations().contains(home.council()) ? Optional.of(candidate(here, home, "comes-from-there", COMES_FROM_THERE, reason)) : Optional.empty();
  }

  private static Optional<PersonCandidate> sameOffice(Known one, Known other) {
    Set<String> shared = Named.shared(one.offices(), other.offices());
    String offices = shared.stream().sorted().collect(Collectors.joining(", ")).replace('-', ' ');
    String reason = one.written() + " holds the same office at both councils: " + offices;
    return shared.isEmpty() ? Optional.empty() : Optional.of(candidate(one, other, "same-office", SAME_OFFICE, reason));
  }

  private static PersonCandidate candidate(Known one, Known other, String rule, double confidence, String reason) {
    return new PersonCandidate(one.person(), other.person(), "candidate/" + rule, confidence, reason);
  }

  /// The candidates as triples.
  ///
  /// @param base the address that names begin with
  static Graph graph(List<PersonCandidate> candidates, String base) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    candidates.forEach(candidate -> add(graph, candidate, base));
    return graph;
  }

  private static void add(Graph graph, PersonCandidate candidate, String base) {
    String digest = Digest.of(candidate.one().getURI(), candidate.other().getURI());
    Node node = NodeFactory.createURI(base + "person-candidate/" + digest);
    graph.add(node, Reused.TYPE, Moot.PersonCandidate);
    graph.add(node, Reused.LABEL, Literals.label("Two people who may be one"));
    graph.add(node, Moot.mayBe, candidate.one());
    graph.add(node, Moot.mayBe, candidate.other());
    graph.add(node, Moot.why, Literals.of(candidate.reason()));
    graph.add(node, Moot.rule, Literals.of(candidate.rule()));
    graph.add(node, Moot.confidence, Literals.confidence(candidate.confidence()));
  }
}
