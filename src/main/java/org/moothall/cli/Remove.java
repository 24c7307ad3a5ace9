package org.moothall.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.ingest.Loading;
import org.moothall.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `remove NAMES… --store DIR`: documents out of a store, as if they had never been loaded.
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes documents and files of statements from a store, as if they had never been loaded.")
final class Remove implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "NAMES", description = "names as the store has them: of documents the file names without ending, of files of statements the file names, or addresses")
  private List<String> names = List.of();

  @Mixin private StoreOptions options = new StoreOptions();

  @Override
  public Integer call() throws IOException {
    try (Store store = options.openExisting()) {
      new Loading(store, options.base()).removal().remove(names);
    }
    return 0;
  }
}
