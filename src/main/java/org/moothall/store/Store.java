package org.moothall.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/// The dataset in a folder, read and written in transactions; its default graph is the union of its named graphs.
public final class Store implements AutoCloseable {

  private final DatasetGraph dataset;
  private final AtomicLong version = new AtomicLong();

  private Store(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /// Opens the store in a folder, new or old.
  public static Store open(Path folder) {
    JenaSystem.init();
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
    return new Store(dataset);
  }

  /// Runs work in a read transaction of the calling thread.
  public <T> T read(Function<DatasetGraph, T> work) {
    return Txn.calc(dataset, TxnType.READ, () -> work.apply(dataset));
  }

  /// Runs work in a write transaction: all of it is kept, or nothing.
  public void write(Consumer<DatasetGraph> work) {
    Txn.executeWrite(dataset, () -> work.accept(dataset));
    version.incrementAndGet();
  }

  /// A number that changes with each write.
  public long version() {
    return version.get();
  }

  @Override
  public void close() {
    dataset.close();
  }
}
