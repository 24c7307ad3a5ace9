package org.moothall.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// Takes parts of bounded size out of what the store says of things.
final class Excerpts {

  private static final int STATEMENTS = 2_000;
  private static final Node QUOTED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasQuotedFrom");
  private static final Node HAS_SOURCE = NodeFactory.createURI("http://www.w3.org/ns/oa#hasSource");
  private static final Node STANDING = NodeFactory.createURI("https://w3id.org/moothall/ontology#standing");
  private static final List<Node> NAMING = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());

  private final DatasetGraph dataset;
  private final Turn turn;

  Excerpts(DatasetGraph dataset, Turn turn) {
    this.dataset = dataset;
    this.turn = turn;
  }

  Excerpt of(Node thing, int page) {
    Iterator<Quad> from = Iter.concat(find(thing, Node.ANY, Node.ANY), dataset.findNG(thing, Node.ANY, Node.ANY, Node.ANY));
    Iterator<Quad> all = Iter.concat(from, find(Node.ANY, Node.ANY, thing));
    Iterator<Quad> rest = Iter.skip(Iter.operate(all, _ -> turn.check()), (page - 1L) * STATEMENTS);
    List<Quad> part = new ArrayList<>();
    // A limit of the library would end the rest too.
    while (part.size() < STATEMENTS && rest.hasNext()) {
      part.add(rest.next());
    }
    Set<Quad> told = part.stream().flatMap(quad -> Stream.concat(Stream.of(quad), around(thing, quad))).collect(Collectors.toSet());
    return new Excerpt(Quads.of(told), rest.hasNext());
  }

  private Stream<Quad> around(Node thing, Quad quad) {
    Stream<Quad> names = Stream.of(quad.getSubject(), quad.getObject()).filter(node -> node.isURI() && !node.equals(thing)).flatMap(this::names);
    if (isFragment(thing, quad.getObject())) {
      return Stream.concat(names, Iter.asStream(find(quad.getObject(), Node.ANY, Node.ANY)));
    }
    boolean evidence = quad.getSubject().equals(thing) && quad.getPredicate().equals(QUOTED_FROM);
    return evidence ? Stream.concat(names, evidence(quad.getObject())) : names;
  }

  // A client that asks for a name with a fragment asks for the name without it.
  private static boolean isFragment(Node thing, Node part) {
    return part.isURI() && part.getURI().startsWith(thing.getURI() + "#");
  }

  private Stream<Quad> names(Node node) {
    return NAMING.stream().flatMap(naming -> Iter.asStream(find(node, naming, Node.ANY)));
  }

  /// The words that a fact stands on, and the document that they stand in, with its standing.
  private Stream<Quad> evidence(Node words) {
    Stream<Quad> documents = Iter.asStream(find(words, HAS_SOURCE, Node.ANY)).map(Quad::getObject)
        .flatMap(document -> Stream.concat(names(document),
            Stream.of(STANDING, DCTerms.source.asNode()).flatMap(property -> Iter.asStream(find(document, property, Node.ANY)))));
    return Stream.concat(Iter.asStream(find(words, Node.ANY, Node.ANY)), documents);
  }

  private Iterator<Quad> find(Node subject, Node property, Node object) {
    return dataset.findNG(Node.ANY, subject, property, object);
  }
}
