package org.moothall.publish;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.moothall.query.GraphFormat;
import org.moothall.store.Change;
import org.moothall.store.ChangeLog;

/// The changes of the dataset as a Linked Data Event Stream (LDES 1.0) in pages after TREE.
///
/// A member is a version of one named graph: what the graph held after a change stands in a graph with the member's name, and a removal is
/// a tombstone. So the graphs of documents and those of the links between them are followed alike. Pages fill up in the order of the changes.
public final class EventStream {

  /// Where it stands on the site.
  public static final String PATH = "changes";

  private static final int MEMBERS = 20;
  private static final String LDES = "https://w3id.org/ldes#";
  private static final String TREE = "https://w3id.org/tree#";
  private static final String ACTIVITY = "https://www.w3.org/ns/activitystreams#";

  private final Site site;
  private final ChangeLog log;
  private final StreamRDF out;
  private final Node stream;

  private EventStream(Site site, ChangeLog log, StreamRDF out) {
    this.site = site;
    this.log = log;
    this.out = out;
    this.stream = uri(site.at(PATH + "#stream"));
  }

  /// Whether there is a page of a number, from 1. The first is always there.
  public static boolean hasPage(ChangeLog log, long page) {
    return page >= 1 && (page == 1 || (page - 1) * MEMBERS < log.length());
  }

  /// Whether a page is full: no change will ever be added to it.
  public static boolean isFull(ChangeLog log, long page) {
    return page * MEMBERS <= log.length();
  }

  /// Writes the entry: what the stream is, and which page has the changes of which time.
  public static void writeEntry(Site site, ChangeLog log, GraphFormat format, OutputStream out) {
    write(site, log, format, out, EventStream::entry);
  }

  /// Writes a page.
  public static void writePage(Site site, ChangeLog log, long page, GraphFormat format, OutputStream out) {
    write(site, log, format, out, events -> events.page(page));
  }

  private static void write(Site site, ChangeLog log, GraphFormat format, OutputStream out, Consumer<EventStream> part) {
    StreamRDF writer = new InPieces(StreamRDFWriter.getWriterStream(out, format == GraphFormat.N_QUADS ? RDFFormat.NQUADS_UTF8 : RDFFormat.TRIG_BLOCKS));
    writer.start();
    part.accept(new EventStream(site, log, writer));
    writer.finish();
  }

  private void entry() {
    say(stream, RDF.type.getURI(), uri(LDES + "EventStream"));
    say(stream, DCTerms.title.getURI(), NodeFactory.createLiteralLang("Changes of council minutes as a knowledge graph", "en"));
    say(stream, DCTerms.license.getURI(), uri(site.imprint().licence()));
    say(stream, LDES + "timestampPath", DCTerms.created.asNode());
    say(stream, LDES + "sequencePath", DCTerms.identifier.asNode());
    say(stream, LDES + "versionOfPath", DCTerms.isVersionOf.asNode());
    for (String kind : List.of("Create", "Update", "Delete")) {
      say(stream, LDES + "version" + kind + "Path", RDF.Nodes.type);
      say(stream, LDES + "version" + kind + "Object", uri(ACTIVITY + kind));
    }
    Node entry = uri(site.at(PATH));
    say(stream, TREE + "view", entry);
    say(entry, RDF.type.getURI(), uri(TREE + "Node"));
    for (long page = 1; hasPage(log, page) && log.length() > 0; page++) {
      relations(entry, page);
    }
  }

  private void relations(Node entry, long page) {
    relation(entry, page, "GreaterThanOrEqualToRelation", (page - 1) * MEMBERS + 1);
    if (isFull(log, page)) {
      relation(entry, page, "LessThanOrEqualToRelation", page * MEMBERS);
    }
  }

  private void relation(Node entry, long page, String kind, long number) {
    Node relation = uri(site.at(PATH + "#" + kind + "-" + page));
    say(entry, TREE + "relation", relation);
    say(relation, RDF.type.getURI(), uri(TREE + kind));
    say(relation, TREE + "path", DCTerms.created.asNode());
    say(relation, TREE + "value", time(log.list(number, number).getFirst()));
    say(relation, TREE + "node", uri(address(page)));
  }

  private void page(long page) {
    Node node = uri(address(page));
    say(node, RDF.type.getURI(), uri(TREE + "Node"));
    say(node, DCTerms.isPartOf.getURI(), uri(site.at(PATH)));
    log.list((page - 1) * MEMBERS + 1, page * MEMBERS).forEach(change -> member(page, change));
  }

  // A version of a graph that was removed since is no longer there; its tombstone is.
  private void member(long page, Change change) {
    Optional<Graph> content = log.content(change);
    if (content.isEmpty() && change.kind() != Change.Kind.REMOVED) {
      return;
    }
    Node member = uri(address(page) + "#change-" + change.number());
    say(stream, TREE + "member", member);
    say(member, RDF.type.getURI(), uri(ACTIVITY + kind(change)));
    say(member, DCTerms.isVersionOf.getURI(), change.graph());
    say(member, DCTerms.created.getURI(), time(change));
    say(member, DCTerms.identifier.getURI(), NodeFactory.createLiteralDT(Long.toString(change.number()), XSDDatatype.XSDinteger));
    say(member, DCTerms.isPartOf.getURI(), uri(site.version(change.version())));
    content.ifPresent(graph -> graph.find().forEachRemaining(triple -> out.quad(Quad.create(member, triple))));
  }

  private static String kind(Change change) {
    return switch (change.kind()) {
      case CREATED -> "Create";
      case CHANGED -> "Update";
      case REMOVED -> "Delete";
    };
  }

  private static Node time(Change change) {
    return NodeFactory.createLiteralDT(change.time().toString(), XSDDatatype.XSDdateTime);
  }

  private String address(long page) {
    return site.at(PATH + "/" + page);
  }

  private void say(Node subject, String property, Node object) {
    out.triple(Triple.create(subject, uri(property), object));
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
