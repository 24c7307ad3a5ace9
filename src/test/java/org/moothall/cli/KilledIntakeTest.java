package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.identity.Digest;
import org.moothall.intake.Intake;
import org.moothall.intake.Scope;
import org.moothall.intake.Tokens;
import org.moothall.store.Store;

/// The real program is sent documents one after the other and killed in their midst, as often as `-Dmoothall.kills` says: whatever it
/// answered for must be there, and nothing may be there by half.
@Tag("slow")
class KilledIntakeTest {

  private static final int KILLS = Integer.getInteger("moothall.kills", 5);
  private static final int IDS = 12;

  @TempDir Path folder;

  /// What was answered for: the digest under each id, absent where it was withdrawn.
  private final Map<String, Optional<String>> answered = new TreeMap<>();
  private final Random random = new Random(42);
  private Optional<Deed> underWay = Optional.empty();
  private final AtomicInteger deeds = new AtomicInteger();
  private int unanswered;

  /// What the sender asks for: a digest under an id, or its withdrawal.
  private record Deed(String id, Optional<String> text) {
    Optional<String> sha256() {
      return text.map(words -> Digest.of(words.getBytes(StandardCharsets.UTF_8), 32));
    }
  }

  @Test
  void nothing_that_was_answered_for_is_lost_and_nothing_is_there_by_half() throws Exception {
    String token = Tokens.in(store()).add("desk", EnumSet.allOf(Scope.class));
    for (int kill = 1; kill <= KILLS; kill++) {
      run(kill, token);
      compare();
    }
    System.out.printf("killed %d times: %d deeds answered for, %d under way when killed, 0 lost%n", KILLS, deeds.get(), unanswered);
    assertThat(deeds.get()).isGreaterThanOrEqualTo(KILLS);
  }

  private void run(int kill, String token) throws Exception {
    Path nothing = Files.createDirectories(folder.resolve("nothing"));
    try (Program serve = Program.start(folder.resolve("told-" + kill), List.of(), "serve", "--port", 0, "--data", nothing, "--store", store());
        HttpClient client = HttpClient.newHttpClient()) {
      URI address = serve.awaitAddress();
      CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(client, address, token));
      awaitDeeds(sending, random.nextInt(4));
      Thread.sleep(random.nextInt(400));
      serve.kill();
      sending.join();
    }
  }

  /// Waits until so many further deeds were answered for.
  private void awaitDeeds(CompletableFuture<Void> sending, int further) throws InterruptedException {
    int until = deeds.get() + further;
    while (deeds.get() < until && !sending.isDone()) {
      Thread.sleep(5);
    }
  }

  /// Sends and withdraws until nobody answers any more.
  private void send(HttpClient client, URI address, String token) {
    try {
      while (true) {
        Deed deed = deed();
        underWay = Optional.of(deed);
        int status = client.send(request(deed, address, token), BodyHandlers.discarding()).statusCode();
        assertThat(status).isIn(deed.text().isPresent() ? Set.of(200, 201) : Set.of(204, 404, 410));
        answered.put(deed.id(), deed.sha256());
        underWay = Optional.empty();
        deeds.incrementAndGet();
      }
    } catch (IOException _) {
      unanswered++;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Deed deed() {
    String id = "minutes-" + random.nextInt(IDS);
    return new Deed(id, random.nextInt(5) == 0 ? Optional.empty() : Optional.of(minutes(id, random.nextInt(1_000_000))));
  }

  private static HttpRequest request(Deed deed, URI address, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/documents/" + deed.id())).header("Authorization", "Bearer " + token);
    return deed.text().map(words -> request.PUT(BodyPublishers.ofString(words))).orElseGet(request::DELETE).build();
  }

  /// The store as it was left against what was answered for; what was under way may be done or not.
  private void compare() throws IOException {
    try (Store store = Store.open(store()); Intake intake = Intake.of(store, Settings.BASE)) {
      Map<String, String> kept = intake.list();
      underWay.filter(deed -> Optional.ofNullable(kept.get(deed.id())).equals(deed.sha256())).ifPresent(deed -> answered.put(deed.id(), deed.sha256()));
      Map<String, String> expected = new TreeMap<>();
      answered.forEach((id, sha256) -> sha256.ifPresent(digest -> expected.put(id, digest)));
      assertThat(kept).isEqualTo(expected);
      for (String sha256 : kept.values()) {
        assertThat(Digest.of(Files.readAllBytes(intake.file(sha256)), 32)).isEqualTo(sha256);
      }
      Set<String> documents = new HashSet<>();
      store.read(dataset -> {
        dataset.listGraphNodes().forEachRemaining(graph -> documents.add(graph.getURI()));
        return true;
      });
      documents.removeIf(graph -> !graph.matches(".*/graph/[0-9a-f]{16}"));
      assertThat(documents).containsExactlyInAnyOrderElementsOf(kept.values().stream().map(sha256 -> Settings.BASE + "graph/" + sha256.substring(0, 16)).toList());
    }
  }

  private Path store() {
    return folder.resolve("store");
  }

  static String minutes(String id, int number) {
    return """
        DALEWICK TOWN COUNCIL

        RECREATION COMMITTEE

        Minutes of the meeting held on %d March %d in the Pavilion

        PRESENT: Councillors Odile Marsh (Chair), Ravi Sandhu and Piers Toller

        1. PLAY AREAS

        The Clerk reported that %d play areas of %s had been inspected.

        RESOLVED: That the report be noted.
        """.formatted(Math.floorMod(id.hashCode(), 28) + 1, 1990 + Math.floorMod(id.hashCode(), 30), number, id);
  }
}
