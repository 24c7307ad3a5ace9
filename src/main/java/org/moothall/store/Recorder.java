package org.moothall.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/// Writes the change log, in the transaction whose changes it tells of.
final class Recorder {

  private final DatasetGraph dataset;
  private final long version;
  private final Instant time;
  private long number;

  private Recorder(DatasetGraph dataset, long version) {
    ChangeLog log = ChangeLog.of(dataset);
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    this.dataset = dataset;
    this.version = version;
    this.number = log.length();
    this.time = log.time().filter(last -> last.isAfter(now)).orElse(now);
  }

  /// Tells of changes. Graphs that were there before there was a log are told of first, as if they had just come.
  ///
  /// @param version the version that the transaction makes
  static void record(DatasetGraph dataset, long version, List<Touched> changes) {
    Recorder recorder = new Recorder(dataset, version);
    if (recorder.number == 0) {
      List<Node> told = changes.stream().map(Touched::graph).toList();
      Iter.toList(dataset.listGraphNodes()).stream().filter(graph -> !told.contains(graph))
          .forEach(graph -> recorder.add(new Touched(graph, Change.Kind.CREATED, Set.of(), Optional.empty())));
    }
    changes.forEach(recorder::add);
    recorder.end();
  }

  /// Tells that something was withdrawn.
  ///
  /// @param version the version that the transaction makes
  /// @param withheld the names of what is to stay out
  static void withhold(DatasetGraph dataset, long version, Collection<String> withheld) {
    dataset.deleteAny(Quad.defaultGraphIRI, LogTerms.WITHDRAWAL, LogTerms.VERSION, Node.ANY);
    dataset.add(Quad.defaultGraphIRI, LogTerms.WITHDRAWAL, LogTerms.VERSION, LogTerms.number(version));
    withheld.forEach(iri -> dataset.add(Quad.defaultGraphIRI, LogTerms.WITHDRAWAL, LogTerms.WITHHELD, LogTerms.digest(iri)));
  }

  private void add(Touched change) {
    if (change.kind() == Change.Kind.REMOVED) {
      forget(change.graph());
    }
    number++;
    Node node = LogTerms.change(number);
    say(node, LogTerms.NUMBER, LogTerms.number(number));
    say(node, LogTerms.VERSION, LogTerms.number(version));
    say(node, LogTerms.TIME, LogTerms.words(time.toString()));
    say(node, LogTerms.GRAPH, change.graph());
    say(node, LogTerms.KIND, LogTerms.words(change.kind().name()));
    change.gone().forEach(thing -> say(node, LogTerms.GONE, LogTerms.digest(thing.getURI())));
    if (change.isFilled()) {
      say(LogTerms.FILLED, LogTerms.HOLDS, change.graph());
      say(node, LogTerms.CONTENT, change.graph());
    } else if (change.kind() != Change.Kind.REMOVED) {
      say(node, LogTerms.CONTENT, packed(change.holds().orElseGet(() -> dataset.getGraph(change.graph()))));
    }
  }

  private void forget(Node graph) {
    dataset.delete(Quad.defaultGraphIRI, LogTerms.FILLED, LogTerms.HOLDS, graph);
    Iter.toList(dataset.find(Quad.defaultGraphIRI, Node.ANY, LogTerms.GRAPH, graph))
        .forEach(quad -> dataset.deleteAny(Quad.defaultGraphIRI, quad.getSubject(), LogTerms.CONTENT, Node.ANY));
  }

  private void end() {
    dataset.deleteAny(Quad.defaultGraphIRI, LogTerms.HEAD, Node.ANY, Node.ANY);
    say(LogTerms.HEAD, LogTerms.NUMBER, LogTerms.number(number));
    say(LogTerms.HEAD, LogTerms.VERSION, LogTerms.number(version));
    say(LogTerms.HEAD, LogTerms.TIME, LogTerms.words(time.toString()));
  }

  private void say(Node subject, Node property, Node value) {
    dataset.add(Quad.defaultGraphIRI, subject, property, value);
  }

  /// A value as the store gives it back: it keeps the values of numbers and days, and spells them in one way.
  private static Node stored(Node value) {
    NodeId kept = NodeIdInline.inline(value);
    return kept == null ? value : NodeIdInline.extract(kept);
  }

  private static Node packed(Graph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
      writer.start();
      graph.find().forEachRemaining(triple -> writer.triple(Triple.create(triple.getSubject(), triple.getPredicate(), stored(triple.getObject()))));
      writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("[log] content", e);
    }
    return NodeFactory.createLiteralDT(Base64.getEncoder().encodeToString(bytes.toByteArray()), XSDDatatype.XSDbase64Binary);
  }
}
