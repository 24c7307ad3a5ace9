package org.moothall.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.intake.Intake;
import org.moothall.publish.Imprint;
import org.moothall.publish.Releases;
import org.moothall.publish.Site;
import org.moothall.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `takedown NAMES… --store DIR`: documents out of a store for good, its history and its dumps.
@Command(name = "takedown", mixinStandardHelpOptions = true, description = "Withdraws documents for good: their facts, their history and dumps that have them; no load brings them back.")
final class Takedown implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "NAMES", description = "names of documents as the store has them: file names without ending, or addresses")
  private List<String> names = List.of();

  @Mixin private StoreOptions options = new StoreOptions();

  @Override
  public Integer call() throws IOException {
    try (Store store = options.openExisting(); Intake intake = Intake.of(store, options.base()); Releases releases = Releases.of(store, new Site(options.base(), Imprint.USUAL))) {
      intake.withdraw(names, "command-line");
      releases.forget();
    }
    return 0;
  }
}
