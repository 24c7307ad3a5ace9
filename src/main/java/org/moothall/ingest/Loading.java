package org.moothall.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.moothall.graph.Councils;
import org.moothall.graph.Inference;
import org.moothall.graph.Redaction;
import org.moothall.graph.ThemeScheme;
import org.moothall.graph.Vocabularies;
import org.moothall.identity.Paths;
import org.moothall.issue.IssueCode;
import org.moothall.record.DocumentRecord;
import org.moothall.statement.StatementFile;
import org.moothall.store.ChangeLog;
import org.moothall.store.Store;
import org.moothall.store.Withheld;

/// Loads documents, and files of statements, into the store: each is wholly there or not at all.
public final class Loading {

  private static final String COUNCILS_FILE = "councils.ttl";

  private final Store store;
  private final String base;
  private final Linking linking;
  private Optional<Means> means = Optional.empty();

  /// @param base the address that the paths of things follow, ending in a slash
  public Loading(Store store, String base) {
    this.store = store;
    this.base = base;
    this.linking = new Linking(store);
  }

  /// What documents are read with.
  private record Means(Documents documents, Inference inference) {}

  // Whoever has nothing to load, as most starts of a server, does not wait for all the wordings to be read.
  private synchronized Means means() {
    Means known = means.orElseGet(() -> new Means(new Documents(ThemeScheme.read()), Inference.of(Vocabularies.ontology(), Vocabularies.themes())));
    means = Optional.of(known);
    return known;
  }

  /// Loads files and the documents of folders, and tells of each as it is done. A document that fails leaves the store as
  /// it was and the rest goes on. One that this program loaded before, and that is as it was, is not read again.
  ///
  /// @throws IOException where a path does not exist, or the store has names under another base
  public Receipt load(List<Path> paths, Progress progress) throws IOException {
    List<StatementFile> statements = DocumentFolder.listStatements(paths).stream().filter(file -> !file.path().endsWith(COUNCILS_FILE)).toList();
    List<Path> files = DocumentFolder.list(paths).stream().filter(file -> !file.endsWith(COUNCILS_FILE) && StatementFile.of(file).isEmpty()).toList();
    requireOneBase();
    vocabularies(paths);
    ReadBefore before = ReadBefore.into(store, base);
    Together together = new Together(store, before, progress);
    Set<String> names = new HashSet<>();
    progress.begin(files.size() + statements.size());
    Abreast.each(files, file -> read(file, before), read -> {
      boolean first = names.add(DocumentFile.name(read.file()));
      if (!first) {
        // What is planned for it depends on what others of its name leave in the store.
        together.write();
      }
      together.add(planned(read, first));
    });
    List<Receipt.Line> lines = new ArrayList<>(together.end());
    lines.addAll(new StatementFiles(store, base, before, progress).load(statements));
    link();
    return new Receipt(lines);
  }

  /// Sets drafts aside and draws what the documents of each council together tell.
  public void link() {
    linking.link(inference());
  }

  /// What takes out of the store what was loaded.
  public Removal removal() {
    return new Removal(store, base, this);
  }

  /// What follows from what documents say.
  Inference inference() {
    return means().inference();
  }

  private void requireOneBase() throws IOException {
    Optional<String> other = store.readOwn(dataset -> Iter.asStream(dataset.listGraphNodes()).map(Node::getURI)
        .filter(graph -> graph.endsWith("/" + Paths.ONTOLOGY_GRAPH) && !graph.equals(base + Paths.ONTOLOGY_GRAPH)).findFirst());
    if (other.isPresent()) {
      throw new IOException("[store] its names begin otherwise than with " + base + ": it has " + other.get());
    }
  }

  /// What came of reading a file: what is to go into the store, or a line where nothing is.
  private record Read(Path file, Optional<Described> described, Optional<Receipt.Line> line) {}

  private Read read(Path file, ReadBefore before) {
    try {
      return before.has(file)
          ? new Read(file, Optional.empty(), Optional.of(new Receipt.Line(file.toString(), Receipt.Outcome.UNCHANGED, List.of())))
          : new Read(file, Optional.of(described(means().documents().read(file))), Optional.empty());
    } catch (IOException | RuntimeException e) {
      return new Read(file, Optional.empty(), Optional.of(Receipt.Line.failed(file.toString(), e)));
    }
  }

  private Planned planned(Read read, boolean first) {
    return read.line().map(line -> Planned.settled(read.file(), line)).orElseGet(() -> {
      try {
        return plan(read.file(), read.described().orElseThrow(), first, Beside.NOTHING);
      } catch (RuntimeException e) {
        return Planned.settled(read.file(), Receipt.Line.failed(read.file().toString(), e));
      }
    });
  }

  /// Loads one document under a name of its own.
  ///
  /// @param beside what goes into the same transaction
  public Receipt.Line load(Path file, String name, Beside beside) {
    try {
      DocumentRecord record = means().documents().read(file, name);
      boolean unread = record.issues().stream().anyMatch(issue -> issue.code() == IssueCode.UNREADABLE_CONTENT);
      if (unread) {
        return new Receipt.Line(name, Receipt.Outcome.REFUSED, record.issues());
      }
      Planned planned = plan(Path.of(name), described(record), true, beside);
      return planned.line(planned.settled().isPresent() ? List.of() : store.replaceAll(planned.graphs(), planned.removed()));
    } catch (IOException | RuntimeException e) {
      return Receipt.Line.failed(name, e);
    }
  }

  private Described described(DocumentRecord record) {
    return Described.of(record, base, means().inference());
  }

  /// @param first whether no other document of its name was loaded at once with it, which would not be its earlier edition
  private Planned plan(Path file, Described read, boolean first, Beside beside) {
    Paths paths = read.paths();
    Withheld withheld = store.read(dataset -> ChangeLog.of(dataset).withheld());
    if (withheld.has(base + paths.document())) {
      return Planned.settled(file, new Receipt.Line(file.toString(), Receipt.Outcome.WITHHELD, List.of()));
    }
    Described described = withheld.isEmpty() ? read : read.without(Redaction.of(base, name(paths.document()), read.asserted(), withheld::has), means().inference());
    Map<Node, Graph> graphs = new HashMap<>(beside.graphs());
    List<Node> removed = new ArrayList<>(beside.removed());
    if (!store.readOwn(dataset -> Drafts.hasAside(dataset, name(paths.graph()), name(paths.document()), described.asserted(), described.candidates()))) {
      graphs.put(name(paths.graph()), described.asserted());
      graphs.put(name(paths.inferredGraph()), described.inferred());
      graphs.put(name(paths.candidatesGraph()), described.candidates());
      removed.addAll(first ? superseded(paths, described.asserted()) : List.of());
    }
    return new Planned(file, read.source().sha256(), graphs, removed, described.issues(), Optional.empty());
  }

  /// The graphs of earlier editions of a document.
  private List<Node> superseded(Paths paths, Graph asserted) {
    return store.readOwn(dataset -> Editions.earlier(dataset, name(paths.document()), asserted));
  }

  private void vocabularies(List<Path> paths) throws IOException {
    Map<Node, Graph> graphs = new HashMap<>();
    graphs.put(name(Paths.ONTOLOGY_GRAPH), Vocabularies.ontology());
    graphs.put(name(Paths.THEMES_GRAPH), Vocabularies.themes());
    for (Path path : paths) {
      Path councils = Files.isDirectory(path) ? path.resolve(COUNCILS_FILE) : path;
      if (councils.endsWith(COUNCILS_FILE) && Files.isRegularFile(councils)) {
        graphs.put(name(Paths.COUNCILS_GRAPH), councils(councils));
      }
    }
    store.replace(graphs, List.of());
  }

  private Graph councils(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Councils.read(in, base);
    } catch (RiotException e) {
      throw new IOException("[" + file + "] is no Turtle: " + e.getMessage(), e);
    }
  }

  private Node name(String path) {
    return NodeFactory.createURI(base + path);
  }
}
