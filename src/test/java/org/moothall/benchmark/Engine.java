package org.moothall.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A SPARQL endpoint that is measured.
///
/// @param name how the table calls it
/// @param endpoint its address
/// @param process its process, where it was started here
record Engine(String name, URI endpoint, Optional<Process> process) implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 120_000;

  static {
    System.setProperty("http.maxConnections", "64");
  }

  /// What an engine said.
  ///
  /// @param millis from the first byte of the question to the last of the answer
  /// @param rows how many rows or triples
  /// @param digest of all values, whatever their order
  record Said(double millis, long rows, long digest) {}

  /// Asks and waits for the whole answer.
  Said ask(String query, boolean graph) throws IOException {
    long start = System.nanoTime();
    byte[] answer = send(query, graph);
    double millis = (System.nanoTime() - start) / 1e6;
    List<String> rows = graph ? new String(answer, StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList() : rows(answer);
    return new Said(millis, rows.size(), rows.stream().mapToLong(Engine::digest).sum());
  }

  /// Asks and waits for the whole answer, which is not looked into: who measures shares the processors with who answers.
  ///
  /// @return milliseconds, as in [Said]
  double time(String query) throws IOException {
    long start = System.nanoTime();
    send(query, false);
    return (System.nanoTime() - start) / 1e6;
  }

  /// Asks for the one variable of a query.
  List<String> values(String query) throws IOException {
    List<String> values = new ArrayList<>();
    JsonMapper.shared().readTree(send(query, false)).at("/results/bindings").forEach(row -> values.add(row.at("/x/value").asString()));
    return values;
  }

  /// Whether it answers yet.
  boolean isUp() {
    try {
      send("ASK {}", false);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Processor time that its process has used so far, in seconds.
  double cpuSeconds() {
    return process.flatMap(running -> running.info().totalCpuDuration()).map(used -> used.toMillis() / 1e3).orElse(Double.NaN);
  }

  @Override
  public void close() {
    process.ifPresent(Process::destroy);
  }

  // A client that hands work from thread to thread would take longer than a small question does.
  private byte[] send(String query, boolean graph) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setReadTimeout(PATIENCE_MILLIS);
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/sparql-query");
    connection.setRequestProperty("Accept", graph ? "application/n-triples" : "application/sparql-results+json");
    try (OutputStream out = connection.getOutputStream()) {
      out.write(query.getBytes(StandardCharsets.UTF_8));
    }
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      try (InputStream fault = connection.getErrorStream()) {
        throw new IOException("[" + name + "] " + connection.getResponseCode() + " " + new String(fault.readAllBytes(), StandardCharsets.UTF_8) + " to " + query);
      }
    }
    try (InputStream answer = connection.getInputStream()) {
      return answer.readAllBytes();
    }
  }

  private static List<String> rows(byte[] json) {
    List<String> rows = new ArrayList<>();
    JsonMapper.shared().readTree(json).at("/results/bindings").forEach(row -> rows.add(row(row)));
    return rows;
  }

  private static String row(JsonNode row) {
    return row.properties().stream().map(term -> term.getKey() + "=" + term.getValue().path("value").asString()).sorted().toList().toString();
  }

  // FNV-1a, so that the sum over rows tells of every sign of them.
  private static long digest(String row) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < row.length(); i++) {
      hash = (hash ^ row.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
