package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.graph.Moot;
import org.moothall.ingest.Loading;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

/// Who held a post that minutes of an invented council name without its holder.
class HoldersTest {

  @TempDir Path folder;
  private int documents;

  @Test
  void a_post_is_held_by_whoever_holds_it_before_and_after() throws IOException {
    meeting("9 May 2022", "Councillor Colm Reid\n\nOfficers present: Edda Lund, Head of Harbours");
    meeting("13 June 2022", "Councillor Colm Reid", "ACTION: Head of Harbours to write to the port.");
    assertThat(held()).isEmpty();
    meeting("11 July 2022", "Councillor Colm Reid\n\nOfficers present: Edda Lund, Head of Harbours");
    assertThat(held()).contains("edda-lund");
  }

  @Test
  void a_post_that_changes_hands_has_no_holder_between() throws IOException {
    meeting("9 May 2022", "Councillor Colm Reid\n\nOfficers present: Edda Lund, Head of Harbours");
    meeting("13 June 2022", "Councillor Colm Reid", "ACTION: Head of Harbours to write to the port.");
    meeting("11 July 2022", "Councillor Colm Reid\n\nOfficers present: Una Grey, Head of Harbours");
    assertThat(held()).isEmpty();
  }

  @Test
  void a_chair_who_is_named_once_in_a_year_is_the_chair_of_that_year() throws IOException {
    meeting("13 June 2022", "Councillor Colm Reid", "ACTION: Chair to write to the port.");
    meeting("12 September 2022", "Councillors Edda Lund (Chair) and Colm Reid");
    assertThat(held()).contains("edda-lund");
  }

  @Test
  void the_chair_of_one_year_is_not_that_of_another() throws IOException {
    meeting("11 April 2022", "Councillor Colm Reid", "ACTION: Chair to write to the port.");
    meeting("16 May 2022", "Councillor Colm Reid", "ACTION: Chair to write to the school.");
    meeting("12 September 2022", "Councillors Edda Lund (Chair) and Colm Reid");
    assertThat(held()).isEmpty();
  }

  @Test
  void where_two_are_named_as_chair_in_a_year_it_is_neither() throws IOException {
    meeting("13 June 2022", "Councillor Colm Reid", "ACTION: Chair to write to the port.");
    meeting("12 September 2022", "Councillors Edda Lund (Chair) and Colm Reid");
    meeting("14 November 2022", "Councillors Una Grey (Chair) and Colm Reid");
    assertThat(held()).isEmpty();
  }

  @Test
  void the_only_holder_whom_documents_show_is_the_holder_where_named_by_the_surname() throws IOException {
    meeting("13 June 2022", "Councillors Grey and Reid", "Report of the Leader of the Council. Councillor Grey moved the report.");
    meeting("10 October 2022", "Councillor Una Grey, Leader of the Council, and Councillor Colm Reid");
    assertThat(held()).contains("una-grey");
  }

  @Test
  void a_holder_who_is_shown_years_later_was_not_it_then() throws IOException {
    meeting("10 June 2019", "Councillors Grey and Reid", "Report of the Leader of the Council. Councillor Grey moved the report.");
    meeting("10 October 2022", "Councillor Una Grey, Leader of the Council, and Councillor Colm Reid");
    assertThat(held()).isEmpty();
  }

  private void meeting(String day, String present) throws IOException {
    meeting(day, present, "RESOLVED: That the report be noted.");
  }

  private void meeting(String day, String present, String business) throws IOException {
    Files.writeString(folder.resolve("minutes-" + documents++ + ".txt"), """
        FENWICK DISTRICT COUNCIL

        HARBOUR COMMITTEE

        Minutes of the meeting held on %s in the Custom House

        PRESENT: %s

        1. DREDGING

        %s
        """.formatted(day, present, business));
  }

  private List<String> held() throws IOException {
    try (Store store = Scratch.store()) {
      new Loading(store, Corpus.BASE).load(List.of(folder), _ -> {});
      return store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, Moot.thenHeldBy, Node.ANY).map(quad -> quad.getObject().getURI())
          .map(holder -> holder.substring(holder.lastIndexOf('/') + 1)).toList());
    }
  }
}
