package org.moothall.web;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.moothall.query.Limits;
import org.moothall.query.RefusedException;
import org.moothall.query.Sparql;
import org.moothall.search.SearchException;
import org.moothall.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes what counts the whole store, and asks the index a first time, before anybody does: after the start, and after each change of the store. It waits
/// for a moment in which nobody asks, though not for ever.
final class Ahead implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Ahead.class);
  private static final long LOOK_MILLIS = 500;
  private static final long NEVER = -1;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int BUSY_LOOKS = 60;

  private final Sparql patient;
  private final BooleanSupplier busy;
  private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("ahead").factory());
  private long done = NEVER;
  private int waited;

  /// @param busy whether somebody asks
  Ahead(Store store, String base, BooleanSupplier busy) {
    this.busy = busy;
    this.patient = new Sparql(store, base, Limits.ofPages().withTime(PATIENCE));
  }

  /// Begins to look after the store.
  ///
  /// @param work makes what is to be made of its present state, by queries that have more time than a reader would wait
  void begin(Consumer<Sparql> work) {
    var _ = worker.scheduleWithFixedDelay(() -> look(work), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look(Consumer<Sparql> work) {
    long version = patient.version();
    if (version == done) {
      return;
    }
    if (busy.getAsBoolean() && waited < BUSY_LOOKS) {
      waited++;
      return;
    }
    waited = 0;
    done = version;
    try {
      work.accept(patient);
    } catch (SearchException _) {
      // The index is being made, or its files are not in memory yet: it is asked again at the next look, before a reader asks.
      done = NEVER;
    } catch (RefusedException e) {
      LOG.warn("pages of version {} are not made ahead: {}", version, e.refusal());
    // What a class cannot read when it is first used comes as an error, and would end all later looks without a word.
    } catch (RuntimeException | LinkageError e) {
      LOG.error("pages of version {} are not made ahead", version, e);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
    patient.close();
  }
}
