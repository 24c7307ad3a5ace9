package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows 19 to 22 of the list of attacks: failure in the middle, slow clients, many heavy queries, clients that hang up.
@Tag("slow")
class LoadAttackTest {

  private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String FLOOD = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  @RegisterExtension static final Attacked attacked = Attacked.started(Duration.ofSeconds(8));

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "text/tab-separated-values", "application/sparql-results+json", "application/sparql-results+xml"})
  void an_answer_that_fails_after_its_first_rows_has_no_end_in_any_format(String type) throws IOException {
    Attacked.Reply reply = attacked.query(FLOOD, type);
    reply.assertStatus(200);
    assertThat(reply.isWhole()).isFalse();
    assertThat(reply.text()).doesNotContain("limit was reached");
  }

  @Test
  void sixty_slow_headers_bodies_readers_and_idle_connections_do_not_stop_the_server() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 60; i++) {
        slow.add(begun("GET / HTTP/1.1\r\nHost: a\r\nX: "));
        slow.add(begun("POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nASK"));
        slow.add(begun(""));
      }
      attacked.assertAlive();
      for (int i = 0; i < 30; i++) {
        slow.add(begun("GET /sparql?query=" + Attacked.encoded(FLOOD) + " HTTP/1.1\r\nHost: a\r\nAccept: text/csv\r\n\r\n"));
      }
      attacked.assertAlive();
      attacked.get("/").assertStatus(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void a_body_that_trickles_is_dropped() throws IOException, InterruptedException {
    try (Socket socket = begun("POST /sparql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\n")) {
      socket.setSoTimeout(100);
      long start = System.nanoTime();
      String answer = "";
      while (answer.isEmpty() && System.nanoTime() - start < Duration.ofSeconds(30).toNanos()) {
        Thread.sleep(400);
        socket.getOutputStream().write(' ');
        answer = Attacked.read(socket);
      }
      assertThat(answer).startsWith("HTTP/1.1 408 ").contains("#too-slow");
    }
  }

  @Test
  void a_light_query_is_answered_soon_while_twenty_four_heavy_ones_run() throws IOException, InterruptedException {
    List<CompletableFuture<Attacked.Reply>> heavy = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(24)) {
      for (int i = 0; i < 24; i++) {
        String different = ENDLESS + " LIMIT " + (1_000_000_000 + i);
        heavy.add(CompletableFuture.supplyAsync(() -> asked(different), callers));
      }
      Thread.sleep(4_000);
      for (int i = 0; i < 3; i++) {
        attacked.assertAlive();
        attacked.get("/").assertStatus(200);
      }
      heavy.forEach(answer -> answer.join().assertStatus(503));
    }
  }

  @Test
  void more_queries_than_can_wait_are_told_when_to_come_again() {
    try (ExecutorService callers = Executors.newFixedThreadPool(60)) {
      List<CompletableFuture<Attacked.Reply>> asked = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String different = ENDLESS + " LIMIT " + (1_000_000_000 + i);
        asked.add(CompletableFuture.supplyAsync(() -> asked(different), callers));
      }
      List<Attacked.Reply> answers = asked.stream().map(CompletableFuture::join).toList();
      assertThat(answers).allMatch(answer -> answer.status() == 503);
      assertThat(answers.stream().filter(answer -> answer.body().contains("#busy"))).isNotEmpty().allMatch(answer -> answer.head().contains("Retry-After: "));
    }
  }

  @Test
  void the_work_stops_when_the_client_hangs_up() throws IOException, InterruptedException {
    List<Socket> callers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      callers.add(begun("GET /sparql?query=" + Attacked.encoded(ENDLESS) + " HTTP/1.1\r\nHost: a\r\nAccept: text/csv\r\n\r\n"));
    }
    Thread.sleep(1_500);
    assertThat(running()).isNotZero();
    for (Socket caller : callers) {
      caller.close();
    }
    Thread.sleep(1_500);
    assertThat(running()).isZero();
  }

  // Threads of queries that are at work, of all that there are.
  private static long running() {
    var threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds(), 60))
        .filter(thread -> thread != null && thread.getThreadName().startsWith("query-") && !thread.getThreadName().equals("query-watch"))
        .filter(thread -> Arrays.stream(thread.getStackTrace()).anyMatch(frame -> frame.getClassName().endsWith(".Reading")))
        .count();
  }

  private static Socket begun(String request) throws IOException {
    Socket socket = attacked.open();
    socket.setReceiveBufferSize(4_096);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return socket;
  }

  private static Attacked.Reply asked(String query) {
    try {
      return attacked.query(query);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
