package org.moothall.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;

/// What holds where a command is not told otherwise.
final class Settings {

  /// The port of the server.
  static final int PORT = 7070;

  /// The address that the paths of things follow.
  static final String BASE = "http://localhost:7070/id/";

  private Settings() {}

  /// The folder of the store: `store` beside the program's jar or classes.
  static Path store() {
    try {
      Path program = Path.of(Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return program.resolveSibling("store");
    } catch (URISyntaxException e) {
      return Path.of("store");
    }
  }
}
