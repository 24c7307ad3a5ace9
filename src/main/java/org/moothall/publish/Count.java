package org.moothall.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/// Counts statements that come subject by subject.
final class Count {

  private static final Set<Node> LINKING = Set.of(OWL.sameAs.asNode(), RDFS.seeAlso.asNode(), DCTerms.spatial.asNode(), SKOS.exactMatch.asNode(),
      SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode(), SKOS.narrowMatch.asNode(), SKOS.relatedMatch.asNode());
  private static final Pattern SITE = Pattern.compile("https?://[^/]+/");

  private record Link(String property, String target) {}

  private final String base;
  private final Map<String, Long> classes = new TreeMap<>();
  private final Map<String, Long> properties = new TreeMap<>();
  private final Map<Link, Long> links = new HashMap<>();
  private Node last = Node.ANY;
  private long triples;
  private long subjects;
  private long entities;

  /// @param base the beginning of the names of things
  Count(String base) {
    this.base = base;
  }

  void add(Triple triple) {
    triples++;
    properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
    if (!triple.getSubject().equals(last)) {
      last = triple.getSubject();
      subjects++;
      entities += isOurs(last) ? 1 : 0;
    }
    if (triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI()) {
      classes.merge(triple.getObject().getURI(), 1L, Long::sum);
    }
    if (LINKING.contains(triple.getPredicate()) && triple.getObject().isURI() && isOurs(triple.getSubject()) && !isOurs(triple.getObject())) {
      link(triple);
    }
  }

  Statistics end() {
    List<Linkset> linksets = links.entrySet().stream()
        .map(link -> new Linkset(link.getKey().property(), link.getKey().target(), link.getValue()))
        .sorted(Comparator.comparing(Linkset::property).thenComparing(Linkset::target)).toList();
    return new Statistics(triples, subjects, entities, classes, properties, linksets);
  }

  private void link(Triple triple) {
    Matcher site = SITE.matcher(triple.getObject().getURI());
    if (site.lookingAt()) {
      links.merge(new Link(triple.getPredicate().getURI(), site.group()), 1L, Long::sum);
    }
  }

  private boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(base);
  }
}
