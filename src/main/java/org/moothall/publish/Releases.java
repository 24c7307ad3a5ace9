package org.moothall.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.moothall.query.Limits;
import org.moothall.query.Reading;
import org.moothall.query.Sparql;
import org.moothall.store.ChangeLog;
import org.moothall.store.Store;
import tools.jackson.databind.json.JsonMapper;

/// The releases of a store, in the folder `dumps` beside its database: one for its version, made when somebody asks for it
/// first, and the one before, for whoever is still fetching it.
///
/// A release is written beside the others from one state of the store and takes its place in one step, so that nobody sees a part of it.
public final class Releases implements AutoCloseable {

  private static final int KEPT = 2;
  private static final String UNFINISHED = ".unfinished";

  private final Store store;
  private final Sparql sparql;
  private final Path folder;
  private final Site site;
  private final ExecutorService maker;
  private Optional<Release> newest = Optional.empty();
  private Optional<Future<Release>> making = Optional.empty();

  private Releases(Store store, Path folder, Site site) {
    this.store = store;
    this.sparql = new Sparql(store, site.base(), Limits.ofDumps());
    this.folder = folder;
    this.site = site;
    this.maker = Executors.newSingleThreadExecutor(work -> {
      Thread thread = new Thread(work, "release");
      thread.setDaemon(true);
      return thread;
    });
  }

  /// The releases of a store.
  public static Releases of(Store store, Site site) throws IOException {
    Path folder = Files.createDirectories(store.folder().resolve("dumps"));
    Releases releases = new Releases(store, folder, site);
    for (Path unfinished : releases.folders(name -> name.startsWith(UNFINISHED))) {
      delete(unfinished);
    }
    releases.forget();
    releases.newest = releases.versions().stream().findFirst().map(releases::read);
    return releases;
  }

  /// The release of the store's version: at once where it is there, or as soon as it is made.
  ///
  /// @param patience how long to wait for it
  /// @return the newest release that is there, which may be of an earlier version; none where the first is still in the making
  public Optional<Release> current(Duration patience) {
    Future<Release> next;
    synchronized (this) {
      if (newest.filter(release -> release.version() == version()).isPresent()) {
        return newest;
      }
      next = making.filter(running -> !running.isDone()).orElseGet(() -> maker.submit((Callable<Release>) this::make));
      making = Optional.of(next);
    }
    return await(next, patience);
  }

  /// The release of a version, where it is still there.
  public Optional<Release> find(long version) {
    return version >= withdrawn() && Files.exists(folder.resolve(Long.toString(version)).resolve(ReleaseWriter.RELEASE)) ? Optional.of(read(version)) : Optional.empty();
  }

  /// The versions whose releases are there, the newest first.
  public List<Long> versions() {
    long first = withdrawn();
    return kept().stream().filter(version -> version >= first).toList();
  }

  /// Deletes the releases of versions before the last withdrawal.
  public void forget() {
    long first = withdrawn();
    kept().stream().filter(version -> version < first).forEach(version -> delete(folder.resolve(Long.toString(version))));
  }

  private List<Long> kept() {
    return folders(name -> name.matches("\\d+")).stream()
        .map(path -> Long.valueOf(String.valueOf(path.getFileName()))).sorted(Comparator.reverseOrder()).toList();
  }

  /// Where a file of a release is.
  public Path path(Release release, DumpFile file) {
    return folder.resolve(Long.toString(release.version())).resolve(file.name());
  }

  @Override
  public void close() {
    maker.shutdownNow();
    sparql.close();
  }

  private long version() {
    return store.read(dataset -> ChangeLog.of(dataset).version().orElse(0));
  }

  private long withdrawn() {
    return store.read(dataset -> ChangeLog.of(dataset).withdrawn());
  }

  private Optional<Release> newest() {
    long first = withdrawn();
    synchronized (this) {
      return newest.filter(release -> release.version() >= first);
    }
  }

  private Optional<Release> await(Future<Release> next, Duration patience) {
    try {
      return Optional.of(next.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return newest();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return newest();
    } catch (ExecutionException e) {
      throw new IllegalStateException("[dump] cannot be made", e.getCause());
    }
  }

  private Release make() {
    Release release = sparql.read(this::make);
    synchronized (this) {
      newest = Optional.of(release);
    }
    forget();
    versions().stream().skip(KEPT).forEach(version -> delete(folder.resolve(Long.toString(version))));
    return release;
  }

  private Release make(Reading reading) {
    long version = reading.changes().version().orElse(0);
    Optional<Release> made = find(version);
    return made.isPresent() ? made.get() : make(reading, version);
  }

  private Release make(Reading reading, long version) {
    try {
      Path unfinished = folder.resolve(UNFINISHED + version);
      delete(unfinished);
      Files.createDirectories(unfinished);
      Release release = new ReleaseWriter(site).write(reading, version, unfinished);
      Files.move(unfinished, folder.resolve(Long.toString(version)), StandardCopyOption.ATOMIC_MOVE);
      return release;
    } catch (IOException e) {
      throw new UncheckedIOException("[dump] " + folder, e);
    }
  }

  private Release read(long version) {
    return JsonMapper.shared().readValue(folder.resolve(Long.toString(version)).resolve(ReleaseWriter.RELEASE), Release.class);
  }

  private List<Path> folders(Predicate<String> named) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> named.test(String.valueOf(path.getFileName()))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("[dump] " + folder, e);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("[dump] " + folder, e);
    }
  }
}
