package org.moothall.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.moothall.store.Jena;
import org.moothall.store.Store;
import org.moothall.web.Server;
import org.moothall.web.ServerSettings;

/// How long pages of a store of many statements take over HTTP: of each kind those of different things, and of what there is one of, the same page
/// again, with nothing kept from one request to the next. Prints a table in Markdown.
///
///     PageBenchmark FOLDER COUNCILS MEETINGS [rounds=30] [warm=20] [cache=0]
///     PageBenchmark FOLDER DOCUMENTS STATEMENTS [the same]
///
/// The first asks about councils that are made up, the second about the documents of a folder, again and again under other names: fewer kinds
/// of thing, but the words of real minutes.
final class PageBenchmark {

  private static final String MOOT = "https://w3id.org/moothall/ontology#";
  private static final List<String> SEARCHED = List.of("damp", "repairs", "anti-racism", "\"housing repairs\"", "budget AND report", "council -housing", "theme:housing",
      "satisfaction", "report", "chair", "equalities", "\"action plan\"");
  private static final List<String> BEGUN = List.of("hous", "cou", "anti", "rep", "cla", "dir", "scru", "com");

  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final int warm;
  private final int rounds;

  private PageBenchmark(Server server, int warm, int rounds) {
    this.server = server;
    this.warm = warm;
    this.rounds = rounds;
  }

  public static void main(String[] arguments) throws Exception {
    Map<String, Integer> settings = new LinkedHashMap<>();
    for (String argument : List.of(arguments).subList(3, arguments.length)) {
      String[] pair = argument.split("=", 2);
      settings.put(pair[0], Integer.parseInt(pair[1]));
    }
    Jena.init();
    Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
    int most = Integer.parseInt(arguments[2]);
    Path place = Files.isDirectory(Path.of(arguments[1])) ? LargeStore.filled(folder.resolve("documents"), Path.of(arguments[1]), most)
        : new Peers(folder, new MadeCouncils(1, Integer.parseInt(arguments[1]), most), "2g").filled();
    try (Store store = Store.open(place)) {
      store.settle();
      try (Server server = Server.start(ServerSettings.local(0, LargeStore.BASE).keeping(settings.getOrDefault("cache", 0)), store)) {
        new PageBenchmark(server, settings.getOrDefault("warm", 20), settings.getOrDefault("rounds", 30)).run();
      }
    }
  }

  private void run() throws IOException, InterruptedException {
    System.out.println("\n| page | median, ms | 95th percentile, ms | kB |\n|---|---|---|---|");
    row("front", List.of("/"));
    row("ledger of actions", List.of("/actions"));
    row("ledger, of one theme", List.of("/actions?theme=theme/housing", "/actions?theme=theme/housing-repairs"));
    row("figures", List.of("/figures"));
    for (String kind : List.of("Council", "Body", "Meeting", "AgendaItem", "Person", "Post", "Decision", "Action", "Figure", "FigureSeries", "Question", "Vote", "Document")) {
      row(kind, things("a <" + MOOT + kind + ">", ""));
    }
    row("Theme", List.of("/theme/housing-repairs", "/theme/anti-racism", "/theme/housing", "/theme/health"));
    row("trace of an action", things("a <" + MOOT + "Action>", "/trace"));
    row("search", SEARCHED.stream().map(words -> "/search?q=" + encoded(words)).toList());
    row("search, next page", SEARCHED.stream().map(words -> "/search?page=2&q=" + encoded(words)).toList());
    row("suggestions", BEGUN.stream().map(words -> "/suggest?q=" + encoded(words)).toList());
    row("open actions, as a page", List.of("/queries/open-actions"));
  }

  private void row(String name, List<String> paths) throws IOException, InterruptedException {
    if (paths.isEmpty()) {
      return;
    }
    List<Double> millis = new ArrayList<>();
    long bytes = 0;
    for (int round = 0; round < warm + rounds; round++) {
      long start = System.nanoTime();
      HttpResponse<byte[]> answer = get(paths.get(round % paths.size()), "text/html,application/json;q=0.5");
      if (round >= warm) {
        millis.add((System.nanoTime() - start) / 1e6);
        bytes += answer.body().length;
      }
    }
    Collections.sort(millis);
    System.out.printf("| %s | %.1f | %.1f | %d |%n", name, millis.get(rounds / 2), millis.get(rounds * 95 / 100), bytes / rounds / 1_000);
  }

  /// Pages of things of a kind, some of the store's, always the same.
  private List<String> things(String what, String before) throws IOException, InterruptedException {
    String query = "SELECT DISTINCT ?thing { ?thing " + what + " FILTER (STRSTARTS(STR(?thing), '" + LargeStore.BASE + "'))"
        + " FILTER NOT EXISTS { ?thing <http://purl.org/dc/terms/isReplacedBy> ?other } }";
    List<String> lines = new String(get("/sparql?query=" + encoded(query), "text/csv").body(), StandardCharsets.UTF_8).lines().skip(1).toList();
    List<String> things = new ArrayList<>(lines);
    Collections.shuffle(things, new Random(1));
    return things.stream().limit(warm + (long) rounds).map(thing -> before + "/" + thing.substring(LargeStore.BASE.length())).toList();
  }

  private HttpResponse<byte[]> get(String path, String accept) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).header("Accept", accept).build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.statusCode());
    }
    return answer;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
