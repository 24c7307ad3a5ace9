package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moothall.intake.Scope;
import org.moothall.intake.Tokens;
import org.moothall.query.Limits;
import org.moothall.store.ChangeLog;

/// Odile Quennell, who is to be found nowhere any more, and Ravi Sandhu, who stays.
@Timeout(180)
class TakedownTest {

  private static final String MARCH = """
      TARNWICK TOWN COUNCIL

      RECREATION COMMITTEE

      Minutes of the meeting held on 3 March 2025 in the Pavilion

      PRESENT: Councillors Odile Quennell (Chair), Ravi Sandhu and Piers Toller

      1. PLAY AREAS

      The Clerk reported that 12 play areas had been inspected, against a target of 15.

      Councillor Quennell asked how many swings had been mended.

      RESOLVED: That the report be noted, as Councillor O. QUENNELL had moved.

      ACTION: Councillor Quennell to obtain 3 quotes before the next meeting.

      2. THANKS TO ODILE QUENNELL

      RESOLVED: That Mrs Quennell’s work be recorded with thanks, and that it be told at www.tarnwick.example/odile-quennell.
      """;
  private static final String MAY = """
      TARNWICK TOWN COUNCIL

      RECREATION COMMITTEE

      Minutes of the meeting held on 5 May 2025 in the Pavilion

      PRESENT: Councillors Ravi Sandhu (Chair) and Piers Toller

      APOLOGIES: Councillor Quennell

      1. QUOTES

      It was reported that Odile Quen-
      nell had obtained the quotes.

      RESOLVED: That Councillor Quennell and Councillor Sandhu inspect the swings.
      """;
  private static final String PERSON = "/person/tarnwick-town-council/odile-quennell";
  private static final Pattern SURNAME = Pattern.compile("quen-?\\s*nell", Pattern.CASE_INSENSITIVE);
  private static final List<String> FORMATS = List.of("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml", "text/html");

  @AutoClose static final Northmoor northmoor = Northmoor.started(Limits.ofQueries());

  private String token = "";

  @BeforeEach
  void load() throws Exception {
    token = Tokens.in(northmoor.store.folder()).add("desk" + System.nanoTime(), Set.of(Scope.LOAD, Scope.WITHDRAW));
  }

  @Test
  void who_was_taken_down_is_nowhere_any_more_and_does_not_come_back() throws Exception {
    put("march", MARCH);
    put("may", MAY);
    settle(true);
    assertThat(told()).as("before").anyMatch(answer -> SURNAME.matcher(answer).find());
    String dump = dump();
    assertThat(send("DELETE", PERSON, "", token).statusCode()).isEqualTo(204);
    settle(false);
    assertNowhere();
    assertThat(northmoor.get(dump, "*/*").statusCode()).isEqualTo(410);
    for (String path : List.of(PERSON, "/id" + PERSON, "/data" + PERSON)) {
      HttpResponse<String> gone = northmoor.get(path, "text/html, text/turtle;q=0.5");
      assertThat(gone.statusCode()).as(path).isEqualTo(410);
      assertThat(gone.body()).as(path).doesNotContainIgnoringCase("quennell");
    }
    assertThat(send("DELETE", PERSON, "", token).statusCode()).isEqualTo(410);
    // Other bytes that speak of her: her name is known by its digest only.
    assertThat(send("DELETE", "/documents/may", "", token).statusCode()).isEqualTo(204);
    put("may-again", MAY + "\n\nThanks were given to Odile Quennell.\n");
    settle(false);
    assertNowhere();
    assertThat(ask("SELECT ?n WHERE { ?a moot:attendee/foaf:name ?n ; moot:attendanceStatus ?s FILTER(CONTAINS(STR(?a), \"attendance\")) FILTER(?n = \"Ravi Sandhu\") }")).contains("Ravi Sandhu");
  }

  @Test
  void only_who_may_withdraw_takes_a_person_down() throws Exception {
    String loader = Tokens.in(northmoor.store.folder()).add("loader", Set.of(Scope.LOAD));
    assertThat(send("DELETE", "/person/northmoor/nobody", "", loader).statusCode()).isEqualTo(403);
    assertThat(send("DELETE", "/person/northmoor/nobody", "", "").statusCode()).isEqualTo(401);
    assertThat(send("DELETE", "/person/northmoor/nobody", "", token).statusCode()).isEqualTo(404);
  }

  private void assertNowhere() throws Exception {
    for (String answer : told()) {
      Matcher found = SURNAME.matcher(answer);
      assertThat(found.find() ? answer.substring(Math.max(0, found.start() - 150), found.end() + 50) : "").isEmpty();
    }
  }

  /// Everything that anybody can fetch and that may have the name in it, and the history that the store keeps.
  private List<String> told() throws Exception {
    List<String> all = new ArrayList<>();
    for (String path : paths()) {
      for (String format : path.startsWith("/data") || path.startsWith("/changes") ? FORMATS : List.of("*/*", "text/html")) {
        all.add(northmoor.get(path, format).body());
      }
    }
    for (String file : List.of("moothall.nq.gz", "moothall.ttl.gz", "moothall.jsonl.gz")) {
      all.add(unpacked(dump().replace("moothall.nq.gz", file)));
    }
    all.add(everything());
    northmoor.store.read(dataset -> {
      ChangeLog log = ChangeLog.of(dataset);
      return log.list(1, log.length()).stream().map(log::content).flatMap(Optional::stream).map(Object::toString).toList();
    }).forEach(all::add);
    return all;
  }

  private List<String> paths() throws Exception {
    String documents = ask("SELECT DISTINCT ?d WHERE { ?d a moot:Document ; dcterms:identifier ?i FILTER(REGEX(?i, \"^(march|may)\")) }");
    Stream<String> things = documents.lines().filter(line -> line.startsWith("http")).map(line -> line.substring(line.indexOf("/document/"))).flatMap(path -> Stream.of(path, "/data" + path));
    Stream<String> meetings = Stream.of("2025-03-03", "2025-05-05").map(day -> "/meeting/tarnwick-town-council/recreation-committee/" + day).flatMap(path -> Stream.of(path, "/data" + path));
    Stream<String> lists = Stream.of("/", "/actions", "/council/tarnwick-town-council", "/body/tarnwick-town-council/recreation-committee", "/feeds/all.atom", "/feeds/all.json",
        "/feeds/council/tarnwick-town-council.atom", "/changes/patch?after=0", "/sitemap/1.xml", "/search.json?q=swings", "/search.json?q=quotes", "/suggest?q=odile",
        "/search?q=thanks", "/search.json?q=odile", "/queries/attendance.csv?council=http://localhost:7070/id/council/tarnwick-town-council", "/catalog", "/dumps/latest/people.csv");
    Stream<String> tables = Stream.of("people", "attendance", "actions", "decisions", "holdings").map(table -> dumpBase() + table + ".csv");
    return Stream.of(things, meetings, lists, tables, IntStream.rangeClosed(1, 5).mapToObj(page -> "/changes/" + page)).flatMap(paths -> paths).toList();
  }

  private String dumpBase() {
    try {
      return dump().replace("moothall.nq.gz", "");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /// The address of the newest dump.
  private String dump() throws Exception {
    String path = "";
    while (path.isEmpty()) {
      path = Northmoor.header(northmoor.get("/dumps/latest/moothall.nq.gz", "*/*"), "Location").replaceFirst("^https?://[^/]+", "");
    }
    return path;
  }

  private String unpacked(String path) throws Exception {
    byte[] bytes = northmoor.client.send(HttpRequest.newBuilder(northmoor.uri(path)).build(), BodyHandlers.ofByteArray()).body();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String everything() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    northmoor.store.export(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /// Waits for the image, and for the index of words to have the surname or to have it no more.
  private void settle(boolean isThere) throws Exception {
    northmoor.store.settle();
    long end = System.nanoTime() + 30_000_000_000L;
    while (System.nanoTime() < end && northmoor.get("/search.json?q=quennell", "*/*").body().contains("/id/") != isThere) {
      Thread.sleep(100);
    }
  }

  private void put(String id, String text) throws Exception {
    assertThat(send("PUT", "/documents/" + id, text, token).statusCode()).isEqualTo(201);
  }

  private String ask(String query) throws Exception {
    return northmoor.get("/sparql?query=" + URLEncoder.encode("PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX dcterms: <http://purl.org/dc/terms/> " + Northmoor.MOOT + query, StandardCharsets.UTF_8), "text/csv").body();
  }

  private HttpResponse<String> send(String method, String path, String body, String shown) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(northmoor.uri(path)).method(method, BodyPublishers.ofString(body));
    return northmoor.send(shown.isEmpty() ? request : request.header("Authorization", "Bearer " + shown));
  }
}
