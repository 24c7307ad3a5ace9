package org.moothall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.moothall.ingest.Cases;
import org.moothall.score.FieldScore;
import org.moothall.score.Tally;

/// Holds the scores over the cases, each council left out in turn, to a floor that only rises.
///
/// `-Dscore.raise=true` raises the floor (`quality/scores.tsv`) to what is reached, never lowers it, and writes what the labels
/// show of each rule (`vocabulary/confidence.tsv`).
class ScoreFloorTest {

  private static final Path FLOOR = Path.of("src/main/resources/quality/scores.tsv");
  private static final Path CONFIDENCE = Path.of("src/main/resources/vocabulary/confidence.tsv");

  @Test
  void no_score_falls_under_its_floor() throws IOException {
    CaseScores cases = CaseScores.of(Cases.FOLDER);
    Map<String, BigDecimal> reached = new TreeMap<>();
    for (FieldScore score : cases.withCouncilsLeftOut().fields()) {
      put(reached, score.field().label() + "\tprecision", score.tally().precision());
      put(reached, score.field().label() + "\tF1", score.tally().f1());
    }
    Map<String, BigDecimal> floor = floor();
    if (Boolean.getBoolean("score.raise")) {
      reached.forEach((field, value) -> floor.merge(field, value, BigDecimal::max));
      write(floor);
      calibrate(cases);
    }
    List<String> fallen = new ArrayList<>();
    floor.forEach((field, least) -> {
      BigDecimal value = reached.getOrDefault(field, BigDecimal.ZERO);
      if (value.compareTo(least) < 0) {
        fallen.add(field + " " + value + " under " + least);
      }
    });
    assertThat(floor).isNotEmpty();
    assertThat(fallen).isEmpty();
  }

  private static void put(Map<String, BigDecimal> reached, String field, OptionalDouble value) {
    value.ifPresent(share -> reached.put(field, BigDecimal.valueOf(share).setScale(3, RoundingMode.DOWN)));
  }

  private static Map<String, BigDecimal> floor() throws IOException {
    Map<String, BigDecimal> floor = new TreeMap<>();
    for (String line : Files.readAllLines(FLOOR)) {
      if (!line.startsWith("#")) {
        int last = line.lastIndexOf('\t');
        floor.put(line.substring(0, last), new BigDecimal(line.substring(last + 1)));
      }
    }
    return floor;
  }

  private static void write(Map<String, BigDecimal> floor) throws IOException {
    StringBuilder lines = new StringBuilder("# What the scores over the cases, each council left out in turn, must not fall under\n");
    floor.forEach((field, least) -> lines.append(field).append('\t').append(least).append('\n'));
    Files.writeString(FLOOR, lines);
  }

  private static void calibrate(CaseScores cases) throws IOException {
    StringBuilder lines = new StringBuilder("# How often what a rule read was right, and how often it was not among the labels, over the labelled cases\n");
    for (Map.Entry<String, Tally> rule : cases.rules().entrySet()) {
      lines.append(String.format(Locale.ROOT, "%s\t%d\t%d\n", rule.getKey(), rule.getValue().right(), rule.getValue().extra()));
    }
    Files.writeString(CONFIDENCE, lines);
  }
}
