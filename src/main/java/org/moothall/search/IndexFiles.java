package org.moothall.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The files of the index, and what writes them.
final class IndexFiles implements AutoCloseable {

  // Lucene warns where the incubating vectors of the platform are off; no vector is looked up here.
  private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private final Directory directory;
  private final IndexWriter writer;

  private IndexFiles(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /// Opens the index in a folder.
  ///
  /// @throws IOException where its files are not sound or cannot be written
  static IndexFiles open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      check(directory);
      return new IndexFiles(directory, new IndexWriter(directory, config()));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e instanceof IOException io ? io : new IOException("[search] " + directory, e);
    }
  }

  /// Removes whatever is in the folder.
  static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  IndexWriter writer() {
    return writer;
  }

  /// The entries as they are now.
  DirectoryReader read() throws IOException {
    return DirectoryReader.open(writer);
  }

  /// Puts the entries of a thing in the place of those that it had.
  void replace(Node thing, List<Entry> entries) throws IOException {
    Term of = new Term(Fields.THING, thing.getURI());
    if (entries.isEmpty()) {
      writer.deleteDocuments(of);
    } else {
      writer.updateDocuments(of, entries.stream().map(entry -> Fields.counted(entry.document())).toList());
    }
  }

  /// Lets go of the files; what was not committed is as if it had not been written.
  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(new PerFieldAnalyzerWrapper(English.ofTexts(), Map.of(Fields.CALLED, English.ofNames()))).setSimilarity(Fields.WEIGHING);
  }

  // A flipped bit would otherwise be found in the middle of somebody's search.
  private static void check(Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (LeafReaderContext leaf : reader.leaves()) {
          if (leaf.reader() instanceof CodecReader files) {
            files.checkIntegrity();
          }
        }
      }
    }
  }
}
