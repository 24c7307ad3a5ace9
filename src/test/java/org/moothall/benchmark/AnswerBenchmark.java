package org.moothall.benchmark;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.moothall.query.Graphs;
import org.moothall.query.Limits;
import org.moothall.query.Sparql;
import org.moothall.query.TableFormat;
import org.moothall.store.Scratch;
import org.moothall.store.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long an answer of 300,000 rows takes in each format, found and written; beside it the same by Jena alone.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class AnswerBenchmark {

  private static final int MEETINGS = 250;
  private static final String QUERY = "PREFIX moot: <https://w3id.org/moothall/ontology#> SELECT ?fact ?date ?confidence ?label WHERE {"
      + " ?meeting a moot:Meeting . ?fact moot:confidence ?confidence ; moot:date ?date ; <http://www.w3.org/2000/01/rdf-schema#label> ?label } LIMIT 300000";

  private Store store = null;
  private Sparql sparql = null;

  @Param({"JSON", "XML", "CSV", "TSV"})
  public TableFormat format = TableFormat.JSON;

  @Setup(Level.Trial)
  public void fill() {
    store = Scratch.store();
    MadeGraphs graphs = new MadeGraphs(new MadeCouncils(1, 1, MEETINGS), LargeStore.BASE);
    IntStream.range(0, MEETINGS).forEach(meeting -> store.replace(Map.of(graphs.name(0, meeting), graphs.of(0, meeting)), List.of()));
    sparql = new Sparql(store, LargeStore.BASE, Limits.ofDumps());
  }

  @TearDown(Level.Trial)
  public void close() {
    sparql.close();
    store.close();
  }

  /// As it is served.
  @Benchmark
  public boolean served() {
    return sparql.read(reading -> {
      reading.write(sparql.parse(QUERY, Graphs.asWritten()), format, OutputStream.nullOutputStream());
      return true;
    });
  }

  /// The peer: the same rows by Jena, under no limits.
  @Benchmark
  public boolean byJena() {
    Lang lang = switch (format) {
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case CSV, SPREADSHEET -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
    };
    return store.read(dataset -> {
      try (QueryExec run = QueryExec.dataset(dataset).query(QueryFactory.create(QUERY)).build()) {
        RowSetWriterRegistry.getFactory(lang).create(lang).write(OutputStream.nullOutputStream(), run.select(), ARQ.getContext());
        return true;
      }
    });
  }
}
