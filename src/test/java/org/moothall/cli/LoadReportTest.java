package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.ingest.Receipt;

class LoadReportTest {

  private final StringWriter told = new StringWriter();
  private Instant now = Instant.EPOCH;

  private String told(int documents, Duration each) {
    LoadReport report = new LoadReport(new PrintWriter(told), () -> now);
    report.begin(documents);
    for (int i = 0; i < documents; i++) {
      now = now.plus(each);
      report.line(new Receipt.Line("a.txt", Receipt.Outcome.LOADED, List.of(), ""));
    }
    return told.toString();
  }

  @Test
  void a_long_load_tells_now_and_then_how_fast_it_goes_and_what_is_left() {
    assertThat(told(1_500, Duration.ofMillis(100)).lines().filter(line -> line.contains(" a second")).toList()).hasSize(14)
        .startsWith("100 of 1,500 documents, 10.0 a second, 2 min left", "200 of 1,500 documents, 10.0 a second, 2 min left", "300 of 1,500 documents, 10.0 a second, 2 min left",
            "400 of 1,500 documents, 10.0 a second, 110 s left");
  }

  @Test
  void a_short_load_tells_of_its_documents_only() {
    assertThat(told(50, Duration.ofMillis(100)).lines()).hasSize(50).containsOnly("[a.txt] loaded");
  }

  @Test
  void a_file_of_statements_tells_how_many_come_a_second_while_it_lasts_and_at_its_end() {
    LoadReport report = new LoadReport(new PrintWriter(told), () -> now);
    report.begin(2);
    for (int i = 0; i <= 25; i++) {
      report.statements("wards.nt", 200_000L * i);
      now = now.plusSeconds(1);
    }
    report.line(new Receipt.Line("wards.nt", Receipt.Outcome.LOADED, List.of(), ""));
    report.line(new Receipt.Line("other.nt", Receipt.Outcome.UNCHANGED, List.of(), ""));
    assertThat(told.toString().lines()).containsExactly("[wards.nt] 2,000,000 statements, 200,000 a second", "[wards.nt] 4,000,000 statements, 200,000 a second",
        "[wards.nt] loaded, 5,000,000 statements, 192,308 a second", "[other.nt] unchanged");
  }
}
