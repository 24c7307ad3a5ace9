package org.moothall.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files that are wholly on the disk when they are there at all.
final class DurableFiles {

  private DurableFiles() {}

  /// Puts a file in the place of another, or where none was, on the same disk.
  static void replace(Path written, Path place) throws IOException {
    force(written, StandardOpenOption.WRITE);
    Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Path folder = place.toAbsolutePath().getParent();
    if (folder != null) {
      force(folder, StandardOpenOption.READ);
    }
  }

  private static void force(Path path, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }
}
