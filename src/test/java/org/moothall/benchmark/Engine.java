package org.moothall.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /// What an engine said.
  ///
  /// @param millis from the first byte of the question to the last of the answer
  /// @param rows how many rows or triples
  /// @param digest of all values, whatever their order
  record Said(double millis, long rows, long digest) {}

  /// Asks and waits for the whole answer.
  Said ask(String query, boolean graph) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = CLIENT.send(request(query, graph), BodyHandlers.ofByteArray());
    double millis = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IOException("[" + name + "] " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8) + " to " + query);
    }
    List<String> rows = graph ? new String(answer.body(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList() : rows(answer.body());
    return new Said(millis, rows.size(), rows.stream().mapToLong(Engine::digest).sum());
  }

  /// Asks for the one variable of a query.
  List<String> values(String query) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = CLIENT.send(request(query, false), BodyHandlers.ofByteArray());
    List<String> values = new ArrayList<>();
    JsonMapper.shared().readTree(answer.body()).at("/results/bindings").forEach(row -> values.add(row.at("/x/value").asString()));
    return values;
  }

  /// Whether it answers yet.
  boolean isUp() throws InterruptedException {
    try {
      return CLIENT.send(request("ASK {}", false), BodyHandlers.discarding()).statusCode() == 200;
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

  private HttpRequest request(String query, boolean graph) {
    return HttpRequest.newBuilder(endpoint).timeout(PATIENCE).header("Content-Type", "application/sparql-query")
        .header("Accept", graph ? "application/n-triples" : "application/sparql-results+json").POST(BodyPublishers.ofString(query)).build();
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
