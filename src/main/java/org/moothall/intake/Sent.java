package org.moothall.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Bytes that somebody sent, in a file of their own until they are kept or dropped.
///
/// @param sha256 their digest, in hexadecimal
public record Sent(Path file, String sha256) implements AutoCloseable {

  /// Drops them, where they were not kept.
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
