package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.intake.Scope;
import org.moothall.intake.Tokens;

/// The real program on a small disk that is used by another, fills up, and may only be read.
@Tag("slow")
class SmallDiskTest {

  private static final int MEGABYTES = 256;
  private static final int ROOM_MEGABYTES = 68;

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> answered = new TreeMap<>();

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    Files.createDirectory(disk());
    boolean isMounted = done("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk().toString());
    assumeTrue(isMounted, "a small disk cannot be mounted here: it takes the rights of root");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    client.close();
    done("umount", "--lazy", disk().toString());
  }

  @Test
  void what_was_answered_for_outlives_a_second_server_a_full_disk_and_one_that_may_only_be_read() throws Exception {
    String token = Tokens.in(store()).add("desk", EnumSet.allOf(Scope.class));
    try (Program serve = started("first")) {
      URI server = serve.awaitAddress();
      assertToldOfTheFirst();
      send(server, token, 1);
      Path filler = fill();
      HttpResponse<String> refused = sendUntilRefused(server, token);
      assertThat(refused.statusCode()).as(String.join("\n", serve.lines())).isEqualTo(507);
      assertThat(refused.body()).contains("#not-stored", "disk");
      assertKept(server, token);
      Files.delete(filler);
      assertThat(send(server, token, 1_000_000).statusCode()).isEqualTo(201);
      assertKept(server, token);
    }
    try (Program again = started("again")) {
      assertKept(again.awaitAddress(), token);
    }
    assertToldOfReadOnly();
    try (Program last = started("last")) {
      assertKept(last.awaitAddress(), token);
    }
    System.out.printf("a disk of %d MB was filled: %d documents answered for, 0 lost%n", MEGABYTES, answered.size());
  }

  /// A second server on the same store is told of the first.
  private void assertToldOfTheFirst() throws IOException, InterruptedException {
    try (Program second = started("second")) {
      assertThat(second.process().waitFor()).isEqualTo(1);
      assertThat(second.lines()).anyMatch(line -> line.startsWith("[store] ") && line.contains("in use by another process"));
    }
  }

  /// A disk that may only be read ends the start with the reason.
  private void assertToldOfReadOnly() throws IOException, InterruptedException {
    assertThat(done("mount", "-o", "remount,ro", disk().toString())).isTrue();
    try (Program refused = started("refused")) {
      assertThat(refused.process().waitFor()).isEqualTo(1);
      assertThat(refused.lines()).anyMatch(line -> line.startsWith("[store] ") && line.contains("cannot be opened"));
    }
    assertThat(done("mount", "-o", "remount,rw", disk().toString())).isTrue();
  }

  /// Takes all room but a little.
  private Path fill() throws IOException {
    Path filler = disk().resolve("filler");
    try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
      byte[] megabyte = new byte[1 << 20];
      while (disk().toFile().getUsableSpace() > (long) ROOM_MEGABYTES << 20) {
        file.write(megabyte);
      }
    }
    return filler;
  }

  private HttpResponse<String> sendUntilRefused(URI server, String token) throws IOException, InterruptedException {
    int number = 1;
    HttpResponse<String> answer;
    do {
      answer = send(server, token, ++number);
    } while (answer.statusCode() == 201);
    return answer;
  }

  private HttpResponse<String> send(URI server, String token, int number) throws IOException, InterruptedException {
    String id = "minutes-" + number;
    String text = KilledIntakeTest.minutes(id, number);
    HttpResponse<String> answer = client.send(request(server, token, id).PUT(BodyPublishers.ofString(text)).build(), BodyHandlers.ofString());
    if (answer.statusCode() == 201) {
      answered.put(id, text);
    }
    return answer;
  }

  /// Bytes and facts of whatever was answered for.
  private void assertKept(URI server, String token) throws IOException, InterruptedException {
    for (Map.Entry<String, String> document : answered.entrySet()) {
      HttpResponse<byte[]> kept = client.send(request(server, token, document.getKey()).build(), BodyHandlers.ofByteArray());
      assertThat(new String(kept.body(), StandardCharsets.UTF_8)).as(document.getKey()).isEqualTo(document.getValue());
    }
    String asked = "/sparql?query=SELECT(COUNT(*)AS%20?n)%7B?d%20a%20%3Chttps://w3id.org/moothall/ontology%23Document%3E%7D";
    HttpResponse<String> documents = client.send(HttpRequest.newBuilder(server.resolve(asked)).header("Accept", "text/csv").build(), BodyHandlers.ofString());
    assertThat(documents.body().strip()).isEqualTo("n\r\n" + answered.size());
  }

  private static HttpRequest.Builder request(URI server, String token, String id) {
    return HttpRequest.newBuilder(server.resolve("/documents/" + id)).header("Authorization", "Bearer " + token);
  }

  private Program started(String name) throws IOException {
    Path nothing = Files.createDirectories(folder.resolve("nothing"));
    return Program.start(folder.resolve(name), List.of(), "serve", "--port", 0, "--data", nothing, "--store", store());
  }

  private static boolean done(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
  }

  private Path disk() {
    return folder.resolve("disk");
  }

  private Path store() {
    return disk().resolve("store");
  }
}
