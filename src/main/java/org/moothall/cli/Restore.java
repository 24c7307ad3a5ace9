package org.moothall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.moothall.intake.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `restore FILE --store DIR`: a store from a backup, where none is.
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Makes a store from a backup, after its checksums were found right.")
final class Restore implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "the backup")
  private Path file = Path.of("");

  @Mixin private StoreOptions options = new StoreOptions();

  @Override
  public Integer call() throws IOException {
    Backup.restore(file, options.folder().toAbsolutePath());
    return 0;
  }
}
