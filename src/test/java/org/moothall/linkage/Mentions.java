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

  /// Who held the post that the words name, by the links of its document's facts, else by what the document itself says of the post.
  Optional<Node> holder(Mention role) {
    String title = title(role);
    Paper paper = paper(role);
    return dataset.stream(Node.ANY, Node.ANY, Moot.concerns, Node.ANY).filter(said -> paper.facts().contains(said.getObject(), Reused.TYPE, Node.ANY))
        .filter(said -> isOf(one(said.getSubject(), Moot.ofPost), title)).map(said -> one(said.getSubject(), Moot.thenHolder)).findFirst()
        .or(() -> beside(paper, title));
  }

  private static String title(Mention role) {
    return Slug.of(role.words().replaceAll("(?i)^(?:the |action )?(?:new )?", "").replaceAll("(?i)\\b(?:of|for|and|the|&) ", "")).replaceAll("(chair|vice-chair)(man|person)$", "$1");
  }

  private static boolean isOf(Node post, String title) {
    return post.getURI().endsWith("/" + title);
  }

  private Optional<Node> beside(Paper paper, String title) {
    List<Node> holders = paper.things(Moot.Tenure).stream().filter(tenure -> paper.one(tenure, Moot.post).filter(post -> isOf(post, title)).isPresent())
        .flatMap(tenure -> paper.one(tenure, Moot.holder).stream()).map(this::individual).distinct().toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
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

  /// The only person of whom a fact stands on the words, or on a line that holds them together with the person's surname; of a post, on any such line.
  private static Optional<Node> byEvidence(Paper paper, Mention mention) {
    String words = mention.words();
    boolean post = mention.kind().equals("post");
    return theOne(Stream.of(Moot.attendee, Moot.holder, Moot.mentions).flatMap(how -> paper.facts().stream(Node.ANY, how, Node.ANY))
        .filter(told -> quotes(paper, told).anyMatch(quote -> quote.startsWith(words) || (post && quote.contains(words)))), paper)
        .or(() -> theOne(Stream.of(Moot.holder, Moot.assignedTo).flatMap(how -> paper.facts().stream(Node.ANY, how, Node.ANY))
            .filter(told -> fits(paper, told.getObject(), words) && quotes(paper, told).anyMatch(quote -> quote.contains(words) || words.contains(quote))), paper));
  }

  private static Stream<String> quotes(Paper paper, Triple told) {
    return paper.places(told.getSubject()).stream().map(paper.text()::quote);
  }

  private static Optional<Node> theOne(Stream<Triple> told, Paper paper) {
    List<Node> found = told.map(Triple::getObject).filter(person -> paper.facts().contains(person, Reused.TYPE, Moot.Person)).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean fits(Paper paper, Node person, String words) {
    return paper.words(person, Reused.NAME).map(name -> PersonName.of(name).surname()).filter(surname -> List.of(Slug.of(words).split("-")).contains(surname)).isPresent();
  }
}
