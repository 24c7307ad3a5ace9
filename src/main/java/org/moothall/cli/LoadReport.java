package org.moothall.cli;

import java.io.PrintWriter;
import org.moothall.ingest.Receipt;

/// Tells of a load, a line a document.
final class LoadReport {

  private final PrintWriter out;

  LoadReport(PrintWriter out) {
    this.out = out;
  }

  void line(Receipt.Line line) {
    String doubts = line.issues().isEmpty() ? "" : ", " + line.issues().size() + (line.issues().size() == 1 ? " issue" : " issues");
    out.println("[" + line.file() + "] " + switch (line.outcome()) {
      case LOADED -> "loaded" + doubts;
      case UNCHANGED -> "unchanged" + doubts;
      case WITHHELD -> "withdrawn; it stays out";
      case REFUSED -> "refused" + doubts;
      case FAILED -> "failed: " + line.failure();
    });
    line.errors().forEach(issue -> out.println("[" + line.file() + "] " + issue.code().label() + ": " + issue.message()));
    out.flush();
  }

  void total(Receipt receipt) {
    out.println(receipt.count(Receipt.Outcome.LOADED) + " loaded, " + receipt.count(Receipt.Outcome.UNCHANGED) + " unchanged, "
        + receipt.count(Receipt.Outcome.FAILED) + " failed");
    out.flush();
  }
}
