package org.moothall.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.moothall.identity.Digest;

/// The bytes of documents that were sent, each in a file named by their SHA-256. Which of them is whose, the store says; so a file is
/// there before the store speaks of it and goes after, and what neither knows of is left over from an end in between.
final class Deposits {

  private static final String ARRIVING = ".arriving-";
  private static final int STEP_BYTES = 64 * 1024;

  private final Path folder;

  /// @param folder which is made when the first document comes
  Deposits(Path folder) {
    this.folder = folder;
  }

  /// Writes down what is sent.
  ///
  /// @param progress asked after each step with the bytes so far; what it throws ends the reading
  /// @throws FileSystemException where it cannot be written
  Sent receive(InputStream in, LongConsumer progress) throws IOException {
    Files.createDirectories(folder);
    MessageDigest digest = Digest.sha256();
    Path file = folder.resolve(ARRIVING + UUID.randomUUID());
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      byte[] step = new byte[STEP_BYTES];
      long size = 0;
      for (int count = in.read(step); count >= 0; count = in.read(step)) {
        size += count;
        progress.accept(size);
        write(step, count, out, file);
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new Sent(file, HexFormat.of().formatHex(digest.digest()));
  }

  // Who sends may fail too: that it was the disk is told by the kind of the exception.
  private static void write(byte[] step, int count, OutputStream out, Path file) throws FileSystemException {
    try {
      out.write(step, 0, count);
    } catch (IOException e) {
      throw (FileSystemException) new FileSystemException(file.toString(), null, e.getMessage()).initCause(e);
    }
  }

  /// Keeps what was sent.
  void keep(Sent sent) throws IOException {
    DurableFiles.replace(sent.file(), path(sent.sha256()));
  }

  Path path(String sha256) {
    return folder.resolve(sha256);
  }

  void delete(String sha256) throws IOException {
    Files.deleteIfExists(path(sha256));
  }

  /// Deletes all others.
  void retain(Set<String> digests) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(file -> !digests.contains(String.valueOf(file.getFileName()))).toList();
    }
    for (Path file : left) {
      Files.delete(file);
    }
  }
}
