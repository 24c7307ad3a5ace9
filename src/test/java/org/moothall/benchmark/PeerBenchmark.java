package org.moothall.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.benchmark.Engine.Said;
import org.moothall.store.Jena;

/// Asks Moothall and its peers the same questions over HTTP, in one run: question by question, each round with another value, the
/// engines in rotating order. Prints a table of medians and ratios, in Markdown. The first engine is the measure of the others.
/// Before the first question, `rest` seconds let each engine end what it does after its start, beside which the others would be measured.
/// Then several clients ask small questions, so many distinct ones of each kind; with `empty=yes` also a server that answers without looking.
///
///     PeerBenchmark FOLDER COUNCILS MEETINGS [rounds=11] [warm=5] [rest=40] [seconds=10] [clients=8] [heap=2g] [cache=0] [empty=no] [distinct=200] [questions=FOLDER] [fuseki=JAR] [rdf4j=CLASSPATH] [NAME=ENDPOINT ...]
final class PeerBenchmark {

  private static final int PRACTICE = 4_000;

  private final List<Engine> engines;
  private final Map<String, String> settings;
  private final List<Question> questions;

  private PeerBenchmark(List<Engine> engines, Map<String, String> settings) throws IOException {
    this.engines = engines;
    this.settings = settings;
    this.questions = Question.list(Path.of(settings.getOrDefault("questions", "src/test/resources/benchmark")));
  }

  public static void main(String[] arguments) throws Exception {
    Jena.init();
    Map<String, String> settings = Arrays.stream(arguments).skip(3).map(argument -> argument.split("=", 2)).collect(Collectors.toMap(pair -> pair[0],
        pair -> pair[1]));
    Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
    MadeCouncils made = new MadeCouncils(1, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    Peers peers = new Peers(folder, made, settings.getOrDefault("heap", "2g"));
    List<Engine> engines = new ArrayList<>();
    try {
      if (settings.containsKey("fuseki")) {
        engines.add(peers.fuseki(Path.of(settings.get("fuseki"))));
      }
      if (settings.containsKey("rdf4j")) {
        engines.add(peers.rdf4j(Path.of(settings.get("rdf4j"))));
      }
      settings.forEach((name, value) -> {
        if (value.startsWith("http:")) {
          engines.add(new Engine(name, URI.create(value), Optional.empty()));
        }
      });
      engines.add(peers.moothall(Integer.parseInt(settings.getOrDefault("cache", "0"))));
      practise(peers);
      TimeUnit.SECONDS.sleep(Long.parseLong(settings.getOrDefault("rest", "40")));
      PeerBenchmark benchmark = new PeerBenchmark(engines, settings);
      benchmark.questions();
      if (settings.getOrDefault("empty", "no").equals("yes")) {
        engines.add(peers.empty());
      }
      benchmark.throughput();
    } finally {
      engines.forEach(Engine::close);
    }
  }

  // Else the first questions would measure how this process warms up.
  private static void practise(Peers peers) throws IOException, InterruptedException {
    try (Engine empty = peers.empty()) {
      for (int time = 0; time < PRACTICE; time++) {
        empty.time("ASK {}");
      }
    }
  }

  private int number(String name, int otherwise) {
    return Integer.parseInt(settings.getOrDefault(name, Integer.toString(otherwise)));
  }

  private void questions() throws IOException, InterruptedException {
    System.out.println("\n| question | " + engines.stream().map(Engine::name).collect(Collectors.joining(" | ")) + " | rows | agree |\n|---"
        + "|---".repeat(engines.size() + 2) + "|");
    Map<Engine, List<Double>> ratios = new LinkedHashMap<>();
    Map<Engine, Double> cpu = new LinkedHashMap<>();
    engines.forEach(engine -> cpu.put(engine, engine.cpuSeconds()));
    for (Question question : questions) {
      row(question, ratios);
    }
    System.out.println("| **geometric mean** | " + engines.stream()
        .map(engine -> "**x%.3f**".formatted(Math.exp(ratios.get(engine).stream().mapToDouble(Math::log).average().orElse(0))))
        .collect(Collectors.joining(" | ")) + " | | |");
    System.out.println("| processor time, s | " + engines.stream().map(engine -> "%.1f".formatted(engine.cpuSeconds() - cpu.get(engine)))
        .collect(Collectors.joining(" | ")) + " | | |");
  }

  private void row(Question question, Map<Engine, List<Double>> ratios) throws IOException, InterruptedException {
    List<String> values = values(question);
    Map<Engine, List<Double>> millis = new LinkedHashMap<>();
    int warm = number("warm", 5);
    boolean agree = true;
    long rows = 0;
    for (int round = 0; round < warm + number("rounds", 11); round++) {
      String query = question.about(values.get(round % values.size()));
      List<Said> all = new ArrayList<>();
      for (int turn = 0; turn < engines.size(); turn++) {
        Engine engine = engines.get((turn + round) % engines.size());
        Said said = engine.ask(query, question.isGraph());
        all.add(said);
        if (round >= warm) {
          millis.computeIfAbsent(engine, _ -> new ArrayList<>()).add(said.millis());
        }
      }
      agree &= all.stream().map(said -> said.rows() + " " + said.digest()).distinct().count() == 1;
      rows = all.getFirst().rows();
    }
    double measure = share(millis.get(engines.getFirst()), 0.5);
    engines.forEach(engine -> ratios.computeIfAbsent(engine, _ -> new ArrayList<>()).add(share(millis.get(engine), 0.5) / measure));
    System.out.println("| " + question.name() + " | " + engines.stream().map(engine -> cell(millis.get(engine), measure)).collect(Collectors.joining(" | "))
        + " | " + rows + " | " + (agree ? "yes" : "**no**") + " |");
  }

  private List<String> values(Question question) throws IOException, InterruptedException {
    if (question.values().isEmpty()) {
      return List.of("");
    }
    List<String> values = new ArrayList<>(engines.getFirst().values(question.values().get()));
    Collections.shuffle(values, new Random(1));
    return values;
  }

  private static String cell(List<Double> millis, double measure) {
    return "%.1f (%.1f) x%.3f".formatted(share(millis, 0.5), share(millis, 0.95), share(millis, 0.5) / measure);
  }

  private static double share(List<Double> millis, double share) {
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(sorted.size() * share)));
  }

  private void throughput() throws Exception {
    List<String> queries = new ArrayList<>();
    for (Question question : questions.stream().filter(Question::small).toList()) {
      values(question).stream().limit(number("distinct", 200)).forEach(value -> queries.add(question.about(value)));
    }
    Collections.shuffle(queries, new Random(2));
    int clients = number("clients", 8);
    System.out.printf("%n| small questions, %d clients | a second | 95th percentile, ms | beside the first |%n|---|---|---|---|%n", clients);
    double first = 0;
    for (Engine engine : engines) {
      load(engine, queries, clients, 0.5);
      List<Double> millis = load(engine, queries, clients, 1);
      double rate = millis.size() / (double) number("seconds", 10);
      first = first == 0 ? rate : first;
      System.out.printf(Locale.UK, "| %s | %,.0f | %.1f | x%.2f |%n", engine.name(), rate, share(millis, 0.95), rate / first);
    }
  }

  /// Asks for some time, several clients at once.
  private List<Double> load(Engine engine, List<String> queries, int clients, double share) throws Exception {
    long end = System.nanoTime() + (long) (number("seconds", 10) * share * 1e9);
    List<Double> all = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(clients)) {
      List<Future<List<Double>>> asked = IntStream.range(0, clients).mapToObj(client -> pool.submit(() -> {
        List<Double> millis = new ArrayList<>();
        for (int i = client * 37; System.nanoTime() < end; i++) {
          millis.add(engine.time(queries.get(i % queries.size())));
        }
        return millis;
      })).toList();
      for (Future<List<Double>> one : asked) {
        all.addAll(one.get());
      }
    }
    return all;
  }
}
