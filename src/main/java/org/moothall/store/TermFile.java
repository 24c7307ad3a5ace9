package org.moothall.store;

import org.apache.jena.dboe.base.file.BinaryDataFile;

/// The database's file of terms, whose length is remembered, since the system takes as long to tell it as a term takes to be written. Nobody else may write into it meanwhile.
final class TermFile implements BinaryDataFile {

  private final BinaryDataFile file;
  private long length;

  TermFile(BinaryDataFile file) {
    this.file = file;
    this.length = file.length();
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public long write(byte[] bytes, int start, int count) {
    length += count;
    return file.write(bytes, start, count);
  }

  @Override
  public int read(long position, byte[] bytes, int start, int count) {
    return file.read(position, bytes, start, count);
  }

  @Override
  public void open() {
    file.open();
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void truncate(long end) {
    throw new UnsupportedOperationException("[store] terms stay");
  }

  @Override
  public void sync() {
    file.sync();
  }

  /// Nothing: the file is the database's, and stays open.
  @Override
  public void close() {}
}
