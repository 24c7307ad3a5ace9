package org.moothall.publish;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.moothall.graph.Vocabularies;
import org.moothall.query.Prefixes;
import tools.jackson.databind.json.JsonMapper;

/// The context of the dataset's JSON-LD 1.1: short names for the terms of the ontology and what their values are, so that
/// it reads as plain JSON. It comes from the ontology's file.
public final class JsonContext {

  /// The value of a term that is a name of a thing, not a literal.
  static final String NAME = "@id";

  /// A short name.
  ///
  /// @param name the name
  /// @param values what a plain value stands for: a datatype, or [#NAME]; nothing for plain strings
  record Term(String name, Optional<String> values) {}

  private static final String MOOT = "https://w3id.org/moothall/ontology#";

  private final Map<String, Term> terms = new HashMap<>();

  private JsonContext() {}

  /// The context.
  public static JsonContext read() {
    JsonContext context = new JsonContext();
    Graph ontology = Vocabularies.ontology();
    ontology.stream(Node.ANY, RDF.Nodes.type, Node.ANY).map(triple -> triple.getSubject())
        .filter(node -> node.isURI() && node.getURI().startsWith(MOOT)).distinct().forEach(node -> context.ours(ontology, node));
    context.reused(RDFS.label.getURI(), Optional.empty());
    context.reused("http://www.w3.org/ns/prov#wasQuotedFrom", Optional.of(NAME));
    context.reused("http://www.w3.org/ns/oa#hasSource", Optional.of(NAME));
    context.reused(OWL2.sameAs.getURI(), Optional.of(NAME));
    context.reused(DCTerms.subject.getURI(), Optional.of(NAME));
    context.reused(DCTerms.identifier.getURI(), Optional.empty());
    context.reused(DCTerms.license.getURI(), Optional.of(NAME));
    return context;
  }

  /// The short name of a property or class, where it has one.
  Optional<Term> find(String iri) {
    return Optional.ofNullable(terms.get(iri));
  }

  /// The document of the context.
  public byte[] document() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@version", 1.1);
    context.put("id", "@id");
    context.put("type", "@type");
    context.put("graph", "@graph");
    new TreeMap<>(Prefixes.usual()).forEach(context::put);
    new TreeMap<>(terms).forEach((iri, term) -> context.put(term.name(), term.values().<Object>map(values -> Map.of("@id", iri, "@type", values)).orElse(iri)));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(Map.of("@context", context));
  }

  private void ours(Graph ontology, Node term) {
    terms.put(term.getURI(), new Term(term.getURI().substring(MOOT.length()), values(ontology, term)));
  }

  private void reused(String iri, Optional<String> values) {
    String name = iri.replaceFirst(".*[#/]", "");
    if (terms.values().stream().noneMatch(term -> term.name().equals(name))) {
      terms.put(iri, new Term(name, values));
    }
  }

  private static Optional<String> values(Graph ontology, Node term) {
    if (ontology.contains(term, RDF.Nodes.type, OWL2.ObjectProperty.asNode())) {
      return Optional.of(NAME);
    }
    return ontology.stream(term, RDFS.range.asNode(), Node.ANY).map(triple -> triple.getObject())
        .filter(range -> range.isURI() && range.getURI().startsWith(XSD.NS) && !range.equals(XSD.xstring.asNode()))
        .map(Node::getURI).findFirst();
  }
}
