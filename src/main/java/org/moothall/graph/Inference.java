package org.moothall.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// Draws what follows from asserted facts: types by superclass, relations by superproperty and inverse, and themes.
///
/// Only what the ontology itself declares is used. Made once from ontology and themes, it may be used by many threads.
public final class Inference {

  /// What a fact is about follows from what its item is about, through these.
  private static final List<Node> UNDER_ITEM = List.of(Moot.decidedAt, Moot.arisesFrom);

  private final Map<Node, Set<Node>> superclasses;
  private final Map<Node, Set<Node>> superproperties;
  private final Map<Node, Set<Node>> inverses;
  private final Map<Node, Set<Node>> broader;

  private Inference(Graph ontology, Graph themes) {
    this.superclasses = closure(pairs(ontology, RDFS.subClassOf.asNode()));
    this.superproperties = closure(pairs(ontology, RDFS.subPropertyOf.asNode()));
    this.inverses = symmetric(pairs(ontology, OWL2.inverseOf.asNode()));
    this.broader = closure(pairs(themes, SKOS.broader.asNode()));
  }

  /// What the given ontology and themes allow to infer.
  public static Inference of(Graph ontology, Graph themes) {
    return new Inference(ontology, themes);
  }

  /// The triples that follow from the asserted ones and are not among them.
  public Graph infer(Graph asserted) {
    Graph inferred = GraphMemFactory.createDefaultGraphSameTerm();
    Deque<Triple> open = new ArrayDeque<>(asserted.stream().toList());
    handOn(asserted).stream().filter(triple -> keep(triple, asserted, inferred)).forEach(open::add);
    while (!open.isEmpty()) {
      follow(open.pop()).stream().filter(triple -> keep(triple, asserted, inferred)).forEach(open::push);
    }
    return inferred;
  }

  private static boolean keep(Triple triple, Graph asserted, Graph inferred) {
    if (asserted.contains(triple) || inferred.contains(triple)) {
      return false;
    }
    inferred.add(triple);
    return true;
  }

  private List<Triple> follow(Triple triple) {
    List<Triple> next = new ArrayList<>();
    Node subject = triple.getSubject();
    Node property = triple.getPredicate();
    Node object = triple.getObject();
    if (property.equals(Reused.TYPE)) {
      all(superclasses, object).forEach(type -> next.add(Triple.create(subject, property, type)));
    }
    if (property.equals(Reused.SUBJECT)) {
      all(broader, object).forEach(theme -> next.add(Triple.create(subject, property, theme)));
    }
    all(superproperties, property).forEach(wider -> next.add(Triple.create(subject, wider, object)));
    if (!object.isLiteral()) {
      all(inverses, property).forEach(inverse -> next.add(Triple.create(object, inverse, subject)));
    }
    return next;
  }

  /// The themes that items hand on to their meeting, decisions and actions; what a question or figure is about, its own words
  /// tell.
  private static List<Triple> handOn(Graph asserted) {
    List<Triple> themes = new ArrayList<>();
    asserted.find(Node.ANY, Reused.SUBJECT, Node.ANY).forEachRemaining(theme -> {
      Node item = theme.getSubject();
      for (Node relation : UNDER_ITEM) {
        asserted.find(Node.ANY, relation, item).forEachRemaining(under -> themes.add(about(under.getSubject(), theme)));
      }
      asserted.find(item, Moot.itemOf, Node.ANY).forEachRemaining(of -> themes.add(about(of.getObject(), theme)));
    });
    return themes;
  }

  private static Triple about(Node thing, Triple source) {
    return Triple.create(thing, Reused.SUBJECT, source.getObject());
  }

  private static Set<Node> all(Map<Node, Set<Node>> relation, Node node) {
    return relation.getOrDefault(node, Set.of());
  }

  private static Map<Node, Set<Node>> pairs(Graph graph, Node property) {
    Map<Node, Set<Node>> pairs = new HashMap<>();
    graph.find(Node.ANY, property, Node.ANY)
        .filterKeep(triple -> triple.getSubject().isURI() && triple.getObject().isURI())
        .forEachRemaining(triple -> pairs.computeIfAbsent(triple.getSubject(), _ -> new LinkedHashSet<>()).add(triple.getObject()));
    return pairs;
  }

  private static Map<Node, Set<Node>> symmetric(Map<Node, Set<Node>> pairs) {
    Map<Node, Set<Node>> both = new HashMap<>(pairs);
    pairs.forEach((one, others) -> others.forEach(other -> both.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(one)));
    return both;
  }

  private static Map<Node, Set<Node>> closure(Map<Node, Set<Node>> pairs) {
    Map<Node, Set<Node>> closed = new HashMap<>();
    for (Node start : pairs.keySet()) {
      Set<Node> reached = new LinkedHashSet<>();
      Deque<Node> open = new ArrayDeque<>(all(pairs, start));
      while (!open.isEmpty()) {
        Node next = open.pop();
        if (!next.equals(start) && reached.add(next)) {
          open.addAll(all(pairs, next));
        }
      }
      closed.put(start, reached);
    }
    return closed;
  }
}
