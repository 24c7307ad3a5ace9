package org.moothall.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.moothall.identity.Digest;
import org.moothall.identity.Paths;
import org.moothall.store.Store;

/// Which documents this program read into a store before, so that those that are as they were are not read again.
///
/// It stands in the store's folder, in the file `read`: a line that stands for the program, and one for each document, its bytes and what its catalogue tells
/// of it. The lines of another program count for nothing, and a line counts only while the store has the graph of the document.
final class ReadBefore {

  private static final String FILE = "read";

  private final Store store;
  private final String base;
  private final Optional<Path> file;
  private final Set<String> marks = ConcurrentHashMap.newKeySet();
  private final Catalogues catalogues = new Catalogues();

  private ReadBefore(Store store, String base, Optional<Path> file) {
    this.store = store;
    this.base = base;
    this.file = file;
  }

  /// What was read into a store; nothing is remembered where the program is not made of files.
  ///
  /// @param base the address that the paths of things follow
  static ReadBefore into(Store store, String base) throws IOException {
    Optional<String> program = ProgramFiles.digest();
    ReadBefore before = new ReadBefore(store, base, program.map(_ -> store.folder().resolve(FILE)));
    if (program.isPresent()) {
      before.begin(before.file.orElseThrow(), program.get());
    }
    return before;
  }

  private void begin(Path there, String program) throws IOException {
    List<String> lines = Files.exists(there) ? Files.readAllLines(there) : List.of();
    if (!lines.isEmpty() && lines.getFirst().equals(program)) {
      marks.addAll(lines);
    } else {
      Files.writeString(there, program + "\n");
    }
  }

  /// Whether a document is as it was when it was read, and what was read is in the store.
  boolean has(Path document) throws IOException {
    if (marks.isEmpty()) {
      return false;
    }
    return has(document, DocumentFile.sha256(document));
  }

  /// The same where the digest of its bytes is known.
  boolean has(Path document, String sha256) throws IOException {
    Node graph = NodeFactory.createURI(base + Paths.graph(sha256));
    return marks.contains(mark(document, sha256)) && store.read(dataset -> dataset.containsGraph(graph));
  }

  /// Remembers that a document was read, where what came of it is in the store. What cannot be read is not remembered: it is told again each time.
  void add(Path document, String sha256, Receipt.Line line) throws IOException {
    boolean isThere = line.outcome() == Receipt.Outcome.LOADED || line.outcome() == Receipt.Outcome.UNCHANGED;
    if (file.isPresent() && isThere && line.errors().isEmpty()) {
      String mark = mark(document, sha256);
      if (marks.add(mark)) {
        Files.writeString(file.get(), mark + "\n", StandardOpenOption.APPEND);
      }
    }
  }

  private String mark(Path document, String sha256) throws IOException {
    return sha256 + "-" + Digest.of(DocumentFile.name(document), catalogues.entry(document).toString());
  }
}
