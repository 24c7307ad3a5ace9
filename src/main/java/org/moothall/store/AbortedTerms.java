package org.moothall.store;

import java.util.OptionalLong;
import org.apache.jena.dboe.trans.data.TransBinaryDataFile;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;

/// Keeps the file of terms in order where a transaction is broken off.
///
/// Jena 6.0.0 cuts the file to what was committed, but goes on to write where it had been, with a hole before it, while numbers are given from the
/// end of the file on (apache/jena issue 3877). So the file is made as long again as it was: the hole is nobody's.
final class AbortedTerms {

  private final DatasetGraph dataset;
  private final TransBinaryDataFile file;
  private long committed;

  AbortedTerms(DatasetGraph dataset) {
    this.dataset = dataset;
    this.file = LoaderOps.ntDataFile(TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable().getNodeTable());
  }

  /// Called within a write transaction, before it writes.
  void begin() {
    committed = file.length();
  }

  /// Where terms of the transaction that is about to be aborted end, if it wrote any.
  OptionalLong end() {
    if (file.length() == committed) {
      return OptionalLong.empty();
    }
    // What waits in the buffer is written before anything is read, so that the length is that of the file.
    file.read(0, new byte[1], 0, 1);
    return OptionalLong.of(file.length());
  }

  /// Makes the file as long as it was, in a transaction of its own.
  void settle(long end) {
    dataset.begin(TxnType.WRITE);
    try {
      file.truncate(end);
      // Only after something was read does it look for the place to write at.
      file.read(0, new byte[1], 0, 1);
      dataset.commit();
    } finally {
      dataset.end();
    }
  }
}
