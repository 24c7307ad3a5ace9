package org.moothall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.moothall.image.Images;
import org.moothall.image.State;

/// Keeps an image of the store in step with it, in a thread of its own. While there is none of the present state, the record is asked.
final class Imaging implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Imaging.class.getName());
  private static final Duration REST = Duration.ofMillis(200);

  // Of the time, making images takes a fifth at most, however often something is loaded.
  private static final int RESTS = 4;

  private final DatasetGraph dataset;
  private final Images images;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
      work -> Thread.ofPlatform().daemon().name("image").unstarted(work));
  private volatile Duration last = Duration.ZERO;
  private volatile Optional<Imaged> imaged = Optional.empty();
  private volatile boolean closed;
  private volatile boolean postponed;
  private volatile Optional<Recognised> recognised = Optional.empty();

  /// The image of the state of some transactions.
  ///
  /// @param epoch the number that these transactions have
  private record Recognised(long epoch, DatasetGraph image) {}

  Imaging(DatasetGraph dataset, Path folder) {
    this.dataset = dataset;
    this.images = new Images(folder);
  }

  /// Takes the image that is there, and makes one where it is of another state.
  void open() {
    try {
      images.open();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "[image] cannot be opened, and is made anew", e);
    }
    boolean current = Txn.calculateRead(dataset, this::recognise);
    if (!current && Txn.calculateRead(dataset, this::state).isPresent()) {
      changed();
    }
  }

  /// The image of the state that this thread's transaction sees.
  Optional<DatasetGraph> current() {
    return recognised.filter(known -> known.epoch == seen()).map(Recognised::image);
  }

  /// The newest image that was made since the start.
  Optional<Imaged> imaged() {
    return imaged;
  }

  /// How many statements the newest image has.
  int statements() {
    return images.statements();
  }

  /// Something was committed: an image will be made.
  void changed() {
    if (!closed && !postponed && waiting.compareAndSet(false, true)) {
      var _ = worker.schedule(this::follow, Math.max(REST.toMillis(), last.toMillis() * RESTS), TimeUnit.MILLISECONDS);
    }
  }

  /// Makes no image until [#settle()] is called.
  void postpone() {
    postponed = true;
  }

  /// Makes the image of the present state, and waits for it.
  void settle() throws IOException {
    postponed = false;
    make();
  }

  private synchronized void make() throws IOException {
    Instant begun = Instant.now();
    Optional<IOException> failure = Txn.calculateRead(dataset, this::made);
    last = Duration.between(begun, Instant.now());
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  @Override
  public void close() {
    closed = true;
    worker.shutdown();
  }

  private void follow() {
    waiting.set(false);
    if (postponed) {
      return;
    }
    try {
      make();
    } catch (IOException | RuntimeException | InternalError e) {
      // An internal error is a mapped file that a full disk has no room for.
      if (!closed) {
        LOG.log(System.Logger.Level.WARNING, "[image] not made; queries go to the record", e);
      }
    }
  }

  private Optional<IOException> made() {
    Optional<State> state = state();
    if (state.isPresent() && !recognise()) {
      try {
        Instant begun = Instant.now();
        images.refresh(state.get(), dataset, changes(state.get()), this::requireOpen);
        imaged = Optional.of(new Imaged(Instant.now(), Duration.between(begun, Instant.now())));
        recognise();
      } catch (IOException e) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /// Whether the newest image is of the state that this transaction sees; it is remembered by the transaction's own number.
  private boolean recognise() {
    boolean same = state().isPresent() && state().equals(images.state());
    if (same) {
      recognised = images.dataset().map(image -> new Recognised(seen(), image));
    }
    return same;
  }

  private Optional<State> state() {
    ChangeLog log = ChangeLog.of(dataset);
    return log.version().isPresent() ? Optional.of(new State(log.version().getAsLong(), log.length())) : Optional.empty();
  }

  /// The graphs that changed since the newest image, if its state is one that this one came from.
  private Optional<Set<Node>> changes(State present) {
    ChangeLog log = ChangeLog.of(dataset);
    Optional<State> before = images.state().filter(state -> state.changes() < present.changes() && state.changes() > 0
        && log.list(state.changes(), state.changes()).getFirst().version() == state.version());
    return before.map(state -> log.list(state.changes() + 1, present.changes()).stream().map(Change::graph).collect(Collectors.toSet()));
  }

  private long seen() {
    return TDBInternal.getDatasetGraphTDB(dataset).getTxnSystem().getThreadTransaction().getDataVersion();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("[image] the store is closed");
    }
  }
}
