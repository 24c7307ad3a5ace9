package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.moothall.federation.Federation;
import org.moothall.query.Limits;

/// A started server under attack over plain sockets: what it answers must not tell how it is made, and it must go on answering.
///
/// As an extension of a test class it is asked after each test whether it still answers.
final class Attacked implements AfterEachCallback, AfterAllCallback, AutoCloseable {

  static final Pattern INSIDES = Pattern.compile(
      "org\\.(?:apache|moothall|eclipse)|io\\.javalin|java\\.(?:util|io)\\.|\\w(?:Exception|StackOverflow|OutOfMemory)|\\.java:\\d|\\bat [a-z]+\\.[a-z]|/tmp/|/root/|[Jj]etty|Javalin");

  // Characters of one answer: a flood brings gigabytes until its time is up.
  private static final int KEPT = 4 << 20;

  final Northmoor northmoor;

  private Attacked(Duration time, Federation federation) {
    northmoor = Northmoor.started(Limits.ofQueries().withTime(time), federation);
  }

  static Attacked started() {
    return started(Duration.ofSeconds(2));
  }

  /// @param time the time limit of queries
  static Attacked started(Duration time) {
    return started(time, Federation.OFF);
  }

  /// @param federation the endpoints of others that queries may ask
  static Attacked started(Duration time, Federation federation) {
    return new Attacked(time, federation);
  }

  /// What came back until the connection ended or the answer was complete.
  ///
  /// @param text head and body, as Latin-1; see [#read(Socket)] for a long one
  record Reply(String text) {
    int status() {
      return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    String head() {
      return text.split("\r\n\r\n", 2)[0];
    }

    String body() {
      int end = text.indexOf("\r\n\r\n");
      return end < 0 ? "" : text.substring(end + 4);
    }

    /// Whether a chunked answer has its last chunk.
    boolean isWhole() {
      return text.endsWith("0\r\n\r\n") || text.contains("Content-Length");
    }

    void assertStatus(Integer... statuses) {
      assertThat(status()).as(head()).isIn((Object[]) statuses);
    }
  }

  /// Sends bytes and reads the answer to its end; it must tell nothing of the insides.
  Reply send(byte[] request) throws IOException {
    try (Socket socket = open()) {
      write(socket, request);
      Reply reply = new Reply(read(socket));
      assertThat(INSIDES.matcher(reply.text()).results().map(found -> found.group())).as(reply.text()).isEmpty();
      return reply;
    }
  }

  Reply send(String request) throws IOException {
    return send(request.getBytes(StandardCharsets.ISO_8859_1));
  }

  Reply get(String target, String... headers) throws IOException {
    return send(request("GET", target, headers) + "\r\n");
  }

  Reply query(String query) throws IOException {
    return query(query, "*/*");
  }

  Reply query(String query, String accept) throws IOException {
    return post("application/sparql-query", query.getBytes(StandardCharsets.UTF_8), "Accept: " + accept);
  }

  Reply post(String type, byte[] body, String... headers) throws IOException {
    String head = request("POST", "/sparql", headers) + "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return send(all);
  }

  static String request(String method, String target, String... headers) {
    StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: northmoor.example\r\nConnection: close\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    return request.toString();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Socket open() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), northmoor.server.port());
    socket.setSoTimeout(40_000);
    return socket;
  }

  /// A simple question is still answered, and soon.
  void assertAlive() throws IOException {
    long start = System.nanoTime();
    assertThat(query("ASK {}").body()).contains("true");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  // A server that refuses a large request closes while it is still being sent.
  private static void write(Socket socket, byte[] request) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(request);
      out.flush();
    } catch (IOException _) {
      // What it answered is read all the same.
    }
  }

  /// Reads to the end; of an answer longer than [#KEPT] its start and its last part.
  static String read(Socket socket) {
    StringBuilder text = new StringBuilder();
    byte[] step = new byte[65_536];
    try {
      InputStream in = socket.getInputStream();
      for (int count = in.read(step); count >= 0; count = in.read(step)) {
        text.append(new String(step, 0, count, StandardCharsets.ISO_8859_1));
        if (text.length() > KEPT) {
          text.delete(KEPT / 4, text.length() - KEPT / 4);
        }
      }
    } catch (IOException _) {
      // A connection that is cut gives what came before.
    }
    return text.toString();
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    assertAlive();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    northmoor.close();
  }
}
