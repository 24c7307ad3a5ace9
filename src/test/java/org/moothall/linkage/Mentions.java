package org.moothall.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final Set<String> BEFORE_NAMES = Set.of("action", "alderman", "borough", "cc", "chair", "cllr", "cllrs", "councillor", "councillors",
      "county", "deputy", "mr", "mrs", "ms", "pc", "pcso", "sir", "unitary");

  /// Words of a document that mean somebody.
  ///
  /// @param key who, as the labeller told people apart
  /// @param kind whether the words are a name, a surname, initials, a role, or the words of a post and its holder
  record Mention(String key, String document, String words, String kind) {

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
    return one(person, Moot.individual);
  }

  /// Who held the post that the words name, by the links of its document's facts.
  Optional<Node> holder(Mention role) {
    String title = bare(role.words()).replaceAll("^(the|action)-", "").replaceAll("(chair|vice-chair)(man|person)$", "$1");
    Paper paper = paper(role);
    return dataset.stream(Node.ANY, Node.ANY, Moot.concerns, Node.ANY).filter(said -> paper.facts().contains(said.getObject(), Reused.TYPE, Node.ANY))
        .filter(said -> one(said.getSubject(), Moot.ofPost).getURI().endsWith("/" + title)).map(said -> one(said.getSubject(), Moot.thenHolder)).findFirst();
  }

  private Node one(Node thing, Node property) {
    return dataset.stream(Node.ANY, thing, property, Node.ANY).findFirst().orElseThrow().getObject();
  }

  private Paper paper(Mention mention) {
    return Objects.requireNonNull(papers.get(mention.document().substring(0, mention.document().lastIndexOf('.'))));
  }

  private Optional<Node> person(Mention mention) {
    Paper paper = paper(mention);
    return byName(paper, bare(mention.words())).or(() -> byEvidence(paper, mention));
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

  /// The only person of whom a fact stands on the words; of a post, on a line that holds them.
  private static Optional<Node> byEvidence(Paper paper, Mention mention) {
    String words = mention.words();
    boolean post = mention.kind().equals("post");
    List<Node> found = Stream.of(Moot.attendee, Moot.holder, Moot.mentions).flatMap(how -> paper.facts().stream(Node.ANY, how, Node.ANY))
        .filter(told -> paper.facts().contains(told.getObject(), Reused.TYPE, Moot.Person))
        .filter(told -> paper.places(told.getSubject()).stream().map(paper.text()::quote).anyMatch(quote -> quote.startsWith(words) || (post && quote.contains(words))))
        .map(Triple::getObject).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
