package org.moothall.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.moothall.ingest.Progress;
import org.moothall.ingest.Receipt;

/// Tells of a load, a line a document, and of a long one now and then how fast it goes and what is left.
final class LoadReport implements Progress {

  private static final Duration EVERY = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final InstantSource clock;
  private Instant begun;
  private Instant told;
  private int documents;
  private int done;

  LoadReport(PrintWriter out) {
    this(out, InstantSource.system());
  }

  LoadReport(PrintWriter out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
    this.begun = clock.instant();
    this.told = begun;
  }

  @Override
  public void begin(int coming) {
    begun = clock.instant();
    told = begun;
    documents = coming;
    done = 0;
  }

  @Override
  public void line(Receipt.Line line) {
    String doubts = line.issues().isEmpty() ? "" : ", " + line.issues().size() + (line.issues().size() == 1 ? " issue" : " issues");
    out.println("[" + line.file() + "] " + switch (line.outcome()) {
      case LOADED -> "loaded" + doubts;
      case UNCHANGED -> "unchanged" + doubts;
      case WITHHELD -> "withdrawn; it stays out";
      case REFUSED -> "refused" + doubts;
      case FAILED -> "failed: " + line.failure();
    });
    line.errors().forEach(issue -> out.println("[" + line.file() + "] " + issue.code().label() + ": " + issue.message()));
    done++;
    Instant now = clock.instant();
    if (done < documents && Duration.between(told, now).compareTo(EVERY) >= 0) {
      told = now;
      pace(Duration.between(begun, now).toMillis() / 1000.0);
    }
    out.flush();
  }

  private void pace(double seconds) {
    double rate = done / seconds;
    long left = Math.round((documents - done) / rate);
    out.printf(Locale.UK, "%,d of %,d documents, %.1f a second, %s left%n", done, documents, rate, left < 120 ? left + " s" : Math.round(left / 60.0) + " min");
  }

  void total(Receipt receipt) {
    out.println(receipt.count(Receipt.Outcome.LOADED) + " loaded, " + receipt.count(Receipt.Outcome.UNCHANGED) + " unchanged, "
        + receipt.count(Receipt.Outcome.FAILED) + " failed");
    out.flush();
  }
}
