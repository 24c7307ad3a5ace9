package org.moothall.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.moothall.graph.ThemeScheme;
import org.moothall.ingest.Documents;
import org.moothall.record.DocumentRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long two megabytes of text take that nobody writes: the largest text that is read whole.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class HostileTextBenchmark {

  private static final int LENGTH = 2_000_000;

  @Param({"capitals", "bullets", "one-line", "prose"})
  public String text = "capitals";

  private final Documents documents = new Documents(ThemeScheme.read());
  private Path file = Path.of(".");

  @Setup
  public void write() throws IOException {
    String piece = switch (text) {
      case "capitals" -> "RESOLVED THAT THE COMMITTEE OF THE COUNCIL NOTE AND APPROVE THE REPORT OF THE DIRECTOR\n";
      case "bullets" -> "- Councillor Pell to write to the Director of Housing about the report by the next meeting of the Panel\n";
      case "one-line" -> "Councillor Pell moved and Councillor Okafor seconded that 5% of the 300 homes be noted by the Board of the Council ";
      default -> "Councillor Ada Pell asked whether the Director would report to the Panel. It was agreed that the plan be adopted by 3 May 2024.\n\n";
    };
    file = Files.writeString(Files.createTempFile("hostile", ".txt"), piece.repeat(LENGTH / piece.length()));
  }

  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public DocumentRecord read() throws IOException {
    return documents.read(file);
  }
}
