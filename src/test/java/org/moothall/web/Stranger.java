package org.moothall.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/// An endpoint of somebody else on this machine that answers whatever a test tells it to, byte by byte, and remembers what it was asked.
final class Stranger implements AutoCloseable {

  /// How it answers.
  @FunctionalInterface
  interface Manner {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private static final Manner SILENT = _ -> { };

  final List<String> heads = new CopyOnWriteArrayList<>();
  final List<String> queries = new CopyOnWriteArrayList<>();
  private final ServerSocket listening;
  private volatile Manner manner = SILENT;

  Stranger() {
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::listen);
  }

  String host() {
    return "127.0.0.1:" + listening.getLocalPort();
  }

  String address() {
    return "http://" + host() + "/sparql";
  }

  void behave(Manner other) {
    heads.clear();
    queries.clear();
    manner = other;
  }

  /// Answers with a status line, fields and a body.
  void say(String status, String fields, String body) {
    behave(out -> out.write(("HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8)));
  }

  /// Answers with rows, as JSON between the brackets of `bindings`.
  void sayRows(String rows) {
    say("200 OK", "Content-Type: application/sparql-results+json\r\n", "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[" + rows + "]}}");
  }

  private void listen() {
    try {
      while (true) {
        Socket socket = listening.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException _) {
      // Closed at the end of the tests.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        int sign = in.read();
        if (sign < 0) {
          return;
        }
        head.append((char) sign);
      }
      heads.add(head.toString());
      queries.add(URLDecoder.decode(new String(in.readNBytes(length(head.toString())), StandardCharsets.UTF_8), StandardCharsets.UTF_8).replaceFirst("^query=", ""));
      manner.answer(socket.getOutputStream());
    } catch (IOException _) {
      // Whoever asked has gone, which some tests want.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int length(String head) {
    return head.toLowerCase(Locale.ROOT).lines().filter(line -> line.startsWith("content-length:")).mapToInt(line -> Integer.parseInt(line.substring(15).strip())).findFirst().orElse(0);
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
