package org.moothall.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.moothall.graph.Literals;
import org.moothall.graph.Reused;
import org.moothall.identity.Paths;
import org.moothall.statement.StatementFile;
import org.moothall.statement.StatementReader;
import org.moothall.statement.UnfitException;
import org.moothall.store.ChangeLog;
import org.moothall.store.Filling;
import org.moothall.store.Store;
import org.moothall.store.Withheld;

/// Loads files of statements, a transaction each: a file is wholly there, as it stands, or not at all.
///
/// What names no graph stands in one that has its name from the file's bytes; other graphs keep their names, as long as nobody else has them. A further
/// graph tells of the file what a document's tells of it. A file takes the place of an earlier one of its name, unless that is among the files
/// of the same load.
final class StatementFiles {

  private static final String STATEMENTS = "/statements";

  private final Store store;
  private final String base;
  private final ReadBefore before;
  private final Progress progress;
  private final Catalogues catalogues = new Catalogues();

  /// @param base the address that the paths of things follow, ending in a slash
  /// @param before where it is remembered which files are in the store
  StatementFiles(Store store, String base, ReadBefore before, Progress progress) {
    this.store = store;
    this.base = base;
    this.before = before;
    this.progress = progress;
  }

  /// A file with the digest of its bytes.
  private record Digested(StatementFile file, String sha256) {}

  /// Loads files, and tells of each as it is done.
  List<Receipt.Line> load(List<StatementFile> files) {
    List<Receipt.Line> lines = new ArrayList<>();
    Map<String, List<Path>> called = files.stream().collect(Collectors.groupingBy(StatementFile::name, Collectors.mapping(StatementFile::path, Collectors.toList())));
    for (StatementFile file : files) {
      Receipt.Line line = load(file, called.getOrDefault(file.name(), List.of()));
      progress.line(line);
      lines.add(line);
    }
    return lines;
  }

  private Receipt.Line load(StatementFile file, List<Path> called) {
    String shown = file.path().toString();
    try {
      Digested digested = new Digested(file, DocumentFile.sha256(file.path()));
      return before.has(file.path(), digested.sha256()) ? line(file, Receipt.Outcome.UNCHANGED) : load(digested, called);
    } catch (UnfitException e) {
      return new Receipt.Line(shown, Receipt.Outcome.REFUSED, List.of(e.issue()));
    } catch (IOException | RuntimeException e) {
      return Receipt.Line.failed(shown, e);
    }
  }

  private Receipt.Line load(Digested digested, List<Path> called) throws IOException {
    Withheld withheld = store.read(dataset -> ChangeLog.of(dataset).withheld());
    if (withheld.has(base + Paths.document(digested.sha256()))) {
      return line(digested.file(), Receipt.Outcome.WITHHELD);
    }
    Graph description = described(digested);
    Node name = graph(digested);
    boolean isThere = store.readOwn(dataset -> dataset.contains(name, Node.ANY, Reused.CHECKSUM, Literals.of(digested.sha256())));
    Receipt.Outcome outcome = isThere ? described(name, description) : filled(digested, description, earlier(digested, called), withheld);
    Receipt.Line line = line(digested.file(), outcome);
    before.add(digested.file().path(), digested.sha256(), line);
    return line;
  }

  /// Tells of a file anew whose statements are there.
  private Receipt.Outcome described(Node name, Graph description) {
    store.readOwn(dataset -> Stream.of(Reused.STATEMENTS, Reused.HAS_PART).flatMap(property -> dataset.stream(name, Node.ANY, property, Node.ANY)).toList())
        .forEach(quad -> description.add(quad.asTriple()));
    return store.replace(Map.of(name, description), List.of()) ? Receipt.Outcome.LOADED : Receipt.Outcome.UNCHANGED;
  }

  private Receipt.Outcome filled(Digested digested, Graph description, List<Node> removed, Withheld withheld) {
    Node name = graph(digested);
    String nameless = base + Paths.nameless(digested.sha256());
    StatementReader reader = StatementReader.of(digested.file(), base, nameless, NodeFactory.createURI(name.getURI() + STATEMENTS),
        graph -> isTaken(graph, nameless) && !removed.contains(graph), iri -> !withheld.isEmpty() && withheld.has(iri));
    store.fill(removed, new Filling() {

      @Override
      public void fill(Consumer<Quad> sink) {
        reader.read(sink, statements -> progress.statements(digested.file().path().toString(), statements));
      }

      @Override
      public Map<Node, Graph> beside(Set<Node> graphs, long statements) {
        Node document = NodeFactory.createURI(base + Paths.document(digested.sha256()));
        graphs.forEach(graph -> description.add(document, Reused.HAS_PART, graph));
        description.add(document, Reused.STATEMENTS, Literals.of(Math.toIntExact(statements)));
        return Map.of(name, description);
      }
    });
    return Receipt.Outcome.LOADED;
  }

  private boolean isTaken(Node graph, String nameless) {
    boolean ours = graph.getURI().startsWith(base) && !graph.getURI().startsWith(nameless);
    return ours || Quad.isUnionGraph(graph) || graph.getURI().startsWith("urn:x-moothall:") || store.read(dataset -> dataset.containsGraph(graph));
  }

  private Graph described(Digested digested) throws IOException {
    StatementFile file = digested.file();
    return StatementSource.describe(NodeFactory.createURI(base + Paths.document(digested.sha256())), file, digested.sha256(), catalogues.entry(file.path()));
  }

  /// All graphs of earlier files of the name.
  ///
  /// @param called the files of the name in this load
  private List<Node> earlier(Digested digested, List<Path> called) throws IOException {
    List<String> present = new ArrayList<>(List.of(digested.sha256()));
    for (Path path : called.size() == 1 ? List.<Path>of() : called) {
      present.add(DocumentFile.sha256(path));
    }
    return store.readOwn(dataset -> dataset.stream(Node.ANY, Node.ANY, Reused.IDENTIFIER, Literals.of(digested.file().name()))
        .filter(said -> dataset.contains(said.getGraph(), said.getSubject(), Reused.TYPE, Reused.STATEMENT_SET))
        .filter(said -> present.stream().noneMatch(sha256 -> dataset.contains(said.getGraph(), said.getSubject(), Reused.CHECKSUM, Literals.of(sha256))))
        .flatMap(said -> Editions.whole(dataset, said.getGraph()).stream()).toList());
  }

  /// The files that name any of some things: what was withdrawn must not be told by them.
  ///
  /// @return the names of the files, each with those of all its graphs
  static Map<Node, List<Node>> naming(DatasetGraph dataset, Collection<String> names) {
    Set<Node> filled = ChangeLog.of(dataset).filled();
    Map<Node, List<Node>> files = new HashMap<>();
    if (!filled.isEmpty()) {
      names.stream().map(NodeFactory::createURI)
          .flatMap(name -> Stream.of(dataset.stream(Node.ANY, name, Node.ANY, Node.ANY), dataset.stream(Node.ANY, Node.ANY, name, Node.ANY), dataset.stream(Node.ANY, Node.ANY, Node.ANY, name)))
          .flatMap(said -> said).map(Quad::getGraph).filter(filled::contains).distinct()
          .flatMap(graph -> dataset.stream(Node.ANY, Node.ANY, Reused.HAS_PART, graph)).filter(part -> !filled.contains(part.getGraph()))
          .forEach(part -> files.computeIfAbsent(part.getSubject(), _ -> Editions.whole(dataset, part.getGraph())));
    }
    return files;
  }

  private Node graph(Digested digested) {
    return NodeFactory.createURI(base + Paths.graph(digested.sha256()));
  }

  private static Receipt.Line line(StatementFile file, Receipt.Outcome outcome) {
    return new Receipt.Line(file.path().toString(), outcome, List.of());
  }
}
