package org.moothall.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.moothall.publish.Imprint;
import org.moothall.publish.Release;
import org.moothall.publish.Releases;
import org.moothall.publish.Site;
import org.moothall.store.Store;
import org.moothall.web.Server;
import org.moothall.web.ServerSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a store of a million statements takes to be published, in a small heap; beside it RIOT alone, which writes the same
/// statements as N-Quads into a file.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class PublishingBenchmark {

  private static final Site SITE = new Site(LargeStore.BASE, Imprint.USUAL);

  private Path folder = Path.of("");
  private Store store = null;
  private Server server = null;
  private HttpClient client = null;

  @Setup(Level.Trial)
  public void fill() throws IOException {
    folder = Files.createTempDirectory("moothall-publishing");
    store = Store.open(folder.resolve("store"));
    long statements = LargeStore.fill(store, Path.of("data"), 1_000_000);
    System.out.println("# " + statements + " statements");
    server = Server.start(ServerSettings.local(0, LargeStore.BASE), store);
    client = HttpClient.newHttpClient();
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    client.close();
    server.close();
    store.close();
    delete(folder);
  }

  /// The peer: N-Quads into a file, nothing else.
  @Benchmark
  public long quadsByRiot() throws IOException {
    Path file = folder.resolve("riot.nq");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.read(dataset -> {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
        writer.start();
        for (Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
          writer.quad(quads.next());
        }
        writer.finish();
        return true;
      });
    }
    return Files.size(file);
  }

  /// A whole release: N-Quads, lines of JSON-LD and Turtle, packed, eight tables, and the counts of VoID.
  @Benchmark
  public Release release() throws IOException {
    delete(folder.resolve("store").resolve("dumps"));
    try (Releases releases = Releases.of(store, SITE)) {
      return releases.current(Duration.ofHours(1)).orElseThrow();
    }
  }

  /// The first page of a description that is cut into pages.
  @Benchmark
  public int descriptionOfManyStatements() throws IOException, InterruptedException {
    return get("/data/graph/themes.ttl");
  }

  /// A page of the event stream.
  @Benchmark
  public int pageOfChanges() throws IOException, InterruptedException {
    return get("/changes/3");
  }

  /// The feed of everything.
  @Benchmark
  public int feedOfEverything() throws IOException, InterruptedException {
    return get("/feeds/all.atom");
  }

  private int get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode());
    }
    return answer.body().length;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
