package org.moothall.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.ArrayList;
import java.util.stream.Stream;

/// Compares records with gold labels.
///
/// Both are a folder of `NAME.json`, one a document, or one JSON file with a list of documents that have an `id`.
public final class Scoring {

  private Scoring() {}

  /// Scores the records of all labelled documents; a document without a record counts as one that says nothing.
  ///
  /// @throws IOException `[score] what`, where a file or folder is not there, cannot be read or is no such list
  public static Report run(Path gold, Path records) throws IOException {
    List<Account> labels = AccountFiles.read(gold);
    Map<String, Account> found = new HashMap<>();
    AccountFiles.read(records).forEach(account -> found.put(account.id(), account));
    return report(labels, found);
  }

  private static Report report(List<Account> labels, Map<String, Account> records) {
    List<Marks> all = new ArrayList<>();
    SortedMap<String, List<Marks>> kinds = new TreeMap<>();
    int recorded = 0;
    for (Account gold : labels) {
      Optional<Account> record = find(gold.id(), records);
      Marks marks = mark(gold, record);
      all.add(marks);
      kinds.computeIfAbsent(gold.kind().isEmpty() ? "?" : gold.kind(), kind -> new ArrayList<>()).add(marks);
      recorded += record.isPresent() ? 1 : 0;
    }
    SortedMap<String, List<FieldScore>> byKind = new TreeMap<>();
    kinds.forEach((kind, marks) -> byKind.put(kind, fields(marks)));
    return new Report(labels.size(), recorded, fields(all), byKind, all.stream().flatMap(marks -> marks.errors().stream()).toList());
  }

  /// Numbered documents may have lost the noughts before their number.
  private static Optional<Account> find(String id, Map<String, Account> records) {
    return Stream.of(id, id.replaceFirst("^0+", "")).map(records::get).flatMap(Stream::ofNullable).findFirst();
  }

  private static Marks mark(Account gold, Optional<Account> record) {
    Marks marks = new Marks(gold.id());
    if (record.isEmpty()) {
      marks.noteNoRecord();
    }
    Account found = record.orElse(Account.SILENT);
    HeadingMarker.mark(gold, found, marks);
    PeopleMarker.mark(gold, found, marks);
    OrganisationMarker.mark(gold, found, marks);
    ItemPlaces items = ItemPlaces.mark(gold, found, marks);
    DecisionMarker.mark(gold, found, items, marks);
    ActionMarker.mark(gold, found, items, marks);
    ThemeMarker.mark(gold, found, items, marks);
    FigureMarker.mark(gold, found, marks);
    VoteMarker.mark(gold, found, marks);
    return marks;
  }

  private static List<FieldScore> fields(Collection<Marks> documents) {
    Map<Field, Tally> sums = new EnumMap<>(Field.class);
    documents.forEach(marks -> marks.tallies().forEach((field, tally) -> sums.merge(field, tally, Tally::plus)));
    return sums.entrySet().stream().map(sum -> new FieldScore(sum.getKey(), sum.getValue())).toList();
  }
}
