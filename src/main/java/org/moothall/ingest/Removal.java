package org.moothall.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.store.Store;

/// Takes documents, and people, out of the store, and draws anew what the others together tell.
public final class Removal {

  private final Store store;
  private final String base;
  private final Loading loading;

  Removal(Store store, String base, Loading loading) {
    this.store = store;
    this.base = base;
    this.loading = loading;
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
    loading.link();
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
    Optional<Erasure> found = store.readOwn(dataset -> Erasure.of(dataset, base, loading.inference(), person));
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
    loading.link();
  }
}
