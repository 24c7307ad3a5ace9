package org.moothall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.moothall.intake.Intake;
import org.moothall.intake.Outcome;
import org.moothall.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `backup FILE --store DIR`: a store that no server uses into one file. A server makes one itself, by `GET /operate/backup`.
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes a whole store into one file with checksums.")
final class BackUp implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "the file, which does not exist yet")
  private @Nullable Path file;

  @Mixin private StoreOptions options = new StoreOptions();

  @Override
  public Integer call() throws IOException {
    if (file == null || Files.exists(file)) {
      throw new IOException("[backup] there is a file " + file + " already");
    }
    try (Store store = options.openExisting(); Intake intake = Intake.of(store, options.base())) {
      if (intake.backup(file) instanceof Outcome.Failed(var why)) {
        throw new IOException("[backup] " + why);
      }
    }
    return 0;
  }
}
