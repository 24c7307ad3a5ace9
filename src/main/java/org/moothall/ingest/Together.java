package org.moothall.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.moothall.store.Store;

/// Writes documents in transactions of many. The store writes each page that a transaction touches anew, and the terms of a document of some hundred statements
/// stand on hundreds of pages; many documents together touch hardly more, and in a large store a transaction for every hundred would fill the disk with copies.
final class Together {

  // A statement that waits takes some hundred bytes, so that all that wait are a tenth of the heap at most.
  private static final long BYTES = 4096;
  private static final int MOST = 1_000;
  private static final int STATEMENTS = (int) Math.min(500_000, Runtime.getRuntime().maxMemory() / BYTES);

  private final Store store;
  private final ReadBefore before;
  private final Progress progress;
  private final List<Receipt.Line> lines = new ArrayList<>();
  private final List<Planned> waiting = new ArrayList<>();
  private int statements;

  /// @param before where it is remembered which documents are in the store
  /// @param progress who is told of each document once it is there
  Together(Store store, ReadBefore before, Progress progress) {
    this.store = store;
    this.before = before;
    this.progress = progress;
  }

  void add(Planned document) {
    waiting.add(document);
    statements += document.statements();
    // Where nothing of them is to be written, nobody need wait to be told.
    if (statements == 0 || statements >= STATEMENTS || waiting.size() >= MOST) {
      write();
    }
  }

  /// What came of all documents, in their order.
  List<Receipt.Line> end() {
    write();
    return lines;
  }

  /// Writes those that wait. Where that fails they are written one by one, so that one document does not keep the others out.
  void write() {
    try {
      written(waiting);
    } catch (RuntimeException e) {
      waiting.forEach(this::alone);
    }
    waiting.clear();
    statements = 0;
  }

  private void alone(Planned document) {
    try {
      written(List.of(document));
    } catch (RuntimeException e) {
      tell(Receipt.Line.failed(document.file().toString(), e));
    }
  }

  private void written(List<Planned> together) {
    Map<Node, Graph> graphs = new HashMap<>();
    List<Node> removed = new ArrayList<>();
    together.forEach(document -> {
      graphs.putAll(document.graphs());
      removed.addAll(document.removed());
    });
    Set<Node> touched = graphs.isEmpty() && removed.isEmpty() ? Set.of() : store.replaceAll(graphs, removed);
    together.forEach(document -> tell(remembered(document, document.line(touched))));
  }

  private Receipt.Line remembered(Planned document, Receipt.Line line) {
    if (document.settled().isPresent()) {
      return line;
    }
    try {
      before.add(document.file(), document.sha256(), line);
      return line;
    } catch (IOException e) {
      return Receipt.Line.failed(document.file().toString(), e);
    }
  }

  private void tell(Receipt.Line line) {
    lines.add(line);
    progress.line(line);
  }
}
