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

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Catalogue EMPTY = new Catalogue(Map.of(), List.of());

  private final Map<String, CatalogueEntry> entries;
  private final List<Issue> issues;

  private Catalogue(Map<String, CatalogueEntry> entries, List<Issue> issues) {
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
      return new Catalogue(Map.of(), List.of(Issue.of(IssueCode.BAD_METADATA, "the catalogue is no JSON list: " + e.getOriginalMessage())));
    }
  }

  private static Catalogue read(JsonNode list) {
    Map<String, CatalogueEntry> entries = new HashMap<>();
    List<Issue> issues = new ArrayList<>();
    for (JsonNode entry : list) {
      Optional<String> file = text(entry, "file");
      if (file.isPresent()) {
        entries.put(file.get(), entry(entry, file.get(), issues));
      } else {
        issues.add(Issue.of(IssueCode.BAD_METADATA, "an entry of the catalogue names no file"));
      }
    }
    return new Catalogue(Map.copyOf(entries), List.copyOf(issues));
  }

  private static CatalogueEntry entry(JsonNode entry, String file, List<Issue> issues) {
    Given given = new Given(text(entry, "council"), text(entry, "body"), date(entry, "date", file, issues), Optional.empty());
    return new CatalogueEntry(given, text(entry, "title"), text(entry, "url"), text(entry, "standing"), text(entry, "licence"), date(entry, "retrieved", file, issues));
  }

  private static Optional<String> text(JsonNode entry, String key) {
    return Optional.ofNullable(entry.get(key)).filter(JsonNode::isString).map(JsonNode::asString).filter(words -> !words.isBlank());
  }

  private static Optional<LocalDate> date(JsonNode entry, String key, String file, List<Issue> issues) {
    try {
      return text(entry, key).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      issues.add(Issue.of(IssueCode.BAD_METADATA, "the " + key + " of " + file + " is no date"));
      return Optional.empty();
    }
  }

  CatalogueEntry entry(Path file) {
    return entries.getOrDefault(file.getFileName().toString(), CatalogueEntry.NONE);
  }

  /// What is wrong with the catalogue itself.
  List<Issue> issues() {
    return issues;
  }
}
