package org.moothall.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/// The history of a store, in one state of it: which graphs were made, changed and removed, when, and what they then held.
///
/// It stands in the store's own default graph, which no query sees, and is written by the commit that it tells of. What a
/// removed graph held is forgotten, from its first version on.
public final class ChangeLog {

  private final DatasetGraph dataset;

  private ChangeLog(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /// The history in a state of the dataset, to be read in its transaction.
  public static ChangeLog of(DatasetGraph dataset) {
    return new ChangeLog(dataset);
  }

  /// The number of the last change, 0 where there is none.
  public long length() {
    return number(LogTerms.HEAD, LogTerms.NUMBER).orElse(0);
  }

  /// The version of the state itself; absent while nothing was ever changed.
  public OptionalLong version() {
    return number(LogTerms.HEAD, LogTerms.VERSION);
  }

  /// When the state came about; absent while nothing was ever changed.
  public Optional<Instant> time() {
    return value(LogTerms.HEAD, LogTerms.TIME).map(time -> Instant.parse(time.getLiteralLexicalForm()));
  }

  /// Changes by their numbers.
  ///
  /// @param first the first number
  /// @param last the last number, or any beyond the end
  public List<Change> list(long first, long last) {
    return LongStream.rangeClosed(Math.max(1, first), Math.min(last, length())).mapToObj(this::change).toList();
  }

  /// What the graph held after a change; absent where it was removed then or later.
  public Optional<Graph> content(Change change) {
    return value(LogTerms.change(change.number()), LogTerms.CONTENT).map(content -> content.isURI() ? dataset.getGraph(content) : graph(content));
  }

  /// The graphs that were filled from files: each holds what it held when it came.
  public Set<Node> filled() {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, LogTerms.FILLED, LogTerms.HOLDS, Node.ANY)).map(Quad::getObject).collect(Collectors.toSet());
  }

  /// Whether a graph was filled from a file.
  public boolean isFilled(Node graph) {
    return dataset.contains(Quad.defaultGraphIRI, LogTerms.FILLED, LogTerms.HOLDS, graph);
  }

  /// The change of the same graph before one.
  public Optional<Change> previous(Change change) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, Node.ANY, LogTerms.GRAPH, change.graph()))
        .flatMapToLong(quad -> number(quad.getSubject(), LogTerms.NUMBER).stream())
        .filter(number -> number < change.number()).max().stream().mapToObj(this::change).findFirst();
  }

  /// Whether something of that name once stood in a graph and was taken out of it.
  public boolean isGone(String iri) {
    return dataset.contains(Quad.defaultGraphIRI, Node.ANY, LogTerms.GONE, LogTerms.digest(iri));
  }

  /// The version that the last withdrawal made, 0 where there was none. What was published of earlier versions must not be any more.
  public long withdrawn() {
    return number(LogTerms.WITHDRAWAL, LogTerms.VERSION).orElse(0);
  }

  /// What is to stay out.
  public Withheld withheld() {
    return new Withheld(Iter.asStream(dataset.find(Quad.defaultGraphIRI, LogTerms.WITHDRAWAL, LogTerms.WITHHELD, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm()).collect(Collectors.toSet()));
  }

  private Change change(long number) {
    Node change = LogTerms.change(number);
    return new Change(number, number(change, LogTerms.VERSION).orElseThrow(), Instant.parse(required(change, LogTerms.TIME).getLiteralLexicalForm()),
        required(change, LogTerms.GRAPH), Change.Kind.valueOf(required(change, LogTerms.KIND).getLiteralLexicalForm()));
  }

  private OptionalLong number(Node subject, Node property) {
    return value(subject, property).stream().mapToLong(value -> Long.parseLong(value.getLiteralLexicalForm())).findFirst();
  }

  private Node required(Node subject, Node property) {
    return value(subject, property).orElseThrow(() -> new IllegalStateException("[log] " + subject + " has no " + property));
  }

  private Optional<Node> value(Node subject, Node property) {
    Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, subject, property, Node.ANY);
    try {
      return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    } finally {
      Iter.close(found);
    }
  }

  private static Graph graph(Node content) {
    byte[] packed = Base64.getDecoder().decode(content.getLiteralLexicalForm());
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
      RDFParser.source(in).lang(Lang.NTRIPLES).parse(graph);
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException("[log] content", e);
    }
  }
}
