package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.web.Northmoor.header;
import static org.moothall.web.Northmoor.query;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.query.Limits;

class StreamTest {

  private static final String ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String ROWLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  @AutoClose static final Northmoor northmoor = Northmoor.started(new Limits(Duration.ofMillis(700), 1, 2, 100_000, 100, 200_000));

  @Test
  void a_time_limit_before_the_first_rows_has_its_own_status() throws Exception {
    HttpResponse<String> response = northmoor.get(query(ROWLESS), "text/csv");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).contains("#timed-out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "text/tab-separated-values", "application/sparql-results+json", "application/sparql-results+xml"})
  void an_answer_that_breaks_off_is_seen_to_be_incomplete(String type) {
    for (String encoding : new String[] {"identity", "gzip"}) {
      HttpRequest request = HttpRequest.newBuilder(northmoor.uri(query(ENDLESS))).header("Accept", type).header("Accept-Encoding", encoding).build();
      assertThatThrownBy(() -> northmoor.client.send(request, BodyHandlers.ofByteArray())).isInstanceOf(IOException.class);
    }
  }

  @Test
  void too_many_queries_at_once_are_told_when_to_come_again() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      HttpRequest request = HttpRequest.newBuilder(northmoor.uri(query(ROWLESS + " LIMIT " + (i + 1)))).header("Accept", "text/csv").build();
      asked.add(northmoor.client.sendAsync(request, BodyHandlers.ofString()));
    }
    List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
    assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
    assertThat(answers.stream().filter(answer -> answer.body().contains("#busy")).toList()).isNotEmpty()
        .allMatch(answer -> header(answer, "Retry-After").matches("\\d+"));
    assertThat(northmoor.get(query("ASK {}"), "text/csv").statusCode()).isEqualTo(200);
  }

  @Test
  void pages_are_answered_while_queries_are_heavy() throws Exception {
    HttpRequest heavy = HttpRequest.newBuilder(northmoor.uri(query(ROWLESS))).header("Accept", "text/csv").build();
    CompletableFuture<HttpResponse<String>> running = northmoor.client.sendAsync(heavy, BodyHandlers.ofString());
    assertThat(northmoor.get("/", "text/html").statusCode()).isEqualTo(200);
    running.join();
  }
}
