package org.moothall.publish;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.moothall.query.Excerpt;
import org.moothall.query.GraphFormat;
import org.moothall.query.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// A document that says what the dataset has of one thing, or a page of it.
public final class DataDocument {

  private static final Node IN_DATASET = NodeFactory.createURI("http://rdfs.org/ns/void#inDataset");
  private static final Node NEXT = NodeFactory.createURI("http://www.w3.org/1999/xhtml/vocab#next");

  private final byte[] bytes;
  private final boolean more;
  private final Instant changed;

  private DataDocument(byte[] bytes, boolean more, Instant changed) {
    this.bytes = bytes;
    this.more = more;
    this.changed = changed;
  }

  /// What a document is asked for.
  ///
  /// @param iri the name of the thing
  /// @param address the address of the document, without a page
  /// @param page the page, from 1
  /// @param format the format
  public record Wanted(String iri, String address, int page, GraphFormat format) {}

  /// Makes a document.
  public static DataDocument of(Reading reading, Site site, JsonContext context, Wanted wanted) {
    Excerpt excerpt = reading.describe(wanted.iri(), wanted.page());
    addDocument(excerpt, site, wanted);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (wanted.format() == GraphFormat.JSON_LD) {
      writeJson(excerpt.union(), wanted.iri(), context, site.at(Site.CONTEXT), out);
    } else {
      excerpt.write(wanted.format(), out);
    }
    return new DataDocument(out.toByteArray(), excerpt.more(), reading.changes().time().orElse(Instant.EPOCH));
  }

  /// The document.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// Whether there is a next page.
  public boolean more() {
    return more;
  }

  /// When the dataset last changed.
  public Instant changed() {
    return changed;
  }

  private static void addDocument(Excerpt excerpt, Site site, Wanted wanted) {
    Node document = NodeFactory.createURI(wanted.address());
    add(excerpt, document, FOAF.primaryTopic.asNode(), wanted.iri());
    add(excerpt, document, DCTerms.license.asNode(), site.imprint().licence());
    add(excerpt, document, IN_DATASET, site.dataset());
    if (excerpt.more()) {
      add(excerpt, document, NEXT, wanted.address() + "?page=" + (wanted.page() + 1));
    }
  }

  private static void add(Excerpt excerpt, Node document, Node property, String object) {
    excerpt.quads().add(Quad.defaultGraphIRI, document, property, NodeFactory.createURI(object));
  }

  private static void writeJson(Graph graph, String iri, JsonContext context, String address, OutputStream out) {
    Node thing = NodeFactory.createURI(iri);
    Map<Node, List<Triple>> things = graph.stream()
        .collect(Collectors.groupingBy(Triple::getSubject, () -> new TreeMap<>(NodeCmp::compareRDFTerms), Collectors.toList()));
    try (JsonGenerator json = JsonMapper.shared().writerWithDefaultPrettyPrinter().createGenerator(out)) {
      JsonThings writer = new JsonThings(json, context);
      json.writeStartObject();
      json.writeStringProperty("@context", address);
      json.writeName("graph");
      json.writeStartArray();
      things.getOrDefault(thing, List.of()).stream().findFirst().ifPresent(_ -> writer.write(thing, things.getOrDefault(thing, List.of())));
      things.entrySet().stream().filter(entry -> !entry.getKey().equals(thing)).forEach(entry -> writer.write(entry.getKey(), entry.getValue()));
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
