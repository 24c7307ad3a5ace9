package org.moothall.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.moothall.intake.Intake;
import org.moothall.publish.Releases;
import org.moothall.query.Limits;
import org.moothall.query.Rehearsal;
import org.moothall.query.Sparql;
import org.moothall.search.SearchIndex;
import org.moothall.store.Store;

/// The server: pages for people, data and SPARQL for programs. It reads the store; only who holds a token has it written.
public final class Server implements AutoCloseable {

  private static final long MOST_BYTES = 1_000_000;
  private static final long IDLE_MILLIS = 20_000;
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final long LEAST_BYTES_A_SECOND = 8 * 1024;
  private static final String REFERENCES = "org.eclipse.jetty.util.referencesPerCacheLine";
  private static final String REFERENCES_USUALLY = "16";
  private static final Duration BEFORE_REHEARSAL = Duration.ofSeconds(1);

  private final String base;
  private final Javalin javalin;
  private final Sparql queries;
  private final Sparql pages;
  private final Releases releases;
  private final Intake intake;
  private final SearchIndex index;
  private final Ahead ahead;
  private final Optional<Metrics> metrics;

  private Server(String base, Javalin javalin, Sparql queries, Sparql pages, Releases releases, Intake intake, SearchIndex index, Ahead ahead, Optional<Metrics> metrics) {
    this.base = base;
    this.javalin = javalin;
    this.queries = queries;
    this.pages = pages;
    this.releases = releases;
    this.intake = intake;
    this.index = index;
    this.ahead = ahead;
    this.metrics = metrics;
  }

  /// Starts a server.
  ///
  /// @throws IOException where it cannot listen on the port, or not write dumps beside the store
  public static Server start(ServerSettings settings, Store store) throws IOException {
    // Unless it is told, Jetty finds this out through all the beans of management, of which the server needs none.
    System.setProperty(REFERENCES, System.getProperty(REFERENCES, REFERENCES_USUALLY));
    SearchIndex index = SearchIndex.of(store);
    Sparql queries = new Sparql(store, settings.base(), settings.queries(), index, settings.federation());
    Sparql pages = new Sparql(store, settings.base(), Limits.ofPages());
    Releases releases = Releases.of(store, settings.site());
    Intake intake = Intake.of(store, settings.base());
    Optional<Metrics> metrics = Metrics.of(settings.metrics());
    metrics.ifPresent(told -> told.watch(queries, pages, intake, store));
    Ahead ahead = new Ahead(store, settings.base(), () -> queries.isBusy() || pages.isBusy());
    Javalin javalin = Javalin.create(config -> {
      configure(config);
      Consumer<Sparql> first = new Routes(config.routes, settings, queries, pages).add(releases, intake, index, metrics);
      config.events.serverStarted(() -> ahead.begin(first));
    });
    Server server = new Server(settings.base(), javalin, queries, pages, releases, intake, index, ahead, metrics);
    try {
      javalin.start(settings.host(), settings.port());
    } catch (JavalinException e) {
      server.close();
      throw new IOException("[--port] cannot listen on " + settings.port() + ": it is in use, or no port", e);
    }
    return server;
  }

  /// The port it listens on.
  public int port() {
    return javalin.port();
  }

  /// Asks itself small questions in the background, so that the first readers are answered as fast as later ones. Whoever waits for the start asks before.
  public void rehearse() {
    Thread.ofPlatform().daemon().name("rehearsal").start(() -> {
      LockSupport.parkNanos(BEFORE_REHEARSAL.toNanos());
      new Rehearsal(queries, base).run(new Loopback(port())::ask);
    });
  }

  /// The port on which numbers are told, if they are.
  OptionalInt metricsPort() {
    return metrics.stream().mapToInt(Metrics::port).findFirst();
  }

  @Override
  public void close() {
    javalin.stop();
    ahead.close();
    metrics.ifPresent(Metrics::close);
    intake.close();
    queries.close();
    pages.close();
    releases.close();
    index.close();
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxFileSize(DocumentsRoute.MOST_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(DocumentsRoute.MOST_BYTES + MOST_BYTES, SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(16 * 1024);
      http.setIdleTimeout(IDLE_MILLIS);
    });
    config.jetty.modifyServer(jetty -> jetty.setHandler(new SlowReaders(GRACE, LEAST_BYTES_A_SECOND)));
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new ConnectorErrors()));
  }
}
