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

  /// Every document.
  public static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path folder : folders()) {
      documents.add(source(folder));
    }
    documents.addAll(DocumentFolder.list(List.of(DATA)));
    Optional<Path> seeds = Optional.ofNullable(System.getProperty("moothall.seeds")).map(Path::of);
    if (seeds.isPresent()) {
      documents.addAll(DocumentFolder.list(List.of(seeds.get())));
    }
    return documents;
  }
}
