package org.moothall.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.moothall.ingest.ProgramFiles;

/// The archive of classes that the virtual machine writes at its first end and starts faster from afterwards (`-XX:SharedArchiveFile`).
///
/// The machine itself refuses one of another program, but keeps it for ever; so an archive that is older than the program is removed, and the next end writes a
/// new one.
final class ClassArchive {

  private static final String OPTION = "-XX:SharedArchiveFile=";

  private ClassArchive() {}

  /// Removes the archive, where there is one and the program is newer.
  static void refuseStale() throws IOException {
    Optional<Path> archive = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith(OPTION)).map(option -> Path.of(option.substring(OPTION.length()))).filter(Files::exists).findFirst();
    Optional<Path> program = ProgramFiles.place().filter(Files::isRegularFile);
    if (archive.isPresent() && program.isPresent() && isStale(archive.get(), program.get())) {
      // Where it cannot be removed it is refused at each start, which takes longer.
      var _ = archive.get().toFile().delete();
    }
  }

  static boolean isStale(Path archive, Path program) throws IOException {
    return Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(program)) < 0;
  }
}
