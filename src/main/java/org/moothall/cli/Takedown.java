package org.moothall.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.moothall.intake.Intake;
import org.moothall.intake.Outcome;
import org.moothall.publish.Imprint;
import org.moothall.publish.Releases;
import org.moothall.publish.Site;
import org.moothall.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `takedown NAMES… --store DIR`: documents out of a store for good, its history and its dumps. `takedown person IRI --store DIR`: a person.
@Command(name = "takedown", mixinStandardHelpOptions = true, description = "Withdraws documents for good: their facts, their history and dumps that have them; no load brings them back.")
final class Takedown implements Callable<Integer> {

  private static final String BY = "command-line";

  @Parameters(arity = "0..*", paramLabel = "NAMES", description = "names as the store has them: of documents the file names without ending, of files of statements the file names, or addresses")
  private List<String> names = List.of();

  @Mixin private StoreOptions options = new StoreOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (names.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: NAMES");
    }
    try (Store store = options.openExisting(); Intake intake = Intake.of(store, options.base()); Releases releases = Releases.of(store, new Site(options.base(), Imprint.USUAL))) {
      intake.withdraw(names, BY);
      releases.forget();
    }
    return 0;
  }

  @Command(name = "person", description = "Withdraws a person: what is said of them, their name in all words, and the history of both; no load brings them back.", mixinStandardHelpOptions = true)
  int person(@Parameters(paramLabel = "IRI", description = "the address of the person") String iri, @Mixin StoreOptions where) throws IOException {
    try (Store store = where.openExisting(); Intake intake = Intake.of(store, where.base()); Releases releases = Releases.of(store, new Site(where.base(), Imprint.USUAL))) {
      if (!(intake.withdrawPerson(iri, BY) instanceof Outcome.Withdrawn)) {
        throw new IOException("[store] " + iri + " is the address of no person");
      }
      releases.forget();
    }
    return 0;
  }
}
