package org.moothall.cli;

import java.nio.file.Path;
import org.moothall.ingest.ProgramFiles;

/// What holds where a command is not told otherwise.
final class Settings {

  /// The port of the server.
  static final int PORT = 7070;

  /// The address that the paths of things follow.
  static final String BASE = "http://localhost:7070/id/";

  private Settings() {}

  /// The folder of the store: `store` beside the program's jar or classes.
  static Path store() {
    return ProgramFiles.place().map(program -> program.resolveSibling("store")).orElseGet(() -> Path.of("store"));
  }
}
