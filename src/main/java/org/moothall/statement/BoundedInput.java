package org.moothall.statement;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import org.moothall.issue.IssueCode;

/// The unpacked bytes of a file of statements, up to a limit of all and to one of those without a statement: words without end and
/// brackets without end would be held whole.
final class BoundedInput extends FilterInputStream {

  /// The most bytes, unpacked, that are read of a file.
  static final long MOST = 64L << 30;
  /// The most bytes that are read between two statements.
  static final int MOST_AT_ONCE = 1 << 20;

  private static final int MOST_TIMES = 100;
  private static final long ALWAYS = 16L << 20;
  private static final int BUFFER = 1 << 16;

  private final long most;
  private long read;
  private long statement;

  private BoundedInput(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /// The bytes of a file.
  static BoundedInput of(StatementFile file) throws IOException {
    InputStream bytes = Files.newInputStream(file.path());
    if (!file.isPacked()) {
      return new BoundedInput(bytes, MOST);
    }
    try {
      return new BoundedInput(new GZIPInputStream(bytes, BUFFER), Math.min(MOST, ALWAYS + MOST_TIMES * Files.size(file.path())));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /// A statement came of what was read.
  void statement() {
    statement = read;
  }

  /// How many bytes were read.
  long count() {
    return read;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    return counted(super.read(buffer, from, length));
  }

  private int counted(int bytes) {
    read += Math.max(0, bytes);
    if (read > most) {
      throw new UnfitException(IssueCode.TOO_LARGE, most == MOST ? "it has more than " + (MOST >> 30) + " GiB" : "it unpacks to more than " + MOST_TIMES + " times its size");
    }
    if (read - statement > MOST_AT_ONCE) {
      throw new UnfitException(IssueCode.TOO_LARGE, "more than " + (MOST_AT_ONCE >> 20) + " MiB are no whole statement");
    }
    return bytes;
  }
}
