package org.moothall.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.moothall.graph.RecordGraph;
import org.moothall.graph.SortedWriter;
import org.moothall.graph.ThemeScheme;
import org.moothall.ingest.DocumentFolder;
import org.moothall.ingest.Documents;
import org.moothall.issue.Severity;
import org.moothall.record.DocumentRecord;
import org.moothall.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `extract FILES… --format json|turtle --output DIR`: one file a document, without a store.
@Command(name = "extract", mixinStandardHelpOptions = true, description = "Writes what documents say, one file a document.")
final class Extract implements Callable<Integer> {

  /// The formats of records.
  enum Format {
    JSON, TURTLE
  }

  @Parameters(arity = "1..*", paramLabel = "FILES", description = "documents and folders of documents")
  private List<Path> files = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "json or turtle (default: ${DEFAULT-VALUE})", defaultValue = "json")
  private Format format = Format.JSON;

  @Option(names = "--output", paramLabel = "DIR", description = "the folder to write to", required = true)
  private Path output = Path.of(".");

  @Option(names = "--base", paramLabel = "IRI", description = "the beginning of the names of things in Turtle (default: ${DEFAULT-VALUE})", defaultValue = Settings.BASE)
  private String base = Settings.BASE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Documents documents = new Documents(ThemeScheme.read());
    PrintWriter err = spec.commandLine().getErr();
    Files.createDirectories(output);
    Set<String> written = new HashSet<>();
    int failed = 0;
    for (Path file : DocumentFolder.list(files)) {
      try {
        DocumentRecord record = documents.read(file);
        String name = written.add(record.source().name()) ? record.source().name() : record.source().name() + "-" + record.source().key();
        write(record, name);
        record.issues().stream().filter(issue -> issue.severity() != Severity.NOTE)
            .forEach(issue -> err.println("[" + file + "] " + issue.code().label() + ": " + issue.message()));
      } catch (IOException e) {
        failed++;
        err.println("[" + file + "] " + e.getMessage());
      }
    }
    err.flush();
    return failed == 0 ? 0 : 1;
  }

  private void write(DocumentRecord record, String name) throws IOException {
    switch (format) {
      case JSON -> Files.writeString(output.resolve(name + ".json"), RecordJson.write(record));
      case TURTLE -> {
        try (OutputStream out = Files.newOutputStream(output.resolve(name + ".ttl"))) {
          SortedWriter.turtle(RecordGraph.of(record, base), out);
        }
      }
    }
  }
}
