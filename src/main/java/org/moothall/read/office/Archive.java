package org.moothall.read.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/// The entries of a package, unpacked only when they are asked for, and not beyond a limit for all of them together.
///
/// POI's own limits hold for each entry; a package of a thousand entries may still unpack to gigabytes.
final class Archive implements ZipEntrySource {

  /// The most bytes that are unpacked; the text of a long report takes a tenth.
  static final long LARGEST = 128L * 1024 * 1024;

  /// The most entries that a package may have.
  static final int MOST_ENTRIES = 5000;

  private final ZipFile file;
  private long unpacked;
  private boolean closed;

  Archive(byte[] bytes) throws IOException {
    file = ZipFile.builder().setByteArray(bytes).get();
  }

  /// Whether more was asked for than is unpacked.
  boolean isExceeded() {
    return unpacked > LARGEST;
  }

  /// Whether the bytes list more entries than any document has.
  static boolean isCrowded(byte[] bytes) {
    int entries = 0;
    for (int i = 0; i + 3 < bytes.length && entries <= MOST_ENTRIES; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        entries++;
      }
    }
    return entries > MOST_ENTRIES;
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return file.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String name) {
    return file.getEntry(name.startsWith("/") ? name.substring(1) : name);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return new Counted(file.getInputStream(entry));
  }

  @Override
  public void close() throws IOException {
    closed = true;
    file.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private final class Counted extends FilterInputStream {

    private Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      unpacked += read;
      if (isExceeded()) {
        throw new IOException("[package] more than " + LARGEST + " bytes");
      }
    }
  }
}
