package org.moothall.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.ingest.Loading;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

/// The documents in `data`, loaded, and what people read in them as a whole: the tables in `src/test/resources/corpus`.
final class Corpus {

  static final String BASE = "http://localhost:7070/id/";

  private static final Path LABELS = Path.of("src", "test", "resources", "corpus");

  private Corpus() {}

  /// A store that holds the documents.
  static Store load() {
    Store store = Scratch.store();
    try {
      new Loading(store, BASE).load(List.of(Path.of("data")), _ -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return store;
  }

  /// The rows of a table, by the names of its columns: `followups`, `identity`, `posts`, `untold`, `meetings`, `crossrefs`.
  static List<Map<String, String>> labels(String table) {
    try {
      List<List<String>> rows = Files.readAllLines(LABELS.resolve(table + ".tsv")).stream().map(line -> List.of(line.split("\t", -1))).toList();
      List<String> names = rows.getFirst();
      return rows.stream().skip(1).map(row -> IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, row::get))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
