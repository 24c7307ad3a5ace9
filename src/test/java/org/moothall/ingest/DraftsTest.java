package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.graph.Literals;
import org.moothall.graph.Moot;
import org.moothall.graph.Reused;
import org.moothall.minutes.DraftNotice;
import org.moothall.minutes.MinutesParser;
import org.moothall.store.Scratch;
import org.moothall.store.Store;
import org.moothall.text.SourceText;

/// A draft that decided on a team of four, and the confirmed minutes, which have three.
class DraftsTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "ashcombe");
  private static final Path DRAFT = FOLDER.resolve("housing-2024-05-14-draft.txt");
  private static final Path CONFIRMED = FOLDER.resolve("housing-2024-05-14.txt");
  private static final Node OF_FOUR = Literals.of("That a team of four for damp and mould be set up at once; and");
  private static final Node OF_THREE = Literals.of("That a team of three for damp and mould be set up from July; and");

  private final Store store = Scratch.store();
  private final Loading loading = new Loading(store, "http://localhost:7070/id/");

  @AfterEach
  void close() {
    store.close();
  }

  private void load(Path... files) throws IOException {
    loading.load(List.of(files), _ -> {});
  }

  private boolean says(Node property, Node value) {
    return store.read(dataset -> dataset.contains(Node.ANY, Node.ANY, property, value));
  }

  /// All but the vocabularies, whose nameless nodes are others each time.
  private Set<Quad> quads() {
    return store.read(dataset -> Iter.toSet(Iter.filter(dataset.find(), quad -> quad.getGraph().getURI().matches(".*/graph/(?:links/|[0-9a-f]{16}).*"))));
  }

  private Node document(String name) {
    return store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, Reused.IDENTIFIER, Literals.of(name)).map(Quad::getSubject).findFirst().orElseThrow());
  }

  @Test
  void the_facts_of_a_draft_stand_as_long_as_there_is_nothing_better() throws IOException {
    load(DRAFT);
    assertThat(says(Moot.standing, Literals.of("draft-minutes"))).isTrue();
    assertThat(says(Moot.text, OF_FOUR)).isTrue();
  }

  @Test
  void confirmed_minutes_withdraw_the_facts_of_the_draft() throws IOException {
    load(DRAFT);
    load(CONFIRMED);
    assertThat(says(Moot.text, OF_FOUR)).isFalse();
    assertThat(says(Moot.text, OF_THREE)).isTrue();
  }

  @Test
  void what_only_the_draft_spoke_of_leads_to_the_confirmed_minutes_and_what_both_spoke_of_stays() throws IOException {
    load(DRAFT);
    Node four = store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, Moot.text, OF_FOUR).map(Quad::getSubject).findFirst().orElseThrow());
    Node garages = store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, Moot.text, Literals.of("RESOLVED: That the garages at Orchard Row be sold."))
        .map(Quad::getSubject).findFirst().orElseThrow());
    load(CONFIRMED);
    Node confirmed = document("housing-2024-05-14");
    Node draft = document("housing-2024-05-14-draft");
    store.read(dataset -> {
      assertThat(Stream.of(four, draft)).allMatch(gone -> dataset.contains(Node.ANY, gone, Reused.IS_REPLACED_BY, confirmed));
      assertThat(dataset.contains(Node.ANY, garages, Reused.IS_REPLACED_BY, Node.ANY)).isFalse();
      return true;
    });
  }

  @Test
  void a_draft_comes_back_when_the_confirmed_minutes_go() throws IOException {
    load(DRAFT);
    Set<Quad> alone = quads();
    load(CONFIRMED);
    assertThat(quads()).isNotEqualTo(alone);
    loading.removal().remove(List.of("housing-2024-05-14"));
    assertThat(quads()).isEqualTo(alone);
  }

  @Test
  void a_draft_that_is_set_aside_is_unchanged_when_it_is_loaded_again() throws IOException {
    load(DRAFT, CONFIRMED);
    long version = store.version();
    Receipt receipt = loading.load(List.of(DRAFT, CONFIRMED), _ -> {});
    assertThat(receipt.lines()).extracting(Receipt.Line::outcome).containsOnly(Receipt.Outcome.UNCHANGED);
    assertThat(store.version()).isEqualTo(version);
  }

  @Test
  void a_newer_edition_of_a_draft_that_is_set_aside_takes_its_place(@TempDir Path folder) throws IOException {
    Path newer = Files.writeString(folder.resolve(DRAFT.getFileName()), Files.readString(DRAFT).replace("Orchard Row", "Orchard Lane"));
    load(newer, CONFIRMED);
    Set<Quad> never = quads();
    loading.removal().remove(List.of("housing-2024-05-14-draft", "housing-2024-05-14"));
    load(DRAFT, CONFIRMED);
    load(newer);
    assertThat(quads()).isEqualTo(never);
  }

  @Test
  void a_draft_that_is_set_aside_can_be_removed() throws IOException {
    load(CONFIRMED);
    Set<Quad> alone = quads();
    load(DRAFT);
    loading.removal().remove(List.of("housing-2024-05-14-draft"));
    assertThat(quads()).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRAFT", "Draft Minutes of the Housing Committee", "Minutes (unconfirmed)", "Agenda and draft minutes",
      "These minutes are subject to approval at the next meeting.", "UNAPPROVED MINUTES"})
  void a_heading_tells_that_the_minutes_are_a_draft(String line) {
    assertThat(isDraft(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Draft Local Plan Working Party", "Agenda and minutes", "To approve the draft minutes of the meeting of 3 May",
      "Minutes of the meeting on the draft budget", "Minutes approved subject to amendment"})
  void other_drafts_do_not(String line) {
    assertThat(isDraft(line)).isFalse();
  }

  private static boolean isDraft(String line) {
    return DraftNotice.in(MinutesParser.parse(SourceText.of("""
        %s

        Held on 14 May 2024

        Present: Councillors Ada Pell and Tom Harker

        1. APOLOGIES FOR ABSENCE

        There were none.
        """.formatted(line))));
  }
}
