package org.moothall.soak;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/// Sends what is made to do harm: queries without end, floods, patterns that backtrack, values that double, deep nests, broken
/// requests; waits for the answer, hangs up, or reads slowly.
final class Attacker implements Client {

  private static final String ALL = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i ";
  private static final List<String> QUERIES = List.of("SELECT (COUNT(*) AS ?n) { " + ALL + "}", "SELECT * { " + ALL + "}",
      "SELECT * { " + ALL + "} ORDER BY ?c ?f ?i",
      "SELECT (GROUP_CONCAT(?c) AS ?n) { " + ALL + "}", "SELECT DISTINCT ?a ?f ?i { " + ALL + "}", "CONSTRUCT { ?a ?e ?i } { " + ALL + "}",
      "SELECT * { ?a (<x:a>|!<x:a>)* ?b . ?c (<x:a>|!<x:a>)* ?d }",
      "SELECT * { BIND('" + "a".repeat(60) + "' AS ?t) FILTER REGEX(?t, '(.*a){20}b$') }",
      "SELECT * { BIND('" + "9".repeat(9_000) + "' AS ?a) " + doubling() + "}",
      "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
      "SELECT * " + "{".repeat(5_000), "SELECT * { FILTER(" + "?x||".repeat(10_000) + "?x) }", "DROP ALL",
      "SELECT * { VALUES ?x {" + "1 ".repeat(30_000) + "} }");
  private static final List<String> REQUESTS = List.of("GET / HTTP/1.1\r\n\r\n",
      "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET /%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
      "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST /sparql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "\0\0\0\0\r\n\r\n",
      "GET /search?q=" + "(".repeat(400) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
      "GET /" + "a".repeat(30_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
      "PUT /documents/x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  private static final int PATIENCE_MILLIS = 45_000;
  private static final int KEPT = 1 << 20;

  private final int port;
  private final Random random;

  Attacker(int port, long seed) {
    this.port = port;
    this.random = new Random(seed);
  }

  @Override
  public int step() throws IOException, InterruptedException {
    String request = random.nextInt(4) == 0 ? any(REQUESTS) : asked(any(QUERIES));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return switch (random.nextInt(4)) {
        case 0 -> hungUp();
        case 1 -> status(slowly(socket.getInputStream()));
        default -> status(begun(socket.getInputStream()));
      };
    }
  }

  @Override
  public Duration rest() {
    return Duration.ZERO;
  }

  private int hungUp() throws InterruptedException {
    Thread.sleep(random.nextInt(1_000));
    return 0;
  }

  private static byte[] slowly(InputStream answer) throws IOException, InterruptedException {
    byte[] head = answer.readNBytes(64);
    for (int i = 0; i < 20 && answer.readNBytes(512).length > 0; i++) {
      Thread.sleep(100);
    }
    return head;
  }

  // The first bytes of an answer that is read to its end, or far into a flood.
  private static byte[] begun(InputStream answer) throws IOException {
    byte[] head = answer.readNBytes(64);
    answer.readNBytes(KEPT);
    return head;
  }

  private static int status(byte[] head) {
    String line = new String(head, StandardCharsets.ISO_8859_1);
    return line.startsWith("HTTP/1.1 ") ? Integer.parseInt(line.substring(9, 12)) : 0;
  }

  private String asked(String query) {
    // Each is another query, so that none is answered from what is kept.
    String text = query + " #" + random.nextInt();
    return "POST /sparql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept: text/csv, */*;q=0.1\r\n"
        + "Content-Type: application/sparql-query\r\nContent-Length: " + text.length() + "\r\n\r\n" + text;
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static String doubling() {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      steps.append("BIND(CONCAT(?%c, ?%c) AS ?%c) ".formatted('a' + i, 'a' + i, 'b' + i));
    }
    return steps.toString();
  }
}
