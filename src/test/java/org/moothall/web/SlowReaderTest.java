package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An answer of 64 MiB in pieces of 1 MiB, each of which must be taken within a second and a half.
@Timeout(60)
class SlowReaderTest {

  private static final int PIECE = 1 << 20;
  private static final int PIECES = 64;

  private final Server jetty = new Server();

  @BeforeEach
  void start() throws Exception {
    ServerConnector connector = new ServerConnector(jetty);
    connector.setHost("127.0.0.1");
    jetty.addConnector(connector);
    SlowReaders readers = new SlowReaders(Duration.ofMillis(500), PIECE);
    readers.setHandler(new Flood());
    jetty.setHandler(readers);
    jetty.start();
  }

  @AfterEach
  void stop() throws Exception {
    jetty.stop();
  }

  private static final class Flood extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      for (int piece = 0; piece < PIECES; piece++) {
        Content.Sink.write(response, piece == PIECES - 1, ByteBuffer.allocate(PIECE));
      }
      callback.succeeded();
      return true;
    }
  }

  @Test
  void who_takes_a_byte_now_and_then_is_cut_off() throws IOException {
    try (Socket socket = asked()) {
      InputStream in = socket.getInputStream();
      long taken = 0;
      boolean cut = false;
      while (!cut) {
        cut = !isRead(in);
        taken++;
        pause();
      }
      assertThat(taken).isLessThan((long) PIECE * PIECES);
    }
  }

  @Test
  void who_takes_what_comes_has_all_of_it() throws IOException {
    try (Socket socket = asked()) {
      assertThat(socket.getInputStream().readAllBytes().length).isGreaterThan(PIECE * PIECES);
    }
  }

  private static boolean isRead(InputStream in) {
    try {
      return in.readNBytes(1000).length == 1000;
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Socket asked() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(8 * 1024);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), ((ServerConnector) jetty.getConnectors()[0]).getLocalPort()));
    socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
