package org.moothall.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.io.IO;

/// Stores and folders that a test fills and forgets: they go when the tests have run.
///
/// TDB2 in memory is made to be asked by one thread: two that read at once can miss what is there.
public final class Scratch {

  private static final Path ROOM = room();

  private Scratch() {}

  /// An empty store.
  public static Store store() {
    try {
      return Store.open(folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An empty folder.
  public static Path folder() {
    try {
      return Files.createTempDirectory(ROOM, "scratch");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path room() {
    try {
      Path room = Files.createTempDirectory("moothall");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> IO.deleteAll(room)));
      return room;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
