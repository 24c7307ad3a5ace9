package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.graph.Moot;
import org.moothall.ingest.Loading;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

class PeopleTest {

  private static final String HEADING = """
      %s

      HARBOUR COMMITTEE

      Minutes of the meeting held on %s in the Custom House

      PRESENT: %s

      1. DREDGING

      %s
      """;

  @TempDir Path folder;
  private int documents;

  @Test
  void initials_go_to_the_fuller_name_at_meetings_of_the_same_body() throws IOException {
    meeting("9 May 2022", "Councillors E Lund and Colm Reid");
    meeting("13 June 2022", "Councillors Edda Lund and C Reid");
    assertThat(links()).containsExactlyInAnyOrder("e-lund > edda-lund", "c-reid > colm-reid");
  }

  @Test
  void initials_that_fit_two_stay_their_own() throws IOException {
    meeting("9 May 2022", "Councillors E Lund and Colm Reid");
    meeting("13 June 2022", "Councillors Edda Lund and Colm Reid");
    meeting("11 July 2022", "Councillors Erik Lund and Colm Reid");
    assertThat(links()).isEmpty();
  }

  @Test
  void two_on_one_list_stay_two() throws IOException {
    meeting("9 May 2022", "Councillors Rob Lund, Robert Lund and Colm Reid");
    meeting("13 June 2022", "Councillors Ann Spivack, Robert Lund and Ann Spivak");
    assertThat(links()).isEmpty();
  }

  @Test
  void one_who_was_there_and_one_who_was_not_are_two() throws IOException {
    meeting("9 May 2022", "Councillors Rob Lund and Colm Reid\n\nAPOLOGIES: Councillor Robert Lund");
    assertThat(links()).isEmpty();
  }

  @Test
  void a_mr_and_a_mrs_are_two() throws IOException {
    meeting("9 May 2022", "Councillors Mr C Lund and Colm Reid");
    meeting("13 June 2022", "Councillors Mrs Carla Lund and Colm Reid");
    assertThat(links()).isEmpty();
  }

  @Test
  void officers_of_two_posts_are_two() throws IOException {
    meeting("9 May 2022", "Councillor Colm Reid\n\nOfficers present: E Lund, Head of Harbours");
    meeting("13 June 2022", "Councillor Colm Reid\n\nOfficers present: Edda Lund, Head of Finance");
    assertThat(links()).isEmpty();
  }

  @Test
  void a_surname_alone_goes_to_the_only_member_of_it() throws IOException {
    meeting("9 May 2022", "Councillors Edda Lund and Colm Reid");
    meeting("13 June 2022", "Councillors Lund and Colm Reid");
    assertThat(links()).containsExactly("lund > edda-lund");
  }

  @Test
  void a_surname_alone_of_two_members_stays_its_own() throws IOException {
    meeting("9 May 2022", "Councillors Edda Lund, Tor Lund and Colm Reid");
    meeting("13 June 2022", "Councillors Lund and Colm Reid");
    assertThat(links()).isEmpty();
  }

  @Test
  void a_surname_alone_of_two_members_goes_to_the_one_who_was_a_member_before_and_after() throws IOException {
    meeting("9 May 2022", "Councillors Edda Lund and Colm Reid");
    meeting("13 June 2022", "Councillors Lund and Colm Reid");
    meeting("11 July 2022", "Councillors Edda Lund and Colm Reid");
    meeting("10 July 2023", "Councillors Tor Lund and Colm Reid");
    assertThat(links()).containsExactly("lund > edda-lund");
  }

  @Test
  void a_surname_alone_that_no_document_tells_more_of_is_one_members_within_a_term() throws IOException {
    meeting("9 May 2012", "Councillors Lund and Colm Reid");
    meeting("13 June 2022", "Councillors Lund and Colm Reid");
    meeting("12 June 2023", "Councillors Lund and Colm Reid");
    assertThat(links()).containsExactly("lund > lund");
  }

  @Test
  void all_names_of_a_person_go_to_the_fullest_and_none_in_a_circle() throws IOException {
    fiveMeetings();
    List<String> names = List.of("e-lund", "e-j-lund", "edda-lund", "lund");
    assertThat(links()).containsExactlyInAnyOrderElementsOf(names.stream().map(name -> name + " > edda-jane-lund").toList());
  }

  @Test
  void short_forms_and_slips_of_the_pen_are_one_name_and_like_names_are_two() throws IOException {
    meeting("9 May 2022", "Councillors Robert Lund, Maria Hallow and Ann Spivack");
    meeting("13 June 2022", "Councillors Rob Lund, Marie Hallow and Ann Spivak");
    assertThat(links()).hasSize(2).allMatch(link -> link.contains("lund") || link.contains("spiva"));
  }

  @Test
  void half_of_a_double_surname_is_another_surname() throws IOException {
    meeting("9 May 2022", "Councillors Ross Lund and Colm Reid");
    meeting("13 June 2022", "Councillors Ross Penhale-Lund and Colm Reid");
    assertThat(links()).isEmpty();
  }

  @Test
  void a_member_is_no_officer() throws IOException {
    meeting("9 May 2022", "Councillors E Lund and Colm Reid");
    meeting("13 June 2022", "Councillor Colm Reid\n\nOfficers present: Edda Lund, Head of Harbours");
    assertThat(links()).isEmpty();
  }

  @Test
  void people_of_two_councils_are_never_one() throws IOException {
    meeting("9 May 2022", "Councillors E Lund and Colm Reid");
    elsewhere("13 June 2022", "Councillors Edda Lund and Colm Reid");
    assertThat(links()).isEmpty();
    assertThat(candidates()).isEmpty();
  }

  @Test
  void people_of_two_councils_in_the_same_office_are_candidates() throws IOException {
    meeting("9 May 2022", "Councillor Colm Reid\n\nOfficers present: Edda Lund, Head of Harbours");
    elsewhere("13 June 2023", "Councillor Una Grey\n\nOfficers present: Edda Lund, Head of Harbours");
    assertThat(links()).isEmpty();
    assertThat(candidates()).containsExactlyInAnyOrder("eastmere-district-council/edda-lund", "fenwick-district-council/edda-lund");
  }

  @Test
  void the_order_of_loading_plays_no_part() throws IOException {
    fiveMeetings();
    meeting("10 October 2022", "Councillors Tor Lund, Reid and Osborne");
    meeting("14 November 2022", "Councillors Osborne, Cole Reid and E Lund");
    List<Path> files = files();
    Set<String> expected = quads(files);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(files, new Random(round));
      assertThat(quads(files)).isEqualTo(expected);
    }
  }

  private void fiveMeetings() throws IOException {
    meeting("9 May 2022", "Councillors E Lund and Colm Reid");
    meeting("13 June 2022", "Councillors E J Lund and Colm Reid");
    meeting("11 July 2022", "Councillors Edda Jane Lund and Colm Reid");
    meeting("8 August 2022", "Councillors Edda Lund and Colm Reid");
    meeting("12 September 2022", "Councillors Lund and Colm Reid");
  }

  private void meeting(String day, String present) throws IOException {
    meeting(day, present, "RESOLVED: That the report be noted.");
  }

  private void meeting(String day, String present, String business) throws IOException {
    write(HEADING.formatted("FENWICK DISTRICT COUNCIL", day, present, business));
  }

  private void elsewhere(String day, String present) throws IOException {
    write(HEADING.formatted("EASTMERE DISTRICT COUNCIL", day, present, "RESOLVED: That the report be noted."));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("minutes-" + documents++ + ".txt"), text);
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return new ArrayList<>(files.sorted().toList());
    }
  }

  /// What the graphs of links say, the documents loaded one by one.
  private Set<String> quads(List<Path> files) throws IOException {
    try (Store store = Scratch.store()) {
      for (Path file : files) {
        new Loading(store, Corpus.BASE).load(List.of(file), _ -> {});
      }
      return store.read(dataset -> dataset.stream().filter(quad -> Linkage.isLinks(quad.getGraph())).map(Quad::toString).collect(Collectors.toSet()));
    }
  }

  private List<String> links() throws IOException {
    return said(Moot.individual).stream().filter(quad -> !quad.getSubject().equals(quad.getObject()) && quad.getSubject().getURI().contains("/person/"))
        .map(quad -> last(quad.getSubject()) + " > " + last(quad.getObject())).toList();
  }

  private List<String> candidates() throws IOException {
    return said(Moot.mayBe).stream().map(quad -> quad.getObject().getURI().substring((Corpus.BASE + "person/").length())).toList();
  }

  private List<Quad> said(Node property) throws IOException {
    try (Store store = Scratch.store()) {
      new Loading(store, Corpus.BASE).load(List.of(folder), _ -> {});
      return store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, property, Node.ANY).toList());
    }
  }

  private static String last(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }
}
