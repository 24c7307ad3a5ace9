package org.moothall.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.moothall.federation.Federation;
import org.moothall.intake.Tokens;
import org.moothall.query.Limits;
import org.moothall.query.NorthmoorStore;
import org.moothall.store.Store;

/// A server on a free port over the graph of the invented council, and a client for it that follows no redirects.
final class Northmoor implements AutoCloseable {

  static final String MOOT = "PREFIX moot: <https://w3id.org/moothall/ontology#> ";

  private static final Limits STRICT = new Limits(Duration.ofSeconds(2), 3, 6, 100_000, 100, 200_000);

  private final Path folder;
  final Store store;
  final Server server;
  final HttpClient client = HttpClient.newHttpClient();

  /// Under strict limits.
  Northmoor(Path folder) throws IOException {
    this(folder, STRICT);
  }

  Northmoor(Path folder, Limits limits) throws IOException {
    this(folder, limits, Federation.OFF);
  }

  private Northmoor(Path folder, Limits limits, Federation federation) throws IOException {
    this.folder = folder;
    store = NorthmoorStore.in(folder);
    server = Server.start(ServerSettings.local(0, NorthmoorStore.BASE).within(limits).operatedBy(Tokens.in(folder)).federated(federation), store);
  }

  /// One in a folder of its own for temporary files, under strict limits.
  static Northmoor started() {
    return started(STRICT);
  }

  /// One in a folder of its own for temporary files.
  static Northmoor started(Limits limits) {
    return started(limits, Federation.OFF);
  }

  /// One whose queries may ask endpoints of others.
  static Northmoor started(Limits limits, Federation federation) {
    try {
      return new Northmoor(Files.createTempDirectory("northmoor"), limits, federation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  static String query(String text) {
    return "/sparql?query=" + URLEncoder.encode(MOOT + text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).header("Accept", accept));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
    store.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
