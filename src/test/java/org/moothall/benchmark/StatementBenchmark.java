package org.moothall.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.moothall.ingest.Loading;
import org.moothall.store.Store;

/// How many statements a second a file of invented councils takes: read by RIOT alone, loaded by TDB2's own loader as triples, and loaded by this program, durable and
/// with the image that is asked.
final class StatementBenchmark {

  private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private StatementBenchmark() {}

  /// When something began, by the clock and by the processor time of all threads.
  private record Begun(long time, long processors) {

    static Begun now() {
      return new Begun(System.nanoTime(), PROCESS.getProcessCpuTime());
    }
  }

  /// Measures.
  ///
  /// @param arguments a folder, how many councils, how many meetings each; `alone` leaves out TDB2's own loader
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path file = folder.resolve("corpus.nt");
    if (!Files.exists(file)) {
      write(file, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }
    riot(file);
    long statements = riot(file);
    if (!List.of(arguments).contains("alone")) {
      peer(file, Files.createTempDirectory(folder, "triples"), Quad.defaultGraphIRI, "TDB2's phased loader, three orders", statements);
      peer(file, Files.createTempDirectory(folder, "quads"), NodeFactory.createURI("http://example.org/graph"), "TDB2's phased loader, a named graph", statements);
    }
    Path place = Files.createTempDirectory(folder, "moothall");
    try (Store store = Store.open(place)) {
      Begun begun = Begun.now();
      new Loading(store, LargeStore.BASE).load(List.of(file), line -> System.out.println("# " + line.outcome()));
      tell("Moothall, durable", statements, begun);
      Begun imaging = Begun.now();
      store.settle();
      tell("Moothall, the image", statements, imaging);
      tell("Moothall, durable and with the image", statements, begun);
    }
  }

  private static void write(Path file, int councils, int meetings) throws IOException {
    MadeGraphs graphs = new MadeGraphs(new MadeCouncils(1, councils, meetings), LargeStore.BASE);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
      writer.start();
      IntStream.range(0, councils).forEach(council -> IntStream.range(0, meetings).forEach(meeting -> graphs.of(council, meeting).find().forEachRemaining(writer::triple)));
      writer.finish();
    }
  }

  private static long riot(Path file) {
    Begun begun = Begun.now();
    StreamRDFCounting counting = StreamRDFLib.count();
    RDFParser.source(file).lang(Lang.NTRIPLES).parse(counting);
    tell("RIOT alone", counting.count(), begun);
    return counting.count();
  }

  private static void peer(Path file, Path place, Node graph, String what, long statements) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(place.toString());
    Begun begun = Begun.now();
    DataLoader loader = LoaderFactory.phasedLoader(dataset, graph, MonitorOutputs.nullOutput());
    loader.startBulk();
    loader.load(file.toString());
    loader.finishBulk();
    tell(what, statements, begun);
    TDBInternal.expel(dataset, true);
  }

  private static void tell(String what, long statements, Begun begun) {
    double seconds = Duration.ofNanos(System.nanoTime() - begun.time()).toMillis() / 1000.0;
    double processors = Duration.ofNanos(PROCESS.getProcessCpuTime() - begun.processors()).toMillis() / 1000.0;
    System.out.printf(Locale.UK, "%-40s %,12d statements %8.2f s %,10.0f a second, %8.2f s of processors%n", what, statements, seconds, statements / seconds, processors);
  }
}
