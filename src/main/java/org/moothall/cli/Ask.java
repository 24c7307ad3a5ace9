package org.moothall.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moothall.query.CheckedQuery;
import org.moothall.query.GraphFormat;
import org.moothall.query.Graphs;
import org.moothall.query.Limits;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.Sparql;
import org.moothall.query.TableFormat;
import org.moothall.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `query FILE.rq|TEXT|NAME`: asks a store on the disk. While a server runs on it, ask the server instead.
@Command(name = "query", mixinStandardHelpOptions = true, description = "Asks a store: a file, the text of a query, or the name of one that comes with the program.")
final class Ask implements Callable<Integer> {

  @Parameters(paramLabel = "FILE.rq|TEXT|NAME", description = "a file with a query, a query, or the name of a named query")
  private String query = "";

  @Option(names = "--format", paramLabel = "FORMAT", description = "json, xml, csv, tsv or spreadsheet; graphs are written as Turtle (default: ${DEFAULT-VALUE})", defaultValue = "tsv")
  private TableFormat format = TableFormat.TSV;

  @Option(names = "--param", paramLabel = "NAME=VALUE", description = "a parameter of a named query")
  private Map<String, String> parameters = Map.of();

  @Mixin private StoreOptions options = new StoreOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Store store = options.openExisting(); Sparql sparql = new Sparql(store, options.base(), Limits.ofQueries())) {
      CheckedQuery checked = checked(sparql);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      sparql.read(reading -> {
        switch (checked.form()) {
          case SELECT, ASK -> reading.write(checked, format, out);
          case CONSTRUCT, DESCRIBE -> reading.write(checked, GraphFormat.TURTLE, out);
        }
        return out.size();
      });
      spec.commandLine().getOut().print(out.toString(StandardCharsets.UTF_8));
      spec.commandLine().getOut().flush();
    }
    return 0;
  }

  private CheckedQuery checked(Sparql sparql) throws IOException {
    Optional<NamedQuery> named = NamedQueries.read("queries", options.base()).find(query);
    if (named.isPresent()) {
      return named.get().bind(parameters);
    }
    if (isFile()) {
      return sparql.parse(Files.readString(Path.of(query)), Graphs.asWritten());
    }
    if (!query.isBlank() && query.chars().noneMatch(c -> c == '{' || Character.isWhitespace(c))) {
      throw new IOException("[" + query + "] no such file, and no named query of that name");
    }
    return sparql.parse(query, Graphs.asWritten());
  }

  private boolean isFile() {
    try {
      return !query.contains("\n") && Files.isRegularFile(Path.of(query));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
