package org.moothall.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.fact.Given;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The file `catalogue.json` beside documents: what they do not say themselves.
///
/// A list of objects with the keys `file`, `title`, `council`, `body`, `date`, `url`, `standing`, `licence`, `retrieved` and
/// `note`; all but `file` may be missing.
final class Catalogue {

  /// The name of the file.
  static final String FILE = "catalogue.json";

  private static final String ITSELF = "";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  /// A catalogue that names nothing.
  static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of());

  private final Map<String, CatalogueEntry> entries;
  private final Map<String, List<Issue>> issues;

  /// @param issues by the file that they are about, or by nothing where they are about the catalogue itself
  private Catalogue(Map<String, CatalogueEntry> entries, Map<String, List<Issue>> issues) {
    this.entries = entries;
    this.issues = issues;
  }

  /// The catalogue of a folder; empty where there is none. One that cannot be read names nothing and has an issue.
  static Catalogue of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return EMPTY;
    }
    try {
      return read(JSON.readTree(Files.readString(file)));
    } catch (JacksonException e) {
      return new Catalogue(Map.of(), Map.of(ITSELF, List.of(bad("the catalogue is no JSON list: " + e.getOriginalMessage()))));
    }
  }

  private static Catalogue read(JsonNode list) {
    Map<String, CatalogueEntry> entries = new HashMap<>();
    Map<String, List<Issue>> issues = new HashMap<>();
    for (JsonNode entry : list) {
      String file = text(entry, "file").orElse(ITSELF);
      List<Issue> found = issues.computeIfAbsent(file, _ -> new ArrayList<>());
      if (file.equals(ITSELF)) {
        found.add(bad("an entry of the catalogue names no file"));
      } else {
        entries.put(file, entry(entry, found));
      }
    }
    return new Catalogue(entries, issues);
  }

  private static CatalogueEntry entry(JsonNode entry, List<Issue> issues) {
    Given given = new Given(text(entry, "council"), text(entry, "body"), date(entry, "date", issues), Optional.empty());
    return new CatalogueEntry(given, text(entry, "title"), text(entry, "url"), text(entry, "standing"), text(entry, "licence"), date(entry, "retrieved", issues));
  }

  private static Optional<String> text(JsonNode entry, String key) {
    return Optional.ofNullable(entry.get(key)).filter(JsonNode::isString).map(JsonNode::asString).filter(words -> !words.isBlank());
  }

  private static Optional<LocalDate> date(JsonNode entry, String key, List<Issue> issues) {
    try {
      return text(entry, key).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      issues.add(bad("the catalogue's " + key + " is no date: " + text(entry, key).orElse("")));
      return Optional.empty();
    }
  }

  CatalogueEntry entry(Path file) {
    return entries.getOrDefault(file.getFileName().toString(), CatalogueEntry.NONE);
  }

  /// What is wrong with the catalogue itself and with its entry for a file.
  List<Issue> issues(Path file) {
    return Stream.of(ITSELF, file.getFileName().toString()).flatMap(about -> issues.getOrDefault(about, List.of()).stream()).toList();
  }

  private static Issue bad(String message) {
    return Issue.of(IssueCode.BAD_METADATA, message);
  }
}
