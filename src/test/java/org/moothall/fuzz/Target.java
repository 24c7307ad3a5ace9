package org.moothall.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.moothall.ingest.Cases;
import org.moothall.ingest.FuzzedDocument;
import org.moothall.ingest.FuzzedWord;
import org.moothall.query.FuzzedQuery;
import org.moothall.statement.FuzzedStatements;
import org.moothall.web.FuzzedRequest;

/// What takes input of strangers and must bear any: each throws where it does not.
enum Target {
  TEXT("org.moothall.**"),
  HTML("org.moothall.**:org.jsoup.**"),
  XML("org.moothall.**"),
  JSON("org.moothall.**:tools.jackson.core.**"),
  PDF("org.moothall.**:org.apache.pdfbox.**:org.apache.fontbox.**"),
  WORD("org.moothall.**:org.apache.poi.**"),
  QUERY("org.moothall.**:org.apache.jena.sparql.lang.**:org.apache.jena.sparql.expr.**"),
  STATEMENTS("org.moothall.**:org.apache.jena.riot.lang.**:org.apache.jena.riot.tokens.**"),
  REQUEST("org.moothall.**");

  private static final Path KEPT = Path.of("src/test/resources/fuzz");

  private final String followed;

  /// @param followed the classes whose branches tell the fuzzer that an input is new
  Target(String followed) {
    this.followed = followed;
  }

  /// What takes the inputs.
  Consumer<byte[]> start() {
    return switch (this) {
      case TEXT, HTML, XML, JSON, PDF -> new FuzzedDocument();
      case WORD -> new FuzzedWord();
      case QUERY -> new FuzzedQuery();
      case STATEMENTS -> new FuzzedStatements();
      case REQUEST -> new FuzzedRequest();
    };
  }

  String followed() {
    return followed;
  }

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  private List<Path> kept() throws IOException {
    return Files.isDirectory(KEPT.resolve(title())) ? files(KEPT.resolve(title())) : List.of();
  }

  /// Writes the inputs that others are made of.
  void seed(Path folder) throws IOException {
    switch (this) {
      case TEXT -> copy(sources(".txt"), folder);
      case JSON -> copy(List.of(Cases.FOLDER.resolve("archived-json-around-html").resolve("source.txt")), folder);
      case HTML, XML, PDF -> copy(sources("." + title()), folder);
      case WORD -> FuzzedWord.seed(folder);
      case QUERY -> copy(files(Path.of("src/main/resources/queries")), folder);
      case STATEMENTS -> FuzzedStatements.seed(folder);
      case REQUEST -> { }
    }
    copy(kept(), folder);
  }

  private static List<Path> sources(String ending) throws IOException {
    return Cases.folders().stream().flatMap(folder -> Stream.of(folder.resolve("source" + ending))).filter(Files::exists).toList();
  }

  /// The files of a folder, sorted.
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void copy(List<Path> files, Path folder) throws IOException {
    for (Path file : files) {
      Files.write(folder.resolve(file.getParent().getFileName() + "-" + file.getFileName()), Files.readAllBytes(file));
    }
  }
}
