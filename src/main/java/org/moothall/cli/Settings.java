package org.moothall.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/// What holds where a command is not told otherwise.
final class Settings {

  /// The port of the server.
  static final int PORT = 7070;

  /// The address that the paths of things follow.
  static final String BASE = "http://localhost:7070/id/";

  private Settings() {}

  /// The folder of the store: `store` beside the program's jar or classes.
  static Path store() {
    return program().map(program -> program.resolveSibling("store")).orElseGet(() -> Path.of("store"));
  }

  /// The program's jar, or the folder of its classes.
  static Optional<Path> program() {
    try {
      return Optional.of(Path.of(Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
