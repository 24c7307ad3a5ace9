package org.moothall.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.ingest.Loading;
import org.moothall.query.Limits;
import org.moothall.query.NamedQueries;
import org.moothall.query.Row;
import org.moothall.query.Sparql;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

class LedgerTest {

  private static final String BASE = "http://localhost:7070/id/";
  private static final NamedQueries QUERIES = NamedQueries.read("pages/actions", BASE);

  @AutoClose static final Store store = Scratch.store();
  @AutoClose static final Sparql sparql = new Sparql(store, BASE, Limits.ofQueries());
  static Ledger ledger = Ledger.EMPTY;

  @BeforeAll
  static void load() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(Path.of("src", "test", "resources", "ashcombe")));
    try (Stream<Path> files = Files.list(Path.of("data"))) {
      files.filter(file -> file.getFileName().toString().matches("(?:stoke-ferry|manordeilo).*")).sorted().forEach(documents::add);
    }
    new Loading(store, BASE).load(documents, _ -> {});
    ledger = sparql.read(reading -> Ledger.read(reading, QUERIES));
  }

  @Test
  void what_became_of_an_action_is_what_the_published_derivation_says() {
    Map<String, String> published = sparql.read(reading -> reading.rows(NamedQueries.read("queries", BASE).get("action-status"), Map.of())).stream()
        .collect(Collectors.toMap(row -> row.text("action"), row -> row.text("status") + " " + row.text("silent"), (one, _) -> one));
    assertThat(published).hasSizeGreaterThan(20);
    assertThat(ledger.entries()).allSatisfy(entry ->
        assertThat(entry.status().word() + " " + entry.silent()).as(entry.iri()).isEqualTo(published.getOrDefault(entry.iri(), "untold 0")));
    assertThat(ledger.entries().stream().map(Entry::iri)).containsAll(published.keySet()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void a_choice_is_the_query_with_that_parameter(Facet facet) {
    Selection all = ledger.select(Map.of());
    assertThat(all.entries()).isEqualTo(ledger.entries());
    assertThat(all.choices().getOrDefault(facet, List.of())).isNotEmpty();
    all.choices().getOrDefault(facet, List.of()).stream().limit(4).forEach(choice -> {
      List<Entry> chosen = ledger.select(Map.of(facet, choice.value())).entries();
      List<Row> rows = sparql.read(reading -> reading.rows(QUERIES.get(Ledger.ACTIONS), Map.of(facet.word(), choice.value())));
      assertThat(chosen).as(choice.value()).hasSize(choice.count());
      assertThat(rows.stream().map(row -> row.text("fact")).distinct()).as(choice.value()).containsExactlyElementsOf(chosen.stream().map(Entry::iri).toList());
    });
  }

  @Test
  void choices_of_a_facet_are_counted_among_what_the_other_facets_let_through() {
    Selection lapsed = ledger.select(Map.of(Facet.STATUS, "lapsed", Facet.LACKS, "date"));
    assertThat(lapsed.choices().getOrDefault(Facet.STATUS, List.of()).stream().mapToInt(Selection.Choice::count).sum())
        .isEqualTo(ledger.select(Map.of(Facet.LACKS, "date")).entries().size());
    assertThat(ledger.select(Map.of(Facet.COUNCIL, "council/nowhere")).entries()).isEmpty();
  }

  @Test
  void those_that_waited_longest_come_first_and_wait_for_something() {
    List<Entry> waiting = ledger.waiting(10);
    assertThat(waiting).isNotEmpty().allMatch(entry -> Set.of(Status.OPEN, Status.REPORTED, Status.LAPSED).contains(entry.status()))
        .isSortedAccordingTo(Comparator.comparingInt(Entry::silent).reversed().thenComparing(Entry::date).thenComparing(Entry::iri));
  }

  @Test
  void an_action_has_its_later_reports_in_order() {
    Entry told = ledger.entries().stream().filter(entry -> entry.status() == Status.COMPLETED && entry.iri().startsWith(BASE)).findFirst().orElseThrow();
    assertThat(told.reports().getLast().progress()).isEqualTo("completed");
    assertThat(told.reports().stream().map(report -> report.row().text("date"))).isSorted();
  }
}
