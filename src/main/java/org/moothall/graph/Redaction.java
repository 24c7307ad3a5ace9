package org.moothall.graph;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.moothall.text.PrivateSentences;
import org.moothall.text.SourceText;
import org.moothall.text.Span;

/// Takes people out of the graphs of one document: what is said of them, what only tells that they were there or held a post, and their names in
/// all words. It knows people by digests only, so that the same document is redacted alike whenever it comes.
///
/// Facts of the meeting stay without them: a decision that they moved has no mover.
public final class Redaction {

  private static final String PERSON = "person/";
  private static final Set<Node> OF_ONE_PERSON = Set.of(Moot.Attendance, Moot.Tenure, Moot.Mention);
  private static final Set<String> NAMED_BY_WORDS = Set.of("item", "organisation", "group", "post");

  private final String base;
  private final Predicate<String> withheld;
  private final NameMask mask;
  private final SourceText text;

  private Redaction(String base, Predicate<String> withheld, String home, String text) {
    this.base = base;
    this.withheld = withheld;
    this.mask = new NameMask(slug -> withheld.test(address(base, home, slug)));
    this.text = SourceText.of(mask.mask(text));
  }

  /// The redaction of a document.
  ///
  /// @param facts its asserted facts, which tell its council
  /// @param withheld whether what has an address is to stay out
  public static Redaction of(String base, Node document, Graph facts, Predicate<String> withheld) {
    Node home = facts.stream(document, Moot.publishedBy, Node.ANY).map(Triple::getObject).findFirst().orElse(document);
    String text = facts.stream(document, Moot.normalisedText, Node.ANY).map(said -> said.getObject().getLiteralLexicalForm()).findFirst().orElse("");
    return new Redaction(base, withheld, last(home), text);
  }

  /// What a person of a council has as address who is called so: a name that is to stay out is known by it.
  ///
  /// @param home the last part of the council's address
  public static String address(String base, String home, String slug) {
    return base + PERSON + home + "/" + slug;
  }

  /// The last part of an address.
  public static String last(Node thing) {
    return thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
  }

  /// What is left of a graph of the document.
  public Graph apply(Graph graph) {
    Set<Node> dropped = dropped(graph);
    Graph left = GraphMemFactory.createDefaultGraphSameTerm();
    graph.stream().filter(triple -> !dropped.contains(whole(triple.getSubject())) && !dropped.contains(triple.getObject())).filter(triple -> !namesOutside(triple) && !isCutBesideName(triple))
        .forEach(triple -> left.add(masked(triple.getSubject()), triple.getPredicate(), masked(triple.getObject())));
    return left;
  }

  private Set<Node> dropped(Graph graph) {
    Set<Node> people = graph.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject())).filter(this::isTakenDown).collect(Collectors.toSet());
    Set<Node> dropped = new HashSet<>(people);
    people.forEach(person -> graph.stream(Node.ANY, Node.ANY, person).map(Triple::getSubject).filter(fact -> isOfOnePerson(graph, fact)).forEach(dropped::add));
    Set<Node> evidence = dropped.stream().flatMap(fact -> graph.stream(fact, Reused.QUOTED_FROM, Node.ANY)).map(Triple::getObject).collect(Collectors.toSet());
    evidence.removeIf(words -> graph.stream(Node.ANY, Reused.QUOTED_FROM, words).anyMatch(quoted -> !dropped.contains(quoted.getSubject())));
    dropped.addAll(evidence);
    return dropped;
  }

  /// A person whose address is to stay out, or whose name as it ends an address: one who is known by a part of a name has an address of the document.
  private boolean isTakenDown(Node node) {
    return node.isURI() && node.getURI().startsWith(base + PERSON) && (withheld.test(node.getURI()) || hides(last(node)));
  }

  private boolean hides(String slug) {
    return !mask.maskSlug(slug).equals(slug);
  }

  private static boolean isOfOnePerson(Graph graph, Node fact) {
    return graph.stream(fact, Reused.TYPE, Node.ANY).anyMatch(type -> OF_ONE_PERSON.contains(type.getObject()));
  }

  /// Whether an address elsewhere has such a name in it: an altered one would be false.
  private boolean namesOutside(Triple triple) {
    return triple.getPredicate().equals(Reused.SOURCE) && triple.getObject().isURI() && hides(triple.getObject().getURI());
  }

  /// Whether words around a quotation reach into such a name: what they have of it cannot be told from other words.
  private boolean isCutBesideName(Triple triple) {
    if (!triple.getPredicate().equals(Reused.PREFIX) && !triple.getPredicate().equals(Reused.SUFFIX)) {
      return false;
    }
    Span around = QuotedWords.around(whole(triple.getSubject()), triple.getPredicate(), text.length());
    return text.quote(around).indexOf(PrivateSentences.MASK) >= 0;
  }

  private Node masked(Node node) {
    if (node.isURI()) {
      return isNamedByWords(node.getURI()) ? NodeFactory.createURI(withoutLast(node.getURI()) + mask.maskSlug(last(node))) : node;
    }
    return node.isLiteral() && isWords(node) ? words(mask.mask(node.getLiteralLexicalForm()), node.getLiteralLanguage()) : node;
  }

  private boolean isNamedByWords(String iri) {
    return iri.startsWith(base) && NAMED_BY_WORDS.contains(iri.substring(base.length()).replaceFirst("/.*", ""));
  }

  private static String withoutLast(String iri) {
    return iri.substring(0, iri.lastIndexOf('/') + 1);
  }

  private static Node words(String words, String language) {
    return language.isEmpty() ? Literals.of(words) : NodeFactory.createLiteralLang(words, language);
  }

  private static boolean isWords(Node literal) {
    return literal.getLiteralDatatypeURI().endsWith("#string") || literal.getLiteralDatatypeURI().endsWith("#langString");
  }

  /// The thing that an address with a fragment is a part of.
  private static Node whole(Node node) {
    int fragment = node.isURI() ? node.getURI().indexOf('#') : -1;
    return fragment < 0 ? node : NodeFactory.createURI(node.getURI().substring(0, fragment));
  }
}
