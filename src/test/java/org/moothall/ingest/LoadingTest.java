package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

class LoadingTest {

  private static final String BASE = "http://localhost:7070/id/";

  @TempDir Path folder;
  private final Store store = Scratch.store();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void documents_of_one_name_in_two_folders_are_two_documents() throws IOException {
    Path may = write("may/minutes.txt", HarbourMinutes.WORDS);
    Path june = write("june/minutes.txt", HarbourMinutes.WORDS.replace("May", "June"));
    assertThat(load(may)).isEqualTo(Receipt.Outcome.LOADED);
    assertThat(load(june)).isEqualTo(Receipt.Outcome.LOADED);
    assertThat(load(may)).isEqualTo(Receipt.Outcome.UNCHANGED);
    assertThat(documents()).isEqualTo(2);
  }

  @Test
  void a_name_that_is_no_documents_removes_nothing() throws IOException {
    load(write("minutes.txt", HarbourMinutes.WORDS));
    assertThatThrownBy(() -> new Loading(store, BASE).removal().remove(List.of("minutes", "agenda"))).isInstanceOf(IOException.class).hasMessageContaining("agenda is the name of no document");
    assertThat(documents()).isEqualTo(1);
  }

  @Test
  void a_new_edition_takes_the_place_of_the_old_one() throws IOException {
    load(write("minutes.txt", HarbourMinutes.WORDS));
    load(write("minutes.txt", HarbourMinutes.WORDS.replace("noted", "approved")));
    assertThat(documents()).isEqualTo(1);
    long graphs = store.read(dataset -> {
      List<Node> names = new ArrayList<>();
      dataset.listGraphNodes().forEachRemaining(names::add);
      return (long) names.size();
    });
    assertThat(graphs).isEqualTo(5);
  }

  @Test
  void an_edition_with_another_date_is_known_by_its_title_in_the_catalogue() throws IOException {
    write("catalogue.json", "[{\"file\": \"minutes.txt\", \"title\": \"Harbour minutes\"}]");
    load(write("minutes.txt", HarbourMinutes.WORDS));
    load(write("minutes.txt", HarbourMinutes.WORDS.replace("9 May", "10 May")));
    assertThat(documents()).isEqualTo(1);
  }

  @Test
  void a_catalogue_that_is_no_json_is_an_issue_of_each_document() throws IOException {
    write("catalogue.json", "[{\"file\": ");
    assertThat(issues(write("minutes.txt", HarbourMinutes.WORDS))).anyMatch(issue -> issue.startsWith("bad-metadata: the catalogue is no JSON list"));
  }

  @Test
  void a_date_that_is_none_is_an_issue_of_its_document_only() throws IOException {
    write("catalogue.json", "[{\"file\": \"minutes.txt\", \"retrieved\": \"last week\"}, {\"file\": \"other.txt\", \"title\": \"Other\"}]");
    assertThat(issues(write("minutes.txt", HarbourMinutes.WORDS))).contains("bad-metadata: the catalogue's retrieved is no date: last week");
    assertThat(issues(write("other.txt", HarbourMinutes.WORDS))).noneMatch(issue -> issue.startsWith("bad-metadata"));
  }

  @Test
  void what_the_document_says_goes_before_what_the_catalogue_gives() throws IOException {
    write("catalogue.json", "[{\"file\": \"minutes.txt\", \"date\": \"2022-05-10\"}]");
    assertThat(issues(write("minutes.txt", HarbourMinutes.WORDS))).contains("metadata-conflict: given 2022-05-10, but the document says 2022-05-09");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Receipt.Outcome load(Path file) throws IOException {
    return new Loading(store, BASE).load(List.of(file), _ -> {}).lines().getFirst().outcome();
  }

  private static List<String> issues(Path file) throws IOException {
    return Cases.DOCUMENTS.read(file).issues().stream().map(issue -> issue.code().label() + ": " + issue.message()).toList();
  }

  private long documents() {
    return store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), Node.ANY).filter(quad -> quad.getObject().isLiteral()).count());
  }
}
