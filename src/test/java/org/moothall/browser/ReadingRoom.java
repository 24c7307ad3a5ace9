package org.moothall.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.moothall.ingest.Loading;
import org.moothall.store.Scratch;
import org.moothall.store.Store;
import org.moothall.web.Server;
import org.moothall.web.ServerSettings;

/// A server over the documents in `data`, and a client for it.
final class ReadingRoom implements AutoCloseable {

  private static final String BASE = "http://localhost:7070/id/";
  private static final String PREFIXES = """
      PREFIX moot: <https://w3id.org/moothall/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private final Store store;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private ReadingRoom(Store store, Server server) {
    this.store = store;
    this.server = server;
  }

  static ReadingRoom open() {
    Store store = Scratch.store();
    try {
      new Loading(store, BASE).load(List.of(Path.of("data")), _ -> {});
      return new ReadingRoom(store, Server.start(ServerSettings.local(0, BASE), store));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The address of a page.
  String address(String path) {
    return "http://localhost:" + server.port() + path;
  }

  /// The page of the thing of a class that most is said about: the fullest of its kind.
  String fullest(String type) throws IOException, InterruptedException {
    return page("?page a " + type + " . ?other ?says ?page");
  }

  /// The page of the thing of a class that least is said about: the emptiest of its kind.
  String emptiest(String type) throws IOException, InterruptedException {
    return page("?page a " + type + " . ?other ?says ?page", "COUNT(*)");
  }

  /// The page of the thing that fits a pattern most often.
  String page(String pattern) throws IOException, InterruptedException {
    return page(pattern, "DESC(COUNT(*))");
  }

  private String page(String pattern, String order) throws IOException, InterruptedException {
    String iri = rows("SELECT ?page { " + pattern + " } GROUP BY ?page ORDER BY " + order + " STR(?page) LIMIT 1").getFirst();
    return iri.startsWith(BASE) ? "/" + iri.substring(BASE.length()) : "/theme/" + iri.substring(iri.indexOf('#') + 1);
  }

  /// The rows of a query as CSV, without the names of its columns.
  List<String> rows(String query) throws IOException, InterruptedException {
    return get("/sparql?query=" + URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8), "text/csv").body().lines().skip(1).toList();
  }

  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(address(path))).header("Accept", accept).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    client.close();
    server.close();
    store.close();
  }
}
