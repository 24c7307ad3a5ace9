package org.moothall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.ingest.Loading;
import org.moothall.ingest.Receipt;
import org.moothall.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `load FILES… --store DIR`: documents and files of statements into a store, each wholly or not at all.
@Command(name = "load", mixinStandardHelpOptions = true, description = "Loads documents and files of statements (.ttl, .nt, .nq, .trig, also with .gz), or those of folders, into a store.")
final class Load implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILES", description = "documents, files of statements, and folders of them")
  private List<Path> files = List.of();

  @Mixin private StoreOptions options = new StoreOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    LoadReport report = new LoadReport(spec.commandLine().getErr());
    try (Store store = options.open()) {
      store.postponeImage();
      Receipt receipt = new Loading(store, options.base()).load(files, report);
      store.settle();
      report.total(receipt);
      return receipt.count(Receipt.Outcome.FAILED) + receipt.count(Receipt.Outcome.REFUSED) == 0 ? 0 : 1;
    }
  }
}
