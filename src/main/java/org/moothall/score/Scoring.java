package org.moothall.score;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Compares records with gold labels.
///
/// Both are a folder of `NAME.json`, one a document, or one JSON file with a list of documents that have an `id`.
public final class Scoring {

  private Scoring() {}

  /// A labelled document with its marks.
  private record Marked(String kind, String council, boolean recorded, Marks marks) {}

  /// Scores the records of all labelled documents; a document without a record counts as one that says nothing.
  ///
  /// @throws IOException `[score] what`, where a file or folder is not there, cannot be read or is no such list
  public static Report run(Path gold, Path records) throws IOException {
    List<Account> labels = AccountFiles.read(gold);
    if (labels.isEmpty()) {
      throw new IOException("[score] " + gold + ": there are no labels in it");
    }
    Map<String, Account> found = new HashMap<>();
    AccountFiles.read(records).forEach(account -> found.put(account.id(), account));
    return report(labels, found);
  }

  /// Scores records given as JSON text.
  ///
  /// @param gold the files of labels, by the name of the document
  /// @param records the records, by the same names
  /// @throws IOException `[score] what`, where a file of labels cannot be read or holds something else
  public static Report run(Map<String, Path> gold, Map<String, String> records) throws IOException {
    List<Account> labels = new ArrayList<>();
    for (Map.Entry<String, Path> file : new TreeMap<>(gold).entrySet()) {
      labels.add(AccountFiles.readOne(file.getValue()).named(file.getKey()));
    }
    Map<String, Account> found = new HashMap<>();
    records.forEach((name, json) -> found.put(name, AccountFiles.parse(json)));
    return report(labels, found);
  }

  /// The council that a file of labels names; the name of the document where it names none.
  ///
  /// @throws IOException `[score] what`, where the file cannot be read or holds something else
  public static String council(String name, Path gold) throws IOException {
    return AccountFiles.readOne(gold).council().map(Named::name).filter(council -> !council.isEmpty()).orElse(name);
  }

  private static Report report(List<Account> labels, Map<String, Account> records) {
    List<Marked> documents = labels.stream().map(gold -> mark(gold, find(gold.id(), records))).toList();
    int recorded = (int) documents.stream().filter(Marked::recorded).count();
    SortedMap<String, Tally> rules = new TreeMap<>();
    documents.forEach(document -> document.marks().rules().forEach((rule, tally) -> rules.merge(rule, tally, Tally::plus)));
    List<ScoreError> errors = documents.stream().flatMap(document -> document.marks().errors().stream()).toList();
    return new Report(documents.size(), recorded, fields(documents), by(Marked::kind, documents), by(Marked::council, documents), rules, errors);
  }

  private static SortedMap<String, List<FieldScore>> by(Function<Marked, String> group, List<Marked> documents) {
    return documents.stream().collect(groupingBy(group, TreeMap::new, collectingAndThen(toList(), Scoring::fields)));
  }

  /// Numbered documents may have lost the noughts before their number.
  private static Optional<Account> find(String id, Map<String, Account> records) {
    return Stream.of(id, id.replaceFirst("^0+", "")).map(records::get).flatMap(Stream::ofNullable).findFirst();
  }

  private static Marked mark(Account gold, Optional<Account> record) {
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
    return new Marked(gold.kind().isEmpty() ? "?" : gold.kind(), gold.council().map(Named::name).orElse("?"), record.isPresent(), marks);
  }

  private static List<FieldScore> fields(List<Marked> documents) {
    Map<Field, Tally> sums = new EnumMap<>(Field.class);
    documents.forEach(document -> document.marks().tallies().forEach((field, tally) -> sums.merge(field, tally, Tally::plus)));
    return sums.entrySet().stream().map(sum -> new FieldScore(sum.getKey(), sum.getValue())).toList();
  }
}
