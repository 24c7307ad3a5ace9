package org.moothall.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.moothall.ingest.Progress;
import org.moothall.ingest.Receipt;

/// Tells of a load, a line a file, and of a long one now and then how fast it goes and what is left.
final class LoadReport implements Progress {

  private static final Duration EVERY = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final InstantSource clock;
  private Instant begun;
  private Instant told;
  private int documents;
  private int done;
  private String filling = "";
  private Instant fillingBegun = Instant.EPOCH;
  private long statements;

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
      case LOADED -> "loaded" + filled(line.file()) + doubts;
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

  @Override
  public void statements(String file, long written) {
    Instant now = clock.instant();
    if (!file.equals(filling)) {
      filling = file;
      fillingBegun = now;
    }
    statements = written;
    if (Duration.between(told, now).compareTo(EVERY) >= 0) {
      told = now;
      out.println("[" + file + "]" + filled(file).substring(1));
      out.flush();
    }
  }

  private String filled(String file) {
    double seconds = Math.max(1, Duration.between(fillingBegun, clock.instant()).toMillis()) / 1000.0;
    return file.equals(filling) ? String.format(Locale.UK, ", %,d statements, %,.0f a second", statements, statements / seconds) : "";
  }

  private void pace(double seconds) {
    double rate = done / seconds;
    long left = Math.round((documents - done) / rate);
    out.printf(Locale.UK, "%,d of %,d documents, %.1f a second, %s left%n", done, documents, rate, left < 120 ? left + " s" : Math.round(left / 60.0) + " min");
  }

  void total(Receipt receipt) {
    long refused = receipt.count(Receipt.Outcome.REFUSED);
    out.println(receipt.count(Receipt.Outcome.LOADED) + " loaded, " + receipt.count(Receipt.Outcome.UNCHANGED) + " unchanged, "
        + (refused == 0 ? "" : refused + " refused, ") + receipt.count(Receipt.Outcome.FAILED) + " failed");
    out.flush();
  }
}
