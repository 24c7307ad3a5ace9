package org.moothall.benchmark;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.moothall.ingest.Loading;
import org.moothall.search.SearchIndex;
import org.moothall.store.Store;

/// Fills the stores of the engines with one corpus and starts each engine as a process of its own, with as much heap as the others.
///
/// @param folder where the stores stand
/// @param made the corpus
/// @param heap the heap of each, as the JVM writes it: `2g`
record Peers(Path folder, MadeCouncils made, String heap) {

  private static final int GRAPHS_AT_ONCE = 2_000;
  private static final int READY_SECONDS = 600;

  /// Moothall, its own process over a store of named graphs.
  ///
  /// @param megabytes how much of answers it keeps
  Engine moothall(int megabytes) throws IOException, InterruptedException {
    Path store = filled();
    int port = freePort();
    return started("moothall" + (megabytes > 0 ? " with cache" : ""), "/sparql", port, java("-XX:+UseCompactObjectHeaders", "-XX:-DontCompileHugeMethods",
        "--enable-native-access=ALL-UNNAMED", "-classpath",
        System.getProperty("java.class.path"), "org.moothall.Moothall", "serve", "--port", "" + port, "--cache", "" + megabytes, "--store", store.toString(),
        "--data", none().toString()));
  }

  /// Fuseki with TDB2, over the same statements in its default graph.
  ///
  /// @param jar the whole of Fuseki in one file
  Engine fuseki(Path jar) throws IOException, InterruptedException {
    Path store = folder.resolve("fuseki");
    Path triples = triples();
    if (!Files.exists(store)) {
      timed("fuseki: load", () -> run(java("-classpath", jar.toString(), "tdb2.tdbloader", "--loc", store.toString(), triples.toString())));
    }
    int port = freePort();
    return started("fuseki", "/ds/query", port, java("-jar", jar.toString(), "--port", "" + port, "--localhost", "--loc", store.toString(), "/ds"));
  }

  /// RDF4J with LMDB behind a small host, over the same statements; it loads them when it starts the first time.
  ///
  /// @param libraries a file with its class path
  Engine rdf4j(Path libraries) throws IOException, InterruptedException {
    int port = freePort();
    String host = Path.of("src/test/peers/Rdf4jHost.java").toAbsolutePath().toString();
    return started("rdf4j", "/sparql", port,
        java("-classpath", Files.readString(libraries).strip(), host, folder.resolve("rdf4j").toString(), "" + port, triples().toString()));
  }

  /// What HTTP alone takes: a server of the same kind without a store.
  Engine empty() throws IOException, InterruptedException {
    int port = freePort();
    return started("empty handler", "/sparql", port, java("-classpath", System.getProperty("java.class.path"), "org.moothall.benchmark.EmptyHandler", "" + port));
  }

  /// What Moothall's store holds, each statement once, as one file of N-Triples; it is written once.
  private Path triples() throws IOException, InterruptedException {
    Path file = folder.resolve("corpus.nt");
    if (!Files.exists(file)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
        try (Store store = Store.open(filled())) {
          store.read(dataset -> {
            writer.start();
            dataset.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> writer.triple(quad.asTriple()));
            writer.finish();
            return true;
          });
        }
      }
    }
    return file;
  }

  /// The folder of Moothall's store, filled where it is not there.
  Path filled() throws IOException, InterruptedException {
    Path place = folder.resolve("moothall");
    if (!Files.exists(place)) {
      timed("moothall: load", () -> {
        try (Store store = Store.open(place)) {
          fill(store);
          // With the vocabularies, and what the documents of a council tell together, as any load has them.
          new Loading(store, LargeStore.BASE).load(List.of(none()), _ -> {});
          index(store);
        }
      });
    }
    return place;
  }

  // Otherwise the first server would make it while it is measured.
  private static void index(Store store) throws InterruptedException {
    try (SearchIndex index = SearchIndex.of(store)) {
      while (index.version().isEmpty()) {
        Thread.sleep(Duration.ofMillis(100));
      }
    }
  }

  private void fill(Store store) {
    MadeGraphs graphs = new MadeGraphs(made, LargeStore.BASE);
    Map<Node, Graph> some = new HashMap<>();
    for (int number = 0; number < made.councils() * made.meetings(); number++) {
      int council = number / made.meetings();
      int meeting = number % made.meetings();
      some.put(graphs.name(council, meeting), graphs.of(council, meeting));
      if (some.size() == GRAPHS_AT_ONCE) {
        store.replace(some, List.of());
        some.clear();
      }
    }
    store.replace(some, List.of());
  }

  private Path none() throws IOException {
    return Files.createDirectories(folder.resolve("none"));
  }

  private List<String> java(String... arguments) {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap));
    command.addAll(List.of(arguments));
    return command;
  }

  private Engine started(String name, String path, int port, List<String> command) throws IOException, InterruptedException {
    File log = folder.resolve(name.replace(' ', '-') + ".log").toFile();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).directory(folder.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end of " + name));
    Engine engine = new Engine(name, URI.create("http://127.0.0.1:" + port + path), Optional.of(process));
    timed(name + ": first answer", () -> {
      for (long end = System.nanoTime() + READY_SECONDS * 1_000_000_000L; !engine.isUp(); Thread.sleep(20)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IOException("[" + name + "] does not answer; see " + log);
        }
      }
    });
    return engine;
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("load.log").toFile()).start();
    if (process.waitFor() != 0) {
      throw new IOException("[benchmark] " + command + " failed; see " + folder.resolve("load.log"));
    }
  }

  private static void timed(String what, Step step) throws IOException, InterruptedException {
    long start = System.nanoTime();
    step.run();
    System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /// Something that takes time.
  private interface Step {
    void run() throws IOException, InterruptedException;
  }
}
