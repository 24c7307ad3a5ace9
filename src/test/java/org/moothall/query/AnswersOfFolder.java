package org.moothall.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.moothall.store.Store;

/// Prints what every named query answers, by its default parameters, on the documents of a folder.
///
/// One line a query, its name and its number of rows; with the name of a query as second argument, the rows of that one.
final class AnswersOfFolder {

  private AnswersOfFolder() {}

  public static void main(String[] arguments) throws IOException {
    NamedQueries queries = NamedQueries.read("queries", Corpus.BASE);
    List<NamedQuery> asked = arguments.length > 1 ? List.of(queries.get(arguments[1])) : List.copyOf(queries.list());
    try (Store store = Corpus.load(Path.of(arguments[0])); Sparql sparql = new Sparql(store, Corpus.BASE, Limits.ofQueries())) {
      for (NamedQuery query : asked) {
        List<Row> rows = sparql.read(reading -> reading.rows(query, Map.of()));
        System.out.println(query.name() + "\t" + rows.size());
        if (arguments.length > 1) {
          rows.forEach(row -> System.out.println(row.terms().values().stream().map(Term::text).toList()));
        }
      }
    }
  }
}
