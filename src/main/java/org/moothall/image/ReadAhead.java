package org.moothall.image;

import org.apache.jena.dboe.base.file.BinaryDataFile;

/// A file of the record, read some kilobytes at a time: the record reads a term in a dozen pieces, each by two calls of the system, and terms that
/// statements name one after the other mostly stand one after the other.
final class ReadAhead implements BinaryDataFile {

  private static final int LENGTH = 1 << 14;

  private final BinaryDataFile file;
  private final byte[] held = new byte[LENGTH];
  private long begin;
  private int filled;

  ReadAhead(BinaryDataFile file) {
    this.file = file;
  }

  @Override
  public int read(long place, byte[] into, int start, int length) {
    if (length > LENGTH) {
      return file.read(place, into, start, length);
    }
    if (place < begin || place + length > begin + filled) {
      begin = place;
      filled = file.read(place, held, 0, LENGTH);
    }
    int count = (int) Math.min(length, begin + filled - place);
    System.arraycopy(held, (int) (place - begin), into, start, Math.max(0, count));
    return count;
  }

  @Override
  public long length() {
    return file.length();
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void open() {
    throw readOnly();
  }

  @Override
  public long write(byte[] bytes, int start, int length) {
    throw readOnly();
  }

  @Override
  public void truncate(long length) {
    throw readOnly();
  }

  @Override
  public void sync() {
    throw readOnly();
  }

  @Override
  public void close() {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("[image] reads the record, and does nothing else with it");
  }
}
