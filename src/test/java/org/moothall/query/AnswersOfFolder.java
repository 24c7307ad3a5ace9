package org.moothall.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.moothall.ingest.Loading;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

/// Prints what the named queries answer, by their defaults, on the documents of a folder: a line a query, its name and its
/// number of rows, or the rows of the one query that the second argument names.
final class AnswersOfFolder {

  static final String BASE = "http://localhost:7070/id/";

  private AnswersOfFolder() {}

  /// A store with documents, or those of folders.
  static Store load(List<Path> documents) throws IOException {
    Store store = Scratch.store();
    new Loading(store, BASE).load(documents, _ -> {});
    return store;
  }

  public static void main(String[] arguments) throws IOException {
    NamedQueries queries = NamedQueries.read("queries", BASE);
    boolean one = arguments.length > 1;
    try (Store store = load(List.of(Path.of(arguments[0]))); Sparql sparql = new Sparql(store, BASE, Limits.ofQueries())) {
      for (NamedQuery query : one ? List.of(queries.get(arguments[1])) : queries.list()) {
        List<Row> rows = sparql.read(reading -> reading.rows(query, Map.of()));
        System.out.println(query.name() + "\t" + rows.size());
        if (one) {
          rows.forEach(row -> System.out.println(row.terms().values().stream().map(Term::text).toList()));
        }
      }
    }
  }
}
