package org.moothall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moothall.extract.Calibration;
import org.moothall.graph.ThemeScheme;
import org.moothall.ingest.Documents;
import org.moothall.record.RecordJson;
import org.moothall.score.Report;
import org.moothall.score.Scoring;
import org.moothall.score.Tally;

/// Scores the program on labelled cases, each council left out in turn.
///
/// A case is a folder with a `source.*` and its labels in `gold.json`. What is learnt from labels, the confidence of the rules
/// and with it what is published, is learnt from the cases of the other councils alone.
public final class CaseScores {

  private final SortedMap<String, Path> sources = new TreeMap<>();
  private final SortedMap<String, Path> labels = new TreeMap<>();
  private final Map<String, String> councils = new HashMap<>();

  private CaseScores() {}

  /// The labelled cases of a folder of cases.
  ///
  /// @throws IOException where the folder or a file of labels cannot be read, or there is no labelled case in it
  public static CaseScores of(Path folder) throws IOException {
    CaseScores cases = new CaseScores();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path one : folders.filter(path -> Files.isRegularFile(path.resolve("gold.json"))).sorted().toList()) {
        cases.add(one);
      }
    }
    if (cases.labels.isEmpty()) {
      throw new IOException("[score] " + folder + ": there is no folder with a gold.json in it");
    }
    return cases;
  }

  private void add(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    try (Stream<Path> files = Files.list(folder)) {
      Path source = files.filter(file -> file.getFileName().toString().startsWith("source.")).findFirst()
          .orElseThrow(() -> new IOException("[score] " + folder + ": there is no source in it"));
      sources.put(name, source);
    }
    Path gold = folder.resolve("gold.json");
    labels.put(name, gold);
    councils.put(name, Scoring.council(name, gold));
  }

  /// The scores, each council's cases read as if its labels had never been seen.
  public Report withCouncilsLeftOut() throws IOException {
    Map<String, String> written = records(List.copyOf(labels.keySet()), Calibration.NONE);
    Map<String, String> records = new HashMap<>();
    for (String council : councils.values().stream().distinct().sorted().toList()) {
      List<String> own = labels.keySet().stream().filter(name -> council.equals(councils.get(name))).toList();
      records.putAll(records(own, calibration(written, council)));
    }
    return Scoring.run(labels, records);
  }

  /// How often each rule is right over all cases, as it is written into `vocabulary/confidence.tsv`.
  public SortedMap<String, Tally> rules() throws IOException {
    return Scoring.run(labels, records(List.copyOf(labels.keySet()), Calibration.NONE)).rules();
  }

  private Calibration calibration(Map<String, String> written, String leftOut) throws IOException {
    Map<String, Path> others = new TreeMap<>(labels);
    others.keySet().removeIf(name -> leftOut.equals(councils.get(name)));
    Map<String, Calibration.Observed> observed = new HashMap<>();
    Scoring.run(others, written).rules().forEach((rule, tally) -> observed.put(rule, new Calibration.Observed(tally.right(), tally.extra())));
    return Calibration.of(observed);
  }

  private Map<String, String> records(List<String> names, Calibration calibration) throws IOException {
    Documents documents = new Documents(ThemeScheme.read(), calibration);
    Map<String, String> records = new HashMap<>();
    for (String name : names) {
      Path source = sources.get(name);
      if (source != null) {
        records.put(name, RecordJson.write(documents.read(source)));
      }
    }
    return records;
  }
}
