package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.federation.Federation;

/// Where an operator allows some endpoints: no other is reached, and one of them that means ill does no harm.
class ElsewhereAttackTest {

  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/sparql-results+json\r\n";
  private static final String ROWS = "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[";

  @AutoClose private static final Stranger STRANGER = new Stranger();

  @RegisterExtension static final Attacked attacked = Attacked.started(Duration.ofSeconds(4), Federation.with(List.of(STRANGER.host() + "/sparql", "localhost", "10.0.0.1", "[::1]")));

  private static Attacked.Reply ask(String silent) throws IOException {
    return attacked.query("SELECT * { SERVICE " + silent + "<" + STRANGER.address() + "> { ?s ?p ?x } }");
  }

  private static void assertNoAnswer(String reason) throws IOException {
    Attacked.Reply loud = ask("");
    loud.assertStatus(502);
    assertThat(loud.body()).contains("#no-answer-elsewhere", reason);
    ask("SILENT ").assertStatus(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT * { SERVICE <@> { ?s ?p ?o } }", "SELECT * { SERVICE SILENT <@> { ?s ?p ?o } }", "SELECT * { VALUES ?e { <@> } SERVICE SILENT ?e { ?s ?p ?o } }",
    "SELECT * { BIND (IRI(CONCAT('@', '')) AS ?e) SERVICE ?e { ?s ?p ?o } }", "SELECT * { FILTER EXISTS { SERVICE <@> { ?s ?p ?o } } }", "ASK { OPTIONAL { SERVICE <@> { ?s ?p ?o } } }",
    "SELECT (EXISTS { SERVICE <@> { ?s ?p ?o } } AS ?x) { }", "SELECT * { SERVICE <%> { SERVICE <@> { ?s ?p ?o } } }", "DESCRIBE ?s { SERVICE <@> { ?s ?p ?o } }"})
  void an_endpoint_that_is_not_allowed_is_not_connected_to_in_silence_either(String shape) throws IOException {
    try (ServerSocket victim = new ServerSocket(0)) {
      victim.setSoTimeout(50);
      Attacked.Reply reply = attacked.query(shape.replace("@", "http://127.0.0.1:" + victim.getLocalPort() + "/sparql").replace("%", STRANGER.address()));
      reply.assertStatus(403);
      assertThat(reply.body()).contains("#endpoint-not-allowed");
      assertThatThrownBy(victim::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://@/", "http://@/admin", "http://@/sparql/", "http://@/sparql?x=1", "http://@/sparql#x", "http://u:p@@/sparql", "https://localhost:8443/", "http://localhost/", "https://localhost/sparql",
    "http://10.0.0.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://localhost./", "http://127.1/sparql", "ftp://localhost/", "file:///etc/passwd", "jar:http://@/sparql!/", "http:/sparql", "urn:x", "http://@:/sparql/%2e%2e/"})
  void no_other_spelling_path_port_or_inner_address_gets_by(String address) throws IOException {
    STRANGER.sayRows("");
    Attacked.Reply reply = attacked.query("SELECT * { SERVICE SILENT <" + address.replaceFirst("@(?!@)", STRANGER.host()) + "> { ?s ?p ?o } }");
    reply.assertStatus(400, 403);
    assertThat(STRANGER.heads).isEmpty();
  }

  @Test
  void a_redirection_is_not_followed() throws IOException {
    try (ServerSocket victim = new ServerSocket(0)) {
      victim.setSoTimeout(50);
      for (String status : List.of("301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent")) {
        STRANGER.say(status, "Location: http://127.0.0.1:" + victim.getLocalPort() + "/sparql\r\n", "");
        assertNoAnswer("redirections are not followed");
      }
      assertThatThrownBy(victim::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/sparql-results+xml", "application/sparql-results+json2", "text/plain; application/json", ""})
  void another_kind_of_answer_is_not_read(String type) throws IOException {
    STRANGER.say("200 OK", "Content-Type: " + type + "\r\n", ROWS + "]}}");
    assertNoAnswer("something else than results in JSON");
  }

  @Test
  void a_packed_answer_is_not_unpacked() throws IOException {
    STRANGER.say("200 OK", "Content-Type: application/json\r\nContent-Encoding: gzip\r\n", "x");
    assertNoAnswer("packed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "", "{\"results\":", "{\"results\":{\"bindings\":{}}}", "{\"results\":{\"bindings\":[1]}}", "{\"results\":{\"bindings\":[]}} {}",
    "@{\"type\":\"uri\",\"value\":\"http://a> <http://b\"}", "@{\"type\":\"uri\",\"value\":\"a\\nb:c\"}", "@{\"type\":\"uri\",\"value\":\"relative\"}", "@{\"type\":\"uri\"}", "@{\"type\":\"literal\",\"value\":{}}",
    "@{\"type\":\"literal\",\"value\":\"x\",\"xml:lang\":\"en .\\n<a> <b> <c>\"}", "@{\"type\":\"literal\",\"value\":\"x\",\"datatype\":\"x>\"}", "@{\"type\":\"thing\",\"value\":\"x\"}",
    "@{\"type\":\"triple\",\"value\":{\"subject\":{\"type\":\"literal\",\"value\":\"s\"},\"predicate\":{\"type\":\"uri\",\"value\":\"x:p\"},\"object\":{\"type\":\"uri\",\"value\":\"x:o\"}}}"})
  void what_is_no_result_of_sparql_and_no_term_of_rdf_is_not_taken(String body) throws IOException {
    STRANGER.say("200 OK", "Content-Type: application/json\r\n", body.startsWith("@") ? ROWS + "{\"x\":" + body.substring(1) + "}]}}" : body);
    assertNoAnswer("no results of SPARQL in JSON");
  }

  @Test
  void brackets_thousands_deep_and_a_term_of_a_million_and_more_are_not_taken() throws IOException {
    STRANGER.say("200 OK", "Content-Type: application/json\r\n", "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
    assertNoAnswer("no results of SPARQL in JSON");
    STRANGER.sayRows("{\"x\":{\"type\":\"literal\",\"value\":\"" + "x".repeat(1_500_000) + "\"}}");
    assertNoAnswer("a term of more than 1000000 characters");
  }

  @Test
  void too_many_rows_are_refused_and_not_cut() throws IOException {
    STRANGER.sayRows("{},".repeat(10_000) + "{}");
    assertNoAnswer("more than 10000 rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 99999999\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: 99999999999\r\n\r\n", "Content-Length: +5\r\n\r\nxxxxx", "Content-Length: 5\r\n\r\nxx", "Content-Length: 2\r\nContent-Length: 3\r\n\r\nxxx",
    "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n-5\r\n", "Transfer-Encoding: chunked\r\n\r\nfffffffff\r\n",
    "Transfer-Encoding: chunked\r\n\r\n5\r\nxxxxxxxxx\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n5\r\nxx", "no field\r\n\r\n", ": empty\r\n\r\n"})
  void an_answer_that_lies_about_its_length_is_not_taken(String rest) throws IOException {
    STRANGER.behave(out -> out.write((HEAD + rest).getBytes(StandardCharsets.ISO_8859_1)));
    assertNoAnswer("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\n\r\n", "SSH-2.0-OpenSSH_9\r\n", "HTTP/2 200\r\n\r\n", "HTTP/1.1 99\r\n\r\n", "HTTP/1.1 500 No\r\n\r\n", "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\n\r\n", "HTTP/1.1 204 No\r\n\r\n"})
  void what_is_no_answer_is_told_as_that(String text) throws IOException {
    STRANGER.behave(out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1)));
    assertNoAnswer("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A: b\r\n", "x", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 103 Early\r\nA: b\r\n\r\n"})
  void an_endless_head_ends(String part) throws IOException {
    STRANGER.behave(out -> endless(out, part.startsWith("HTTP") ? "" : "HTTP/1.1 200 OK\r\n", part));
    assertNoAnswer(part.startsWith("HTTP") ? "answered with 10" : "not HTTP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Transfer-Encoding: chunked", "Connection: close"})
  void an_endless_body_ends_at_its_limit(String framing) throws IOException {
    boolean isChunked = framing.startsWith("Transfer");
    STRANGER.behave(out -> endless(out, HEAD + framing + "\r\n\r\n", isChunked ? "3e8\r\n" + " ".repeat(1_000) + "\r\n" : " ".repeat(1_000)));
    assertNoAnswer("more than 8388608 bytes");
  }

  private static void endless(OutputStream out, String start, String part) throws IOException {
    out.write(start.getBytes(StandardCharsets.ISO_8859_1));
    byte[] again = part.repeat(10).getBytes(StandardCharsets.ISO_8859_1);
    while (true) {
      out.write(again);
    }
  }

  @Test
  void an_answer_that_drips_ends_with_the_query_and_the_connection_is_closed() throws Exception {
    CompletableFuture<Long> cut = dripping();
    long start = System.nanoTime();
    ask("SILENT ").assertStatus(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(7));
    assertThat(cut.get(5, TimeUnit.SECONDS)).isPositive();
  }

  @Test
  void a_client_that_hangs_up_ends_what_was_asked_for_it() throws Exception {
    CompletableFuture<Long> cut = dripping();
    try (Socket client = attacked.open()) {
      String query = "/sparql?query=" + Attacked.encoded("SELECT * { SERVICE <" + STRANGER.address() + "> { ?s ?p ?hung } }");
      client.getOutputStream().write((Attacked.request("GET", query) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      Thread.sleep(1_000);
    }
    assertThat(cut.get(2, TimeUnit.SECONDS)).isPositive();
  }

  /// When the endpoint, which answers for ever with a byte now and then, is hung up on.
  private static CompletableFuture<Long> dripping() {
    CompletableFuture<Long> cut = new CompletableFuture<>();
    STRANGER.behave(out -> {
      try {
        out.write((HEAD + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        while (true) {
          out.write(' ');
          Thread.sleep(20);
        }
      } catch (IOException e) {
        cut.complete(System.nanoTime());
      }
    });
    return cut;
  }

  @Test
  void an_endpoint_that_hangs_does_not_keep_others_waiting() throws Exception {
    STRANGER.behave(_ -> Thread.sleep(20_000));
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Attacked.Reply>> replies = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        String query = "SELECT * { SERVICE <" + STRANGER.address() + "> { ?s ?p ?x" + i + " } }";
        replies.add(clients.submit(() -> attacked.query(query)));
      }
      for (int i = 0; i < 5; i++) {
        attacked.assertAlive();
      }
      for (Future<Attacked.Reply> reply : replies) {
        reply.get().assertStatus(503);
      }
      assertThat(STRANGER.heads).hasSizeLessThanOrEqualTo(6);
    }
  }

  @Test
  void an_endpoint_whose_certificate_nobody_vouches_for_is_not_asked(@TempDir Path folder) throws Exception {
    Path keys = folder.resolve("keys");
    new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-storepass", "northmoor", "-keystore", keys.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("told").toFile()).start().waitFor();
    KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(KeyStore.getInstance(keys.toFile(), "northmoor".toCharArray()), "northmoor".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    try (ServerSocket secured = context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Attacked other = Attacked.started(Duration.ofSeconds(4), Federation.with(List.of("localhost:" + secured.getLocalPort())))) {
      CompletableFuture<Integer> first = new CompletableFuture<>();
      Thread.ofVirtual().start(() -> {
        try (Socket socket = secured.accept()) {
          first.complete(socket.getInputStream().read());
        } catch (IOException e) {
          first.completeExceptionally(e);
        }
      });
      other.query("SELECT * { SERVICE <https://localhost:" + secured.getLocalPort() + "/sparql> { ?s ?p ?o } }").assertStatus(502);
      assertThatThrownBy(() -> first.get(5, TimeUnit.SECONDS)).hasRootCauseInstanceOf(SSLException.class);
    }
  }

  @Test
  void a_query_asks_others_a_hundred_times_at_most() throws IOException {
    STRANGER.sayRows("");
    Attacked.Reply reply = attacked.query("SELECT * { { SELECT DISTINCT ?s { ?s ?p ?o } LIMIT 150 } OPTIONAL { SERVICE SILENT <" + STRANGER.address() + "> { ?s <x:p> ?x } } }");
    reply.assertStatus(400);
    assertThat(reply.body()).contains("more than 100 questions to other endpoints");
    assertThat(STRANGER.queries).hasSize(100);
  }

  @Test
  void functions_that_are_not_allowed_here_are_not_passed_on() throws IOException {
    attacked.query("SELECT * { SERVICE <" + STRANGER.address() + "> { ?s ?p ?o FILTER (<java:java.lang.System>(?o)) } }").assertStatus(403);
  }
}
