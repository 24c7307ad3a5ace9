package org.moothall.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.identity.Slug;

/// Finds the person whom a document's graph has for words that a labeller saw in it.
final class Mentions {

  private static final Set<String> BEFORE_NAMES = Set.of("action", "cllr", "cllrs", "councillor", "councillors", "county", "borough", "unitary", "cc", "mr", "mrs", "ms",
      "alderman", "deputy", "sir", "pc", "pcso", "chair");

  /// Words of a document that mean somebody.
  ///
  /// @param key who, as the labeller told people apart
  record Mention(String key, String document, String words) {

    String council() {
      return key.substring(0, key.indexOf('/'));
    }
  }

  private final Map<String, Paper> papers;
  private final DatasetGraph dataset;

  Mentions(DatasetGraph dataset) {
    this.dataset = dataset;
    this.papers = Papers.councils(dataset).stream().flatMap(council -> Papers.of(dataset, council).all().stream())
        .collect(Collectors.toMap(Mentions::title, paper -> paper));
  }

  private static String title(Paper paper) {
    return paper.words(paper.document(), Reused.IDENTIFIER).orElseThrow();
  }

  /// A mention with the person of the document's graph, and with who that is by the links.
  record Found(Mention mention, Node person, Node individual) {}

  /// The mention, if the document's graph has a person for the words.
  Optional<Found> find(Mention mention) {
    return person(mention).map(person -> new Found(mention, person, individual(person)));
  }

  private Node individual(Node person) {
    return dataset.stream(Node.ANY, person, Moot.individual, Node.ANY).findFirst().orElseThrow().getObject();
  }

  private Optional<Node> person(Mention mention) {
    Paper paper = papers.get(mention.document().substring(0, mention.document().lastIndexOf('.')));
    return byName(paper, bare(mention.words())).or(() -> byEvidence(paper, mention.words()));
  }

  private static String bare(String words) {
    String before = words.replaceAll("[,(–].*", "");
    return Slug.of(Arrays.stream(before.split("\\s+")).dropWhile(word -> BEFORE_NAMES.contains(Slug.of(word))).collect(Collectors.joining(" ")));
  }

  private static Optional<Node> byName(Paper paper, String wanted) {
    return only(paper, slug -> slug.equals(wanted)).or(() -> only(paper, slug -> slug.endsWith("-" + wanted) || slug.startsWith(wanted + "-")));
  }

  private static Optional<Node> only(Paper paper, Predicate<String> fits) {
    List<Node> found = paper.things(Moot.Person).stream().filter(person -> paper.words(person, Reused.NAME).map(Slug::of).filter(fits).isPresent()).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// The only person of whom a fact stands on the words.
  private static Optional<Node> byEvidence(Paper paper, String words) {
    List<Node> found = Stream.of(Moot.attendee, Moot.holder, Moot.mentions).flatMap(how -> paper.facts().stream(Node.ANY, how, Node.ANY))
        .filter(told -> paper.facts().contains(told.getObject(), Reused.TYPE, Moot.Person))
        .filter(told -> paper.places(told.getSubject()).stream().map(paper.text()::quote).anyMatch(quote -> quote.startsWith(words) || words.equals(quote)))
        .map(Triple::getObject).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
