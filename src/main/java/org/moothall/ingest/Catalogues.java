package org.moothall.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// The catalogue of the folder that documents are read from, read once however many they are. One that was changed meanwhile is read again.
final class Catalogues {

  private record State(Path folder, FileTime changed, long size) {}

  private record Known(State state, Catalogue catalogue) {}

  private volatile Optional<Known> last = Optional.empty();

  /// What the catalogue beside a file tells of it.
  CatalogueEntry entry(Path file) throws IOException {
    return beside(file).entry(file);
  }

  /// The catalogue beside a file; empty where there is none.
  Catalogue beside(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? Catalogue.EMPTY : of(folder);
  }

  private Catalogue of(Path folder) throws IOException {
    Path file = folder.resolve(Catalogue.FILE);
    if (!Files.isRegularFile(file)) {
      return Catalogue.EMPTY;
    }
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    State state = new State(folder, attributes.lastModifiedTime(), attributes.size());
    Optional<Known> known = last.filter(one -> one.state().equals(state));
    if (known.isPresent()) {
      return known.get().catalogue();
    }
    Catalogue read = Catalogue.of(folder);
    last = Optional.of(new Known(state, read));
    return read;
  }
}
