package org.moothall.image;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// Opens the image in a folder. Its files are mapped: nothing is read before it is asked for.
final class ImageFolder {

  private final Path folder;
  private final Arena arena = Arena.ofAuto();

  private ImageFolder(Path folder) {
    this.folder = folder;
  }

  /// The image in a folder, if it is there and whole.
  static Optional<Image> open(Path folder) throws IOException {
    Optional<Manifest> manifest = Manifest.read(folder);
    return manifest.isPresent() ? Optional.of(new ImageFolder(folder).image(manifest.get().state())) : Optional.empty();
  }

  private Image image(State state) throws IOException {
    Order spo = new Order(ints("spo-starts"), ints("spo-properties"), ints("spo-objects"));
    Order pos = new Order(ints("pos-starts"), ints("pos-objects"), ints("pos-subjects"));
    Order osp = new Order(ints("osp-starts"), ints("osp-subjects"), ints("osp-properties"));
    Members members = new Members(ints("ends"), ints("memberships"), ints("graph-names"), ints("graph-starts"), ints("graph-places"));
    Properties properties = new Properties(ints("property-names"), ints("property-subjects"), ints("property-objects"));
    return new Image(state, terms(), ints("spo-subjects"), spo, pos, osp, members, properties);
  }

  private Terms terms() throws IOException {
    MemorySegment all = mapped(Shelf.TERMS);
    List<MemorySegment> pieces = LongStream.range(0, all.byteSize() >>> Bytes.BITS).mapToObj(piece -> all.asSlice(piece << Bytes.BITS, Bytes.PIECE)).toList();
    Ints hashes = ints("term-hashes");
    return new Terms(hashes.size(), new Bytes(pieces), new Longs(mapped("term-ends")), hashes, ints("term-table"));
  }

  private Ints ints(String name) throws IOException {
    return new Ints(mapped(name));
  }

  private MemorySegment mapped(String name) throws IOException {
    try (FileChannel file = FileChannel.open(folder.resolve(name), StandardOpenOption.READ)) {
      return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), arena);
    }
  }
}
