package org.moothall.image;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where the columns of an image are kept: a folder of mapped files, one a column. What is mapped stays so until nobody reads it any more, whether
/// the file still has a name or not.
final class Shelf {

  static final String TERMS = "terms";

  private final Path folder;
  private final Path unfinished;
  private final Arena arena = Arena.ofAuto();
  private final Map<String, Long> sizes = new TreeMap<>();
  private final FileChannel terms;

  /// @param folder that will be there when the image is complete
  /// @param before the folder of the image whose terms it goes on from: both have them in one file, which only grows
  Shelf(Path folder, Optional<Path> before) throws IOException {
    this.folder = folder;
    this.unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
    Folders.remove(unfinished);
    Files.createDirectories(unfinished);
    Path file = unfinished.resolve(TERMS);
    if (before.isPresent()) {
      Files.createLink(file, before.get().resolve(TERMS));
    }
    this.terms = opened(file);
  }

  private static FileChannel opened(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /// Keeps a column.
  Ints keep(String name, int[] values) throws IOException {
    Ints column = new Ints(space(name, (long) values.length * Integer.BYTES));
    column.put(values);
    column.cells().force();
    return column;
  }

  /// Keeps a column.
  Longs keep(String name, long[] values) throws IOException {
    Longs column = new Longs(space(name, (long) values.length * Long.BYTES));
    column.put(values);
    column.cells().force();
    return column;
  }

  private MemorySegment space(String name, long bytes) throws IOException {
    sizes.put(name, bytes);
    try (FileChannel file = opened(unfinished.resolve(name))) {
      return file.map(FileChannel.MapMode.READ_WRITE, 0, bytes, arena);
    }
  }

  /// A piece of the bytes of terms, to be written and read; one that was given before holds what it held.
  MemorySegment piece(int number) throws IOException {
    return terms.map(FileChannel.MapMode.READ_WRITE, (long) number << Bytes.BITS, Bytes.PIECE, arena);
  }

  /// The image is complete: it may be found from now on.
  void close(Image image) throws IOException {
    terms.force(true);
    sizes.put(TERMS, terms.size());
    terms.close();
    Manifest.of(image, sizes).write(unfinished);
    Folders.remove(folder);
    Files.move(unfinished, folder);
  }
}
