package org.moothall.soak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads pages, searches and asks light questions, one after the other.
final class Visitor implements Client {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern PAGE = Pattern.compile("<loc>https?://[^/]+(/[^<]+)</loc>");
  private static final Pattern MARKUP = Pattern.compile("(?s).*<main[^>]*>|<[^>]*>|\\s+");
  private static final List<String> ASKED = List.of("/", "/search?q=housing", "/search?q=%22fire+doors%22+OR+repair*&kind=action",
      "/search.csv?q=council", "/suggest?q=ho", "/actions", "/actions?status=open",
      "/figures", "/queries/open-actions.csv", "/queries/themes-across-councils.json", "/feeds/queries/open-actions.atom", "/health/ready", "/sitemap.xml");
  private static final List<String> QUESTIONS = List.of("ASK {}", "SELECT ?c ?l { ?c a moot:Council ; rdfs:label ?l } ORDER BY ?l",
      "SELECT ?m ?d { ?m a moot:Meeting ; moot:date ?d } ORDER BY DESC(?d) LIMIT 20",
      "SELECT ?w { ?f moot:hasTarget ?t ; prov:wasQuotedFrom/moot:exact ?w } LIMIT 50",
      "SELECT ?b (COUNT(?m) AS ?n) { ?m moot:heldBy ?b } GROUP BY ?b", "CONSTRUCT { ?a ?p ?o } { ?a a moot:Action ; ?p ?o } LIMIT 100");
  private static final String PREFIXES = "PREFIX moot: <https://w3id.org/moothall/ontology#> PREFIX prov: <http://www.w3.org/ns/prov#> "
      + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

  private final URI server;
  private final Random random;
  private final List<String> addresses;
  private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

  /// @param addresses what it reads, from the root of the server
  Visitor(URI server, long seed, List<String> addresses) {
    this.server = server;
    this.random = new Random(seed);
    this.addresses = addresses;
  }

  /// What a visitor may read: every page that there is, and some addresses that show several things.
  static List<String> addresses(URI server) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<String> addresses = new ArrayList<>();
      String pages = client.send(HttpRequest.newBuilder(server.resolve("/sitemap/1.xml")).build(), BodyHandlers.ofString()).body();
      PAGE.matcher(pages).results().map((MatchResult found) -> found.group(1)).forEach(addresses::add);
      return addresses;
    }
  }

  @Override
  public int step() throws IOException, InterruptedException {
    return status(HttpRequest.newBuilder(server.resolve(address())).header("Accept", random.nextBoolean() ? "text/html" : "*/*").timeout(PATIENCE).build());
  }

  @Override
  public Duration rest() {
    return Duration.ofMillis(random.nextInt(200));
  }

  private int status(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      System.err.println("[soak] " + answer.statusCode() + " " + request.uri() + " " + MARKUP.matcher(answer.body()).replaceAll(" ").strip());
    }
    return answer.statusCode();
  }

  private String address() {
    return switch (random.nextInt(4)) {
      case 0 -> ASKED.get(random.nextInt(ASKED.size()));
      case 1 -> "/sparql?query=" + URLEncoder.encode(PREFIXES + QUESTIONS.get(random.nextInt(QUESTIONS.size())), StandardCharsets.UTF_8);
      default -> addresses.get(random.nextInt(addresses.size()));
    };
  }
}
