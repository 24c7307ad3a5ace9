package org.moothall.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.graph.ThemeScheme;

/// The documents that the tests read: the cases, the documents that come with the program, and, where the system property
/// `moothall.seeds` names a folder, those in it.
public final class Cases {

  /// The folder of cases, one folder each.
  public static final Path FOLDER = Path.of("src/test/resources/cases");

  /// The documents that come with the program.
  public static final Path DATA = Path.of("data");

  /// The pipeline up to the record.
  public static final Documents DOCUMENTS = new Documents(ThemeScheme.read());

  private Cases() {}

  /// The folders of the cases.
  public static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /// The document of a case.
  public static Path source(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("source.")).findFirst().orElseThrow();
    }
  }

  /// The five documents of `data` that the questions of researchers and journalists were written for.
  public static List<Path> questioned() {
    return Stream.of("city-of-london-departmental-performance-management", "hackney-governance-and-resources-whole-place-executive-response",
        "hackney-officer-weeknotes-2018-09-24", "hackney-scrutiny-panel-chief-executive-question-time", "tower-hamlets-best-value-improvement-board-2017-12-18")
        .map(name -> DATA.resolve(name + ".txt")).toList();
  }

  /// Every document: the cases and all of `data`.
  public static List<Path> all() throws IOException {
    List<Path> documents = new ArrayList<>(documents());
    DocumentFolder.list(List.of(DATA)).stream().filter(file -> !documents.contains(file)).forEach(documents::add);
    return documents;
  }

  /// The documents that tests read in many forms: the cases and the questioned five.
  public static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path folder : folders()) {
      documents.add(source(folder));
    }
    documents.addAll(questioned());
    Optional<Path> seeds = Optional.ofNullable(System.getProperty("moothall.seeds")).map(Path::of);
    if (seeds.isPresent()) {
      documents.addAll(DocumentFolder.list(List.of(seeds.get())));
    }
    return documents;
  }
}
