package org.moothall.publish;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.moothall.identity.Digest;

/// Writes a file of a release, and knows its length and checksum when it is closed.
final class DumpWriter extends FilterOutputStream {

  private static final int BUFFER_BYTES = 64 * 1024;

  private final Path file;
  private final String title;
  private final String mediaType;
  private final boolean packed;
  private final MessageDigest digest;

  private DumpWriter(Path file, String title, String mediaType, boolean packed, MessageDigest digest) throws IOException {
    super(stream(file, packed, digest));
    this.file = file;
    this.title = title;
    this.mediaType = mediaType;
    this.packed = packed;
    this.digest = digest;
  }

  /// Begins a file.
  static DumpWriter of(Path file, String title, String mediaType) throws IOException {
    return new DumpWriter(file, title, mediaType, file.toString().endsWith(".gz"), Digest.sha256());
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  /// Writers flush line by line; a file has no reader that waits.
  @Override
  public void flush() {
    // The end of the file writes what is left.
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /// The file, once it is closed.
  DumpFile file() throws IOException {
    return new DumpFile(String.valueOf(file.getFileName()), title, mediaType, packed, Files.size(file), HexFormat.of().formatHex(digest.digest()));
  }

  private static OutputStream stream(Path file, boolean packed, MessageDigest digest) throws IOException {
    OutputStream bytes = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES), digest);
    return new BufferedOutputStream(packed ? new Packed(bytes) : bytes, BUFFER_BYTES);
  }

  /// Gzip at its fastest: RDF packs well at any level, and higher ones take several times the time of writing it.
  private static final class Packed extends GZIPOutputStream {
    Packed(OutputStream out) throws IOException {
      super(out, BUFFER_BYTES);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
