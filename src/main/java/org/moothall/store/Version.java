package org.moothall.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/// The number of a state of the store: it only grows, and no two states ever have the same, whatever happens in between.
///
/// The next number is on the disk before the commit that makes it true. A process killed between the two comes back under
/// a number that nobody was told yet. A new store begins with the time, so that one built anew does not repeat the old one's.
final class Version {

  private static final String FILE = "version";

  private final Path file;
  private final AtomicLong current;

  private Version(Path file, long current) {
    this.file = file;
    this.current = new AtomicLong(current);
  }

  static Version in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    long last = Files.exists(file) ? number(Files.readString(file)) : Clock.systemUTC().millis();
    return new Version(file, last);
  }

  /// Makes a store that no process has open go on from a number.
  static void set(Path folder, long number) {
    write(folder.resolve(FILE), Long.toString(number));
  }

  /// A number that cannot be read is as good as none.
  private static long number(String digits) {
    try {
      return Long.parseLong(digits.strip());
    } catch (NumberFormatException e) {
      return Clock.systemUTC().millis();
    }
  }

  long current() {
    return current.get();
  }

  /// Puts the next number on the disk.
  void announce() {
    write(file, Long.toString(current.get() + 1));
  }

  /// Makes the announced number the current one.
  void advance() {
    current.incrementAndGet();
  }

  private static void write(Path file, String digits) {
    Path beside = file.resolveSibling(FILE + ".new");
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      channel.write(ByteBuffer.wrap(digits.getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("[store] " + beside, e);
    }
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("[store] " + file, e);
    }
  }
}
