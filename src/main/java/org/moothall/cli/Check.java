package org.moothall.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.check.Draft;
import org.moothall.check.Remark;
import org.moothall.graph.ThemeScheme;
import org.moothall.ingest.DocumentFolder;
import org.moothall.ingest.Documents;
import org.moothall.record.DocumentRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `check FILES…`: what a clerk would want to mend in drafts, one line each, `[file:line:column] code: what`.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Tells what a clerk would want to mend in drafts, before they are published.")
final class Check implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILES", description = "drafts and folders of drafts")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  /// Whether there was nothing to say: 0, else 1.
  @Override
  public Integer call() throws IOException {
    Documents documents = new Documents(ThemeScheme.read());
    PrintWriter out = spec.commandLine().getOut();
    int remarks = 0;
    for (Path file : DocumentFolder.list(files)) {
      DocumentRecord record = documents.read(file);
      for (Remark remark : Draft.check(record)) {
        out.println("[" + file + ":" + place(record, remark) + "] " + remark.code().label() + ": " + remark.message());
        remarks++;
      }
    }
    out.flush();
    return remarks == 0 ? 0 : 1;
  }

  /// Line and column, from 1, of the first character of the words.
  private static String place(DocumentRecord record, Remark remark) {
    int[] before = record.text().value().codePoints().limit(remark.span().start()).toArray();
    int line = 1;
    int column = 1;
    for (int letter : before) {
      line += letter == '\n' ? 1 : 0;
      column = letter == '\n' ? 1 : column + 1;
    }
    return line + ":" + column;
  }
}
