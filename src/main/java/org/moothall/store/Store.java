package org.moothall.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;

/// The dataset of named graphs in an embedded TDB2 store.
///
/// Queries see the union of all named graphs as their default graph; the default graph itself holds the [ChangeLog] only. Any number of
/// readers run beside one writer and see the state in which they began. One process, and one store in it, uses a folder at
/// a time. A transaction belongs to the thread that runs it.
public final class Store implements AutoCloseable {

  private static final String IMAGES = "image";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  static {
    Jena.init();
  }

  // Questions are put to the image; of the record, graphs are asked whole, and things by their name. Each order less makes a load faster.
  // Terms are added past the database's caches, so none may remember that one is missing.
  private static final StoreParams ORDERS = StoreParams.builder("moothall", StoreParams.getDftStoreParams())
      .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"}).nodeMissCacheSize(0).build();

  private final DatasetGraph dataset;
  private final Version version;
  private final Path folder;
  private final Imaging imaging;
  private final Writing writing;
  private volatile boolean closed;

  private Store(DatasetGraph dataset, Version version, Path folder) {
    this.dataset = dataset;
    this.version = version;
    this.folder = folder;
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    this.imaging = new Imaging(dataset, folder.resolve(IMAGES));
    this.writing = new Writing(dataset, version, folder, imaging);
  }

  /// Opens the store in a folder, which is made where it does not exist.
  ///
  /// @throws IOException where another process uses it, or it cannot be opened
  public static Store open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Version version = Version.in(folder);
    try {
      TornJournal.mend(folder);
      Store store = new Store(DatabaseMgr.connectDatasetGraph(Location.create(folder), ORDERS), version, folder);
      store.imaging.open();
      return store;
    } catch (DBOpEnvException e) {
      throw new IOException("[store] " + folder + " is in use by another process; ask that one, or stop it first", e);
    } catch (RuntimeException | IOException e) {
      throw new IOException("[store] " + folder + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /// Runs some work on one state of the dataset.
  public <T> T read(Function<DatasetGraph, T> work) {
    requireOpen();
    return Txn.calculateRead(dataset, () -> work.apply(dataset));
  }

  /// Runs some work on one state of the dataset, with its image where there is one.
  public <T> T view(Function<View, T> work) {
    return read(durable -> work.apply(new View(durable, imaging.current().orElse(durable))));
  }

  /// Makes no image until [#settle()] is called: for whoever loads much, and asks nothing meanwhile.
  public void postponeImage() {
    imaging.postpone();
  }

  /// Makes the image of the present state and waits for it, where otherwise it is made in the background soon after a commit.
  public void settle() throws IOException {
    requireOpen();
    imaging.settle();
  }

  /// The newest image that was made since the store was opened.
  public Optional<Imaged> imaged() {
    return imaging.imaged();
  }

  /// How many statements all named graphs together had when the newest image was made.
  public int statements() {
    return imaging.statements();
  }

  /// Makes exactly these graphs hold exactly this, and removes others, in one transaction that also tells of it in the
  /// [ChangeLog]. Where something throws, nothing is changed; an [UncheckedIOException] tells of a disk that is full.
  ///
  /// @return whether anything was different before; where nothing was, there is no commit and the version stays
  public boolean replace(Map<Node, Graph> graphs, Collection<Node> removed) {
    return !replaceAll(graphs, removed).isEmpty();
  }

  /// The same of the graphs of many documents.
  ///
  /// @return the names of the graphs that were different before
  public Set<Node> replaceAll(Map<Node, Graph> graphs, Collection<Node> removed) {
    return transact(() -> Replacement.apply(dataset, graphs, removed)).stream().map(Touched::graph).collect(Collectors.toSet());
  }

  /// The same for what may no longer be told by anybody: the [ChangeLog] keeps which names are to stay out, as digests, and that there was a
  /// withdrawal. A graph that is removed and made in one loses its history.
  ///
  /// @param withheld the names of what is to stay out
  public void withdraw(Map<Node, Graph> graphs, Collection<Node> removed, Collection<String> withheld) {
    transact(() -> {
      Recorder.withhold(dataset, version.current() + 1, withheld);
      return Replacement.apply(dataset, graphs, removed);
    });
  }

  /// Fills graphs that are new with statements as they come, of which nothing is held, and makes others hold what they should, in one transaction.
  /// The history keeps no copy of what a filled graph holds: it is never changed, only removed. Where something throws, nothing is changed.
  ///
  /// @param removed the names of graphs that go first
  /// @param work gives the statements, and what other graphs are to hold once it is told how many statements were new
  public void fill(Collection<Node> removed, Filling work) {
    transact(() -> {
      List<Touched> touched = new ArrayList<>(Replacement.apply(dataset, Map.of(), removed));
      try (Inflow inflow = Inflow.into(dataset, writing::requireRoom)) {
        work.fill(inflow);
        long added = inflow.end();
        inflow.graphs().forEach(graph -> touched.add(Touched.filled(graph)));
        touched.addAll(Replacement.apply(dataset, work.beside(inflow.graphs(), added), List.of()));
      }
      return touched;
    });
  }

  /// Runs some work on one state of the dataset without the graphs that were filled from files: what stands in a file counts for no document, draft or link.
  public <T> T readOwn(Function<DatasetGraph, T> work) {
    return read(all -> work.apply(OwnGraphs.of(all)));
  }

  /// Writes one state of all of the dataset, its history included, as N-Quads.
  public void export(OutputStream out) {
    read(dataset -> {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
      writer.start();
      dataset.find().forEachRemaining(writer::quad);
      writer.finish();
      return true;
    });
  }

  /// Makes a store of what [#export(OutputStream)] wrote. Its version goes on from the one that it had.
  ///
  /// @throws IOException where it cannot be written, or the file is no N-Quads
  public static void make(Path folder, Path quads) throws IOException {
    try (Store store = open(folder)) {
      Txn.executeWrite(store.dataset, () -> RDFParser.source(quads).lang(Lang.NQUADS).labelToNode(LabelToNode.createUseLabelEncoded()).parse(store.dataset));
      OptionalLong version = store.read(dataset -> ChangeLog.of(dataset).version());
      if (version.isPresent()) {
        Version.set(folder, version.getAsLong());
      }
    } catch (RiotException e) {
      throw new IOException("[store] " + quads + " is no N-Quads: " + e.getMessage(), e);
    }
  }

  /// The number of the present state. Every commit moves it, and it survives a restart. Read before a transaction, it
  /// is never newer than what the transaction sees.
  public long version() {
    return version.current();
  }

  /// The folder it stands in.
  public Path folder() {
    return folder;
  }

  /// Closes the store when its transactions have ended, or after some seconds without waiting for them any more.
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    imaging.close();
    long limit = System.nanoTime() + PATIENCE.toNanos();
    while (TDBInternal.getTransactionCoordinator(dataset).countActive() > 0 && System.nanoTime() - limit < 0) {
      pause();
    }
    TDBInternal.expel(dataset, true);
  }

  private List<Touched> transact(Supplier<List<Touched>> work) {
    requireOpen();
    return writing.transact(work);
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("[store] closed");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
