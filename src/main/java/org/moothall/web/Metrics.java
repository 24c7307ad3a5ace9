package org.moothall.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.moothall.intake.Intake;
import org.moothall.query.Sparql;
import org.moothall.store.Store;

/// What the server does, as numbers in the form of Prometheus, on a port of their own where one is asked for. No label tells an address or anything else that
/// a request may be made up of.
final class Metrics implements AutoCloseable {

  private static final double NANOS = 1e9;

  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final HttpServer listener;

  private Metrics(HttpServer listener) {
    this.listener = listener;
    listener.createContext("/metrics", this::tell);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /// Begins to tell, where that is asked for.
  ///
  /// @throws IOException where it cannot listen there
  static Optional<Metrics> of(Optional<InetSocketAddress> address) throws IOException {
    return address.isPresent() ? Optional.of(start(address.get())) : Optional.empty();
  }

  private static Metrics start(InetSocketAddress address) throws IOException {
    try {
      Metrics metrics = new Metrics(HttpServer.create(address, 0));
      metrics.listener.start();
      return metrics;
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException("[--metrics-port] cannot listen on " + address + ": it is in use, or not of this machine", e);
    }
  }

  /// Tells of what a server has.
  void watch(Sparql queries, Sparql pages, Intake intake, Store store) {
    watch("queries", queries);
    watch("pages", pages);
    watch(intake);
    watch(store);
  }

  private void watch(String kind, Sparql sparql) {
    Gauge.builder("moothall.queries.running", sparql, asked -> asked.running().size()).tag("kind", kind).description("queries under way").register(registry);
    Gauge.builder("moothall.queries.waiting", sparql, Sparql::waiting).tag("kind", kind).description("queries under way that wait for their turn").register(registry);
  }

  private void watch(Intake intake) {
    gauge("moothall.documents.waiting", "documents that wait to be loaded", intake, Intake::waiting);
    gauge("moothall.documents.sent", "documents that came over the network and are kept", intake, asked -> asked.list().size());
  }

  private void watch(Store store) {
    gauge("moothall.statements", "statements of all named graphs in the newest image", store, Store::statements);
    gauge("moothall.store.version", "the version of the store", store, Store::version);
    gauge("moothall.image.seconds", "how long the newest image took to make; none where it was there at the start", store,
        asked -> asked.imaged().map(image -> image.took().toNanos() / NANOS).orElse(Double.NaN));
    gauge("moothall.image.age.seconds", "how old the newest image is; none where it was there at the start", store,
        asked -> asked.imaged().map(image -> Duration.between(image.at(), Clock.systemUTC().instant()).toNanos() / NANOS).orElse(Double.NaN));
  }

  private <T> void gauge(String name, String what, T of, ToDoubleFunction<T> value) {
    Gauge.builder(name, of, value).description(what).register(registry);
  }

  /// The port it listens on.
  int port() {
    return listener.getAddress().getPort();
  }

  /// Counts a request that ends: by its kind, its status, how a kept answer came by, and what was wrong with it.
  void end(Context ctx) {
    if (Loopback.isOurs(ctx)) {
      return;
    }
    Asking asking = Asking.of(ctx);
    Timer.builder("moothall.requests").description("requests by kind and status, and what was wrong").tag("kind", asking.kind()).tag("status", String.valueOf(ctx.statusCode()))
        .tag("cache", cached(ctx)).tag("problem", asking.problem().orElse("none")).register(registry).record(asking.lasting());
  }

  private static String cached(Context ctx) {
    String told = Optional.ofNullable(ctx.res().getHeader("Server-Timing")).orElse("");
    return told.startsWith(KeptAnswers.TIMING) ? told.substring(KeptAnswers.TIMING.length()).replaceFirst(",.*", "") : "none";
  }

  private void tell(HttpExchange exchange) throws IOException {
    byte[] told = registry.scrape().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    exchange.sendResponseHeaders(200, told.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(told);
    }
  }

  @Override
  public void close() {
    listener.stop(0);
    collections.close();
    registry.close();
  }
}
