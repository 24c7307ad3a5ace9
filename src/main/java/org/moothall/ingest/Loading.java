package org.moothall.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.moothall.graph.Councils;
import org.moothall.graph.Inference;
import org.moothall.graph.Moot;
import org.moothall.graph.Redaction;
import org.moothall.graph.Reused;
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

  /// Removes documents: the store is then as if they had never been loaded.
  ///
  /// @param names what documents are called by (their file names without ending), or their addresses
  /// @throws IOException where a name is that of no document, or of several; nothing is removed then
  public void remove(List<String> names) throws IOException {
    List<Node> graphs = new ArrayList<>();
    for (String name : names) {
      Node called = graph(name);
      graphs.addAll(store.readOwn(dataset -> Editions.whole(dataset, called)));
    }
    store.replace(Map.of(), graphs);
    link();
  }

  private Node graph(String name) throws IOException {
    List<Node> called = store.readOwn(dataset -> Editions.named(dataset, name));
    if (called.size() != 1) {
      throw new IOException("[store] " + name + " is the name of " + (called.isEmpty() ? "no document" : called.size() + " documents; give the address of one"));
    }
    return called.getFirst();
  }

  /// Documents by what they are called, each with the SHA-256 of its bytes.
  ///
  /// @throws IOException where a name is that of no document, or of several
  public Map<Node, String> find(List<String> names) throws IOException {
    Map<Node, String> documents = new LinkedHashMap<>();
    for (String name : names) {
      Node graph = graph(name);
      store.read(dataset -> Stream.of(Moot.sha256, Reused.CHECKSUM).flatMap(property -> dataset.stream(graph, Node.ANY, property, Node.ANY)).toList())
          .forEach(quad -> documents.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
    }
    return documents;
  }

  /// Withdraws documents: nothing of them is told any more, not in the history either, and no load brings them back.
  ///
  /// @param documents their addresses
  /// @param beside what goes into the same transaction
  public void withdraw(Collection<Node> documents, Beside beside) {
    List<Node> removed = new ArrayList<>(beside.removed());
    removed.addAll(store.readOwn(dataset -> documents.stream().flatMap(document -> Editions.named(dataset, document.getURI()).stream()).flatMap(graph -> Editions.whole(dataset, graph).stream()).toList()));
    withdraw(beside.graphs(), removed, documents.stream().map(Node::getURI).toList());
  }

  /// Takes a person out of everything: what documents say of them, their name in the words of documents of their council, and the history of both. No load
  /// brings them back.
  ///
  /// @param beside what goes into the same transaction
  /// @return whether there was such a person
  public boolean withdraw(Node person, Beside beside) {
    Optional<Erasure> found = store.readOwn(dataset -> Erasure.of(dataset, base, means().inference(), person));
    found.ifPresent(erasure -> {
      Map<Node, Graph> graphs = new HashMap<>(beside.graphs());
      graphs.putAll(erasure.graphs());
      List<Node> removed = new ArrayList<>(erasure.graphs().keySet());
      withdraw(graphs, removed, erasure.names());
    });
    return found.isPresent();
  }

  /// A file of statements that names what is withdrawn goes with it, since it is loaded as it stands or not at all.
  private void withdraw(Map<Node, Graph> graphs, List<Node> removed, Collection<String> names) {
    Map<Node, List<Node>> files = store.read(dataset -> StatementFiles.naming(dataset, names));
    Set<Node> going = new LinkedHashSet<>(removed);
    files.values().forEach(going::addAll);
    // What links once said of it stands in their history.
    going.addAll(store.readOwn(Linking::graphs));
    store.withdraw(graphs, going, Stream.concat(names.stream(), files.keySet().stream().map(Node::getURI)).toList());
    link();
  }

  /// Sets drafts aside and draws what the documents of each council together tell.
  public void link() {
    linking.link(means().inference());
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
