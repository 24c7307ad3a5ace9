package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.identity.Digest;
import org.moothall.intake.Scope;
import org.moothall.intake.Token;
import org.moothall.intake.Tokens;

@Timeout(120)
class WritesTest {

  private static final String FORM = """
      NAME TOWN COUNCIL

      RECREATION COMMITTEE

      Minutes of the meeting held on 3 March 2025 in the Pavilion

      PRESENT: Councillors Odile Marsh (Chair), Ravi Sandhu and Piers Toller

      1. PLAY AREAS

      The Clerk reported that 12 play areas had been inspected, against a target of 15.

      RESOLVED: That the report be noted.

      ACTION: Clerk to obtain 3 quotes before the next meeting.
      """;
  private static final String AUDIT = "PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX spdx: <http://spdx.org/rdf/terms#> "
      + "SELECT ?what ?who ?sum WHERE { VALUES ?sum { SUMS } ?a a prov:Activity ; rdfs:label ?what ; prov:wasAssociatedWith/rdfs:label ?who ; spdx:checksumValue ?sum } ORDER BY ?what ?sum";

  private static final AtomicInteger TOWNS = new AtomicInteger();

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  /// A town of its own for each test, in letters.
  private final String town = "Dalewick" + Character.toString('a' + TOWNS.getAndIncrement() % 26) + Character.toString('a' + TOWNS.get() / 26);
  private final String id = town.toLowerCase(Locale.ROOT);
  private final String minutes = FORM.replace("NAME", town.toUpperCase(Locale.UK));
  private final String later = minutes.replace("12 play areas", "13 play areas");
  private final String count = "SELECT (COUNT(*) AS ?n) WHERE { ?d a moot:Document ; dcterms:identifier \"" + id + "\" }";
  private String token = "";

  @BeforeEach
  void let() throws IOException {
    token = tokens().add("desk", Set.of(Scope.LOAD, Scope.WITHDRAW, Scope.CANDIDATES));
  }

  @AfterEach
  void letNobody() throws IOException {
    for (Token kept : tokens().list()) {
      tokens().remove(kept.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "GET", "HEAD"})
  void nothing_is_there_while_nobody_has_a_token(String method) throws Exception {
    tokens().remove("desk");
    assertThat(send(method, "/documents/" + id, minutes, token).statusCode()).isEqualTo(404);
    assertThat(send(method, "/documents/" + id, minutes, "").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "GET"})
  void who_shows_no_token_or_a_wrong_one_is_asked_for_one(String method) throws Exception {
    HttpResponse<String> none = send(method, "/documents/" + id, minutes, "");
    assertThat(none.statusCode()).isEqualTo(401);
    assertThat(Northmoor.header(none, "WWW-Authenticate")).isEqualTo("Bearer realm=\"moothall\"");
    assertThat(Northmoor.header(none, "Content-Type")).startsWith("application/problem+json");
    HttpResponse<String> wrong = send(method, "/documents/" + id, minutes, token + "x");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(Northmoor.header(wrong, "WWW-Authenticate")).contains("invalid_token");
  }

  @Test
  void a_token_allows_what_its_scopes_name_and_no_more() throws Exception {
    String loader = tokens().add("loader", Set.of(Scope.LOAD));
    put(id, minutes);
    HttpResponse<String> refused = send("DELETE", "/documents/" + id, "", loader);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(Northmoor.header(refused, "WWW-Authenticate")).contains("insufficient_scope").contains("scope=\"withdraw\"");
    assertThat(send("GET", "/documents/" + id + "/candidates", "", loader).statusCode()).isEqualTo(403);
    assertThat(send("GET", "/documents/" + id + "/candidates", "", token).statusCode()).isEqualTo(200);
  }

  @Test
  void the_token_is_kept_as_a_digest_that_nobody_else_can_read() throws Exception {
    Path file = folder().resolve("tokens");
    assertThat(Files.readString(file)).doesNotContain(token).contains(Digest.of(token.getBytes(StandardCharsets.UTF_8), 32));
    assertThat(Files.getPosixFilePermissions(file)).extracting(Enum::name).containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }

  @Test
  void a_document_that_is_sent_is_answered_for_at_once() throws Exception {
    HttpResponse<String> kept = put(id, minutes);
    assertThat(kept.statusCode()).isEqualTo(201);
    assertThat(Northmoor.header(kept, "Location")).isEqualTo("/documents/" + id);
    assertThat(kept.body()).contains("\"document\":\"http://localhost:7070/id/document/").contains(sha256(minutes));
    assertThat(ask(count)).endsWith("1\r\n");
    assertThat(ask("SELECT ?n WHERE { [] a moot:Person ; foaf:name ?n FILTER(?n = \"Ravi Sandhu\") }")).contains("Ravi Sandhu");
    HttpResponse<String> back = send("GET", "/documents/" + id, "", token);
    assertThat(back.body()).isEqualTo(minutes);
    assertThat(Northmoor.header(back, "ETag")).isEqualTo(Northmoor.header(kept, "ETag"));
  }

  @Test
  void the_same_bytes_twice_change_nothing() throws Exception {
    put(id, minutes);
    long version = northmoor.store.version();
    HttpResponse<String> again = put(id, minutes);
    assertThat(again.statusCode()).isEqualTo(204);
    assertThat(northmoor.store.version()).isEqualTo(version);
  }

  @Test
  void other_bytes_under_an_id_take_the_place_of_those_before() throws Exception {
    put(id, minutes);
    assertThat(put(id, later).statusCode()).isEqualTo(200);
    assertThat(ask(count)).endsWith("1\r\n");
    assertThat(send("GET", "/documents/" + id, "", token).body()).isEqualTo(later);
    assertThat(files()).contains(sha256(later)).doesNotContain(sha256(minutes));
    assertThat(northmoor.get("/data/document/" + sha256(minutes).substring(0, 16), "text/turtle").statusCode()).isEqualTo(410);
  }

  @Test
  void a_condition_that_does_not_hold_changes_nothing() throws Exception {
    String tag = Northmoor.header(put(id, minutes), "ETag");
    assertThat(send(request("PUT", "/documents/" + id, later, token).header("If-None-Match", "*")).statusCode()).isEqualTo(412);
    assertThat(send(request("PUT", "/documents/" + id, later, token).header("If-Match", "\"other\"")).statusCode()).isEqualTo(412);
    assertThat(send(request("DELETE", "/documents/" + id, "", token).header("If-Match", "\"other\"")).statusCode()).isEqualTo(412);
    assertThat(send(request("PUT", "/documents/absent", later, token).header("If-Match", "*")).statusCode()).isEqualTo(412);
    assertThat(send("GET", "/documents/" + id, "", token).body()).isEqualTo(minutes);
    assertThat(send(request("PUT", "/documents/" + id, later, token).header("If-Match", tag)).statusCode()).isEqualTo(200);
  }

  @Test
  void what_the_bytes_are_not_read_as_is_refused_whatever_it_is_called() throws Exception {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    HttpRequest.Builder request = HttpRequest.newBuilder(northmoor.uri("/documents/" + id)).header("Authorization", "Bearer " + token)
        .header("Content-Type", "text/plain").PUT(BodyPublishers.ofByteArray(picture));
    assertThat(send(request).statusCode()).isEqualTo(415);
    assertThat(send("GET", "/documents/" + id, "", token).statusCode()).isEqualTo(404);
    assertThat(files()).doesNotContain(sha256(minutes)).noneMatch(file -> file.startsWith("."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPPER", "a.b", "..%2F..%2Fetc%2Fpasswd", "-a", "a%0Ab", "a%20b", "%F0%9F%92%A9"})
  void an_id_that_could_be_something_else_is_refused(String id) throws Exception {
    assertThat(send("PUT", "/documents/" + id, minutes, token).statusCode()).isIn(400, 404);
    assertThat(files()).doesNotContain(sha256(minutes)).noneMatch(file -> file.startsWith("."));
  }

  @Test
  void a_document_that_is_too_large_is_refused_and_not_kept() throws Exception {
    byte[] large = new byte[(int) DocumentsRoute.MOST_BYTES + 1];
    HttpRequest.Builder request = HttpRequest.newBuilder(northmoor.uri("/documents/large")).header("Authorization", "Bearer " + token)
        .PUT(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)));
    assertThat(send(request).statusCode()).isEqualTo(413);
    assertThat(files()).doesNotContain(sha256(minutes)).noneMatch(file -> file.startsWith("."));
  }

  @Test
  void a_withdrawn_document_is_gone_from_every_place() throws Exception {
    put(id, minutes);
    String document = sha256(minutes).substring(0, 16);
    String dump = Northmoor.header(northmoor.get("/dumps/latest/moothall.nq.gz", "*/*"), "Location");
    assertThat(dump).isNotEmpty();
    assertThat(send("DELETE", "/documents/" + id, "", token).statusCode()).isEqualTo(204);
    for (String path : List.of("/document/" + document, "/id/document/" + document, "/data/document/" + document, "/person/" + id + "-town-council/ravi-sandhu")) {
      assertThat(northmoor.get(path, "text/html, text/turtle;q=0.5").statusCode()).as(path).isEqualTo(410);
    }
    assertThat(send("GET", "/documents/" + id, "", token).statusCode()).isEqualTo(410);
    assertThat(northmoor.get(dump.replaceFirst("^https?://[^/]+", ""), "*/*").statusCode()).isIn(404, 410);
    assertThat(ask(count)).endsWith("0\r\n");
    assertThat(files()).doesNotContain(sha256(minutes)).noneMatch(file -> file.startsWith("."));
    for (String path : List.of("/changes/1", "/changes/2", "/changes/3", "/changes/4", "/changes/patch?after=0", "/feeds/all.atom", "/")) {
      assertThat(northmoor.get(path, "*/*").body().lines().filter(line -> line.contains("person/" + id) || line.contains(town.toUpperCase(Locale.ROOT)))).as(path).isEmpty();
    }
  }

  @Test
  void withdrawn_bytes_stay_out_and_others_may_come_under_the_id() throws Exception {
    put(id, minutes);
    send("DELETE", "/documents/" + id, "", token);
    assertThat(put(id, minutes).statusCode()).isEqualTo(409);
    assertThat(put("other", minutes).statusCode()).isEqualTo(409);
    assertThat(files()).doesNotContain(sha256(minutes)).noneMatch(file -> file.startsWith("."));
    assertThat(put(id, later).statusCode()).isEqualTo(201);
    assertThat(send("DELETE", "/documents/absent", "", token).statusCode()).isEqualTo(404);
  }

  @Test
  void the_log_tells_who_did_what_to_which_bytes_and_never_the_token() throws Exception {
    put(id, minutes);
    put(id, later);
    send("DELETE", "/documents/" + id, "", token);
    assertThat(ask(AUDIT.replace("SUMS", "\"" + sha256(minutes) + "\" \"" + sha256(later) + "\"")).lines()).containsExactlyInAnyOrder("what,who,sum", "Loaded a document,desk," + sha256(minutes), "Loaded a document,desk," + sha256(later),
        "Withdrew a document,desk," + sha256(later));
    assertThat(northmoor.get("/changes/patch?after=0", "*/*").body()).doesNotContain(token);
  }

  @Test
  void a_form_sent_from_another_site_has_no_token_and_nothing_that_stands_for_one() throws Exception {
    String body = "--x\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n" + id + "\r\n--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.txt\"\r\n\r\n" + minutes + "\r\n--x--\r\n";
    HttpResponse<String> answer = send(HttpRequest.newBuilder(northmoor.uri("/documents")).header("Content-Type", "multipart/form-data; boundary=x").header("Origin", "https://other.example")
        .header("Cookie", "token=" + token).header("Authorization", "Bearer " + token).POST(BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(ask(count)).endsWith("0\r\n");
    assertThat(northmoor.get("/documents", "text/html").headers().map()).doesNotContainKeys("set-cookie", "access-control-allow-credentials");
  }

  @Test
  void the_form_does_the_same_for_people() throws Exception {
    HttpResponse<String> page = northmoor.get("/documents", "text/html");
    assertThat(page.body()).contains("enctype=\"multipart/form-data\"").contains("type=\"password\"");
    assertThat(form(token, "id", id).statusCode()).isEqualTo(200);
    assertThat(ask(count)).endsWith("1\r\n");
    assertThat(form("wrong", "id", "other").statusCode()).isEqualTo(401);
    assertThat(form(token, "id", "<script>").statusCode()).isEqualTo(400);
    HttpResponse<String> withdrawn = form(token, "withdraw", "yes\r\n--x\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n" + id);
    assertThat(withdrawn.statusCode()).isEqualTo(200);
    assertThat(ask(count)).endsWith("0\r\n");
  }

  private HttpResponse<String> form(String shown, String name, String value) throws IOException, InterruptedException {
    String body = "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + shown + "\r\n--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
        + "\r\n--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"../../a.txt\"\r\nContent-Type: text/plain\r\n\r\n" + minutes + "\r\n--x--\r\n";
    return send(HttpRequest.newBuilder(northmoor.uri("/documents")).header("Content-Type", "multipart/form-data; boundary=x").header("Accept", "text/html").POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> put(String id, String text) throws IOException, InterruptedException {
    return send("PUT", "/documents/" + id, text, token);
  }

  private HttpResponse<String> send(String method, String path, String body, String shown) throws IOException, InterruptedException {
    return send(request(method, path, body, shown));
  }

  private HttpRequest.Builder request(String method, String path, String body, String shown) {
    HttpRequest.Builder request = HttpRequest.newBuilder(northmoor.uri(path)).method(method, method.equals("PUT") ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
    return shown.isEmpty() ? request : request.header("Authorization", "Bearer " + shown);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return northmoor.client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private String ask(String query) throws IOException, InterruptedException {
    HttpResponse<String> answer = northmoor.get(Northmoor.query("PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX foaf: <http://xmlns.com/foaf/0.1/> " + query), "text/csv");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private List<String> files() throws IOException {
    Path documents = folder().resolve("documents");
    if (!Files.exists(documents)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(documents)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private Tokens tokens() {
    return Tokens.in(folder());
  }

  private Path folder() {
    return northmoor.store.folder();
  }

  private static String sha256(String text) {
    return Digest.of(text.getBytes(StandardCharsets.UTF_8), 32);
  }
}
