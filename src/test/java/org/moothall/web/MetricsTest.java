package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.query.NorthmoorStore;
import org.moothall.store.Store;

@Timeout(120)
class MetricsTest {

  @TempDir static Path folder;

  @AutoClose private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Running running = new Running(Optional.empty(), Optional.empty());

  /// What is started before the tests.
  private record Running(Optional<Store> store, Optional<Server> server) {}

  @BeforeAll
  static void start() throws IOException {
    Store store = NorthmoorStore.in(folder);
    running = new Running(Optional.of(store), Optional.of(Server.start(settings(0), store)));
  }

  @AfterAll
  static void end() {
    server().close();
    running.store().orElseThrow().close();
  }

  private static Server server() {
    return running.server().orElseThrow();
  }

  @Test
  void requests_are_told_by_kind_status_and_problem_and_no_address_is() throws Exception {
    get("/person/northmoor/ada-pell-unknown");
    get("/sparql?query=ASK%7B%7D");
    get("/sparql?query=ASK%7B%7D");
    get("/sparql?query=Ada-Pell");
    get("/ada-pell-kind/x");
    assertThat(told()).contains("moothall_requests_seconds_count{cache=\"miss\",kind=\"sparql\",problem=\"none\",status=\"200\"} 1")
        .contains("moothall_requests_seconds_count{cache=\"hit\",kind=\"sparql\",problem=\"none\",status=\"200\"} 1")
        .contains("moothall_requests_seconds_count{cache=\"none\",kind=\"sparql\",problem=\"bad-syntax\",status=\"400\"} 1")
        .contains("moothall_requests_seconds_count{cache=\"none\",kind=\"page\",problem=\"not-found\",status=\"404\"} ").doesNotContainIgnoringCase("pell");
  }

  @Test
  void queries_the_store_and_the_machine_are_told() throws Exception {
    assertThat(told()).contains("moothall_queries_running{kind=\"queries\"} 0").contains("moothall_queries_waiting{kind=\"pages\"} 0").contains("moothall_documents_waiting 0")
        .containsPattern("moothall_statements [1-9]").contains("moothall_image_seconds ").contains("jvm_memory_used_bytes").contains("jvm_threads_live_threads");
  }

  @Test
  void there_are_none_on_the_port_of_the_pages_and_a_port_in_use_is_told() throws Exception {
    assertThat(get("/metrics")).isEqualTo(404);
    assertThatIOException().isThrownBy(() -> Metrics.of(settings(server().metricsPort().getAsInt()).metrics())).withMessageContaining("[--metrics-port]");
  }

  private static String told() throws Exception {
    return send("http://127.0.0.1:" + server().metricsPort().getAsInt() + "/metrics").body();
  }

  private static int get(String path) throws Exception {
    return send("http://127.0.0.1:" + server().port() + path).statusCode();
  }

  private static HttpResponse<String> send(String address) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  private static ServerSettings settings(int port) {
    return ServerSettings.local(0, NorthmoorStore.BASE).measured(Optional.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
  }
}
