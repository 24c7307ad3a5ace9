package org.moothall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.moothall.intake.Tokens;
import org.moothall.store.Store;
import picocli.CommandLine.Option;

/// Which store a command works on, and under which names.
final class StoreOptions {

  @Option(names = "--store", paramLabel = "DIR", description = "the folder of the store (default: store, beside the program)")
  private @Nullable Path store;

  @Option(names = "--base", paramLabel = "IRI", description = "the beginning of the names of things (default: ${DEFAULT-VALUE})", defaultValue = Settings.BASE)
  private String base = Settings.BASE;

  /// The folder of the store.
  Path folder() {
    return store == null ? Settings.store() : store;
  }

  /// The tokens of the store.
  Tokens tokens() {
    return Tokens.in(folder());
  }

  /// Opens the store.
  ///
  /// @throws IOException where it cannot be opened, as `[store] what`
  Store open() throws IOException {
    return Store.open(folder());
  }

  /// Opens the store that is there, so that a mistyped folder does not answer as an empty store.
  ///
  /// @throws IOException where there is none or it cannot be opened, as `[store] what`
  Store openExisting() throws IOException {
    if (!Files.isDirectory(folder())) {
      throw new IOException("[store] there is none in " + folder());
    }
    return open();
  }

  /// The base, ending in a slash.
  ///
  /// @throws IllegalArgumentException where it is no absolute http address
  String base() {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw new IllegalArgumentException("[--base] not an absolute http address: " + base);
    }
    return base.endsWith("/") ? base : base + "/";
  }
}
