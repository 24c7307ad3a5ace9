package org.moothall.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Asks the endpoint of this process over its own port, the whole way that the questions of others come. These questions are known by a header that nobody
/// else can guess; they are no client's, and nobody counts them.
final class Loopback {

  private static final String HEADER = "X-Rehearsal";
  private static final String OURS = UUID.randomUUID().toString();

  private static final String ACCEPT = "application/sparql-results+json, application/n-triples;q=0.9";
  private static final int PATIENCE_MILLIS = 5000;

  private final URI endpoint;

  Loopback(int port) {
    this.endpoint = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/sparql");
  }

  /// Whether a request came from here.
  static boolean isOurs(Context ctx) {
    return OURS.equals(ctx.header(HEADER));
  }

  /// Asks a question and takes the answer, whatever it is.
  ///
  /// @throws UncheckedIOException where there is none
  void ask(String question) {
    try {
      HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", SparqlRoute.QUERY);
      connection.setRequestProperty("Accept", ACCEPT);
      connection.setRequestProperty(HEADER, OURS);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(question.getBytes(StandardCharsets.UTF_8));
      }
      try (InputStream in = connection.getInputStream()) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("[rehearsal] " + endpoint, e);
    }
  }
}
