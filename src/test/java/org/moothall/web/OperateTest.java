package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.intake.Backup;
import org.moothall.intake.Scope;
import org.moothall.intake.Tokens;
import org.moothall.query.Limits;
import org.moothall.store.Store;

@Timeout(120)
class OperateTest {

  private static final String LENGTHY = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != \"Ada Pell\") }";
  private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");

  @AutoClose static final Northmoor northmoor = Northmoor.started(Limits.ofQueries());
  private static String token = "";

  @TempDir Path folder;

  @BeforeAll
  static void let() throws IOException {
    token = tokens().add("desk", Set.of(Scope.OPERATE, Scope.LOAD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/operate/queries", "/operate/backup"})
  void who_operates_shows_a_token(String path) throws Exception {
    String loader = tokens().add("loader-" + path.hashCode() % 1000, Set.of(Scope.LOAD)).strip();
    assertThat(northmoor.get(path, "*/*").statusCode()).isEqualTo(401);
    assertThat(northmoor.send(request(path, loader)).statusCode()).isEqualTo(403);
  }

  @Test
  void a_query_under_way_is_listed_without_what_it_asks_about_and_can_be_ended() throws Exception {
    CompletableFuture<HttpResponse<String>> asked = northmoor.client.sendAsync(
        HttpRequest.newBuilder(northmoor.uri("/sparql")).header("Content-Type", "application/sparql-query").POST(BodyPublishers.ofString(LENGTHY)).build(), BodyHandlers.ofString());
    String listed = northmoor.send(request("/operate/queries", token)).body();
    while (!NUMBER.matcher(listed).find() || !listed.contains("count")) {
      assertThat(asked).isNotDone();
      Thread.sleep(20);
      listed = northmoor.send(request("/operate/queries", token)).body();
    }
    assertThat(listed).contains("outline").doesNotContain("Ada").doesNotContain("Pell");
    Matcher number = NUMBER.matcher(listed);
    assertThat(number.find()).isTrue();
    assertThat(northmoor.send(request("/operate/queries/" + number.group(1), token).DELETE()).statusCode()).isEqualTo(204);
    HttpResponse<String> ended = asked.get();
    assertThat(ended.statusCode()).isEqualTo(503);
    assertThat(ended.body()).contains("#ended");
    assertThat(northmoor.send(request("/operate/queries/999999999", token).DELETE()).statusCode()).isEqualTo(404);
  }

  @Test
  void a_backup_made_while_serving_is_the_same_store_elsewhere() throws Exception {
    String minutes = "DALEWICK TOWN COUNCIL\n\nMinutes of the meeting of the Recreation Committee held on 3 March 2025\n\n1. PLAY AREAS\n\nRESOLVED: That the report be noted.\n";
    northmoor.send(request("/documents/backed-up", token).PUT(BodyPublishers.ofString(minutes)));
    Path backup = folder.resolve("backup.zip");
    HttpResponse<Path> made = northmoor.client.send(request("/operate/backup", token).build(), BodyHandlers.ofFile(backup));
    assertThat(made.statusCode()).isEqualTo(200);
    Backup.restore(backup, folder.resolve("restored"));
    try (Store restored = Store.open(folder.resolve("restored"))) {
      assertThat(quads(restored)).isNotEmpty().isEqualTo(quads(northmoor.store));
      assertThat(restored.version()).isEqualTo(northmoor.store.version());
    }
    try (var documents = Files.list(folder.resolve("restored/documents"))) {
      assertThat(documents).singleElement().satisfies(file -> assertThat(Files.readString(file)).isEqualTo(minutes));
    }
  }

  @Test
  void a_backup_with_a_changed_byte_is_no_backup_and_leaves_no_store() throws Exception {
    Path backup = folder.resolve("backup.zip");
    northmoor.client.send(request("/operate/backup", token).build(), BodyHandlers.ofFile(backup));
    byte[] bytes = Files.readAllBytes(backup);
    bytes[bytes.length / 2] ^= 1;
    Files.write(backup, bytes);
    assertThatIOException().isThrownBy(() -> Backup.restore(backup, folder.resolve("restored")));
    Files.write(backup, Arrays.copyOf(bytes, bytes.length / 3));
    assertThatIOException().isThrownBy(() -> Backup.restore(backup, folder.resolve("restored")));
    assertThat(folder.resolve("restored")).doesNotExist();
  }

  @Test
  void a_store_is_never_restored_over_another() throws Exception {
    Path there = Files.createDirectories(folder.resolve("there"));
    Files.writeString(there.resolve("something"), "x");
    assertThatIOException().isThrownBy(() -> Backup.restore(folder.resolve("any.zip"), there)).withMessageContaining("not empty");
  }

  @Test
  void a_probe_is_told_that_the_process_lives_and_that_it_can_answer() throws Exception {
    assertThat(northmoor.get("/health/live", "*/*").body()).isEqualTo("{\"live\":true}");
    assertThat(northmoor.get("/health/ready", "*/*").body()).contains("\"ready\":true");
  }

  private static Set<Quad> quads(Store store) {
    return store.read(dataset -> Iter.asStream(dataset.find()).collect(Collectors.toSet()));
  }

  private static HttpRequest.Builder request(String path, String shown) {
    return HttpRequest.newBuilder(northmoor.uri(path)).timeout(Duration.ofMinutes(1)).header("Authorization", "Bearer " + shown);
  }

  private static Tokens tokens() {
    return Tokens.in(northmoor.store.folder());
  }
}
