package org.moothall.query;

import java.io.OutputStream;
import org.apache.jena.sparql.exec.RowSet;

/// Writes the answers of SELECT and ASK in one format, a row at a time.
interface AnswerWriter {

  /// Writes rows as they are found.
  void rows(RowSet rows, OutputStream out);

  /// Writes a truth value.
  void truth(boolean answer, OutputStream out);
}
