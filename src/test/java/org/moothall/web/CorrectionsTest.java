package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.query.NorthmoorStore;
import org.moothall.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports of what is wrong with a fact, into a file.
class CorrectionsTest {

  private static final String ACTION = "/action/bbbbbbbbbbb1";

  @TempDir Path folder;

  private Path book;
  private Store store;
  private Server server;

  @BeforeEach
  void start() throws Exception {
    book = folder.resolve("corrections.jsonl");
    store = NorthmoorStore.in(folder.resolve("store"));
    server = Server.start(ServerSettings.local(0, NorthmoorStore.BASE).corrected(Optional.of(Corrections.of(book.toString()))), store);
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private HttpResponse<String> send(String path, Optional<String> form) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).header("Accept", "text/html");
    form.ifPresent(body -> request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  @Test
  void a_report_is_a_line_with_what_the_store_knows_of_the_fact() throws Exception {
    String form = Jsoup.parse(send(ACTION, Optional.empty()).body()).expectFirst("#quote a[href^=/correction/]").attr("href");
    assertThat(send(form, Optional.empty()).body()).contains("textarea");
    HttpResponse<String> thanks = send(form, Optional.of("wrong=The+owner+is+%3Cscript%3Ealert(1)%3C%2Fscript%3E%0Aanother&fact=forged"));
    assertThat(thanks.statusCode()).isEqualTo(200);
    assertThat(thanks.body()).contains("Thank you").doesNotContain("alert(1)");
    assertThat(Files.readAllLines(book)).hasSize(1);
    JsonNode line = JsonMapper.shared().readTree(Files.readString(book));
    assertThat(line.get("fact").asString()).isEqualTo(NorthmoorStore.BASE + "action/bbbbbbbbbbb1");
    assertThat(line.get("wrong").asString()).isEqualTo("The owner is <script>alert(1)</script>\nanother");
    assertThat(line.get("rules")).isNotEmpty();
    assertThat(line.get("evidence")).isNotEmpty();
  }

  @Test
  void an_empty_or_overlong_report_and_one_on_nothing_are_refused() throws Exception {
    assertThat(send("/correction" + ACTION, Optional.of("wrong=+")).statusCode()).isEqualTo(400);
    assertThat(send("/correction" + ACTION, Optional.of("wrong=" + "x".repeat(2_001))).statusCode()).isEqualTo(400);
    assertThat(send("/correction/action/nothing", Optional.of("wrong=x")).statusCode()).isEqualTo(404);
    assertThat(book).doesNotExist();
  }

  @Test
  void a_full_file_takes_no_more() throws Exception {
    Files.write(book, new byte[(int) Corrections.Book.MOST_BYTES]);
    assertThat(send("/correction" + ACTION, Optional.of("wrong=x")).statusCode()).isEqualTo(429);
    assertThat(Files.size(book)).isEqualTo(Corrections.Book.MOST_BYTES);
  }
}
