package org.moothall.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;

class MinutesParserTest {

  private static final String COMPLETE = """
      TARNBY DISTRICT COUNCIL

      MINUTES OF THE ALLOTMENTS PANEL HELD ON 5 MAY 2021

      Members Present:
      Councillor Ines Moor (Chair)
      Councillor Otto Hale

      Apologies: Councillor Ravi Dunn

      1. WATER

      The pump had failed twice, and the supplier had been slow as a

      consequence of the move.

      RESOLVED:
      a) that the report be noted;
      b) that a new pump be bought.

      URGENT BUSINESS

      There was none.

      2. FENCES

      • Panels were loose.
      • Posts were not.

      The meeting ended at 8.15 p.m.

      CHAIR
      """;

  private final Minutes minutes = parse(COMPLETE);

  @Test
  void complete_minutes_have_a_heading_lists_items_and_a_closing() {
    assertThat(minutes.layout().name()).isEqualTo("complete-minutes");
    assertThat(minutes.heading()).extracting(Passage::text).containsExactly("TARNBY DISTRICT COUNCIL", "MINUTES OF THE ALLOTMENTS PANEL HELD ON 5 MAY 2021");
    assertThat(minutes.rolls()).extracting(Roll::kind).containsExactly(Roll.Kind.MEMBERS, Roll.Kind.APOLOGIES);
    assertThat(minutes.rolls().getFirst().entries()).extracting(Passage::text).containsExactly("Councillor Ines Moor (Chair)", "Councillor Otto Hale");
    assertThat(minutes.closing()).extracting(Passage::text).containsExactly("The meeting ended at 8.15 p.m.", "CHAIR");
  }

  @Test
  void a_heading_in_capitals_without_a_number_is_an_item_too() {
    assertThat(minutes.items()).extracting(item -> item.title().map(Passage::text).orElse("")).containsExactly("WATER", "URGENT BUSINESS", "FENCES");
    assertThat(minutes.items()).extracting(Item::number).containsExactly(Optional.of("1"), Optional.empty(), Optional.of("2"));
    assertThat(minutes.items()).extracting(Item::order).containsExactly(1, 2, 3);
  }

  @Test
  void a_sentence_that_goes_on_over_an_empty_line_is_one_block() {
    assertThat(minutes.items().getFirst().blocks().getFirst().passage().text()).startsWith("The pump had failed").endsWith("consequence of the move.");
  }

  @Test
  void limbs_know_the_words_that_lead_in_to_them() {
    List<Block> blocks = minutes.items().getFirst().blocks();
    assertThat(blocks.get(1)).isInstanceOfSatisfying(Marker.class, marker -> assertThat(marker.kind()).isEqualTo(Marker.Kind.RESOLVED));
    assertThat(blocks.subList(2, 4)).allSatisfy(block -> assertThat(block).isInstanceOfSatisfying(Bullet.class,
        bullet -> assertThat(bullet.leadIn().map(Passage::text)).contains("RESOLVED:")));
  }

  @Test
  void a_page_of_one_item_has_its_title_on_the_second_line_and_its_number_in_its_paragraphs() {
    Minutes page = parse("Agenda item\n\nWinter Lights PDF 210 KB\n\nMinutes:\n\n7.1 The panel met.\n\n7.2 It parted.\n\nSupporting documents:\nPlan\n");
    assertThat(page.layout().name()).isEqualTo("agenda-item");
    assertThat(page.items()).singleElement().satisfies(item -> {
      assertThat(item.title().map(Passage::text)).contains("Winter Lights");
      assertThat(item.number()).contains("7");
    });
    assertThat(page.closing()).extracting(Passage::text).containsExactly("Supporting documents:", "Plan");
  }

  @Test
  void a_text_of_no_known_layout_is_one_item_and_a_doubt() {
    Minutes letter = parse("Dear friends,\n\nThe fair was wet.\n\nYours,\nThe stewards\n");
    assertThat(letter.layout().name()).isEqualTo("generic");
    assertThat(letter.items()).hasSize(1);
    assertThat(Doubts.of(letter)).extracting(Issue::code).containsExactly(IssueCode.UNKNOWN_LAYOUT);
  }

  @Test
  void items_of_one_number_are_a_doubt_at_the_second() {
    Minutes twice = parse(COMPLETE.replace("2. FENCES", "1. FENCES"));
    assertThat(Doubts.of(twice)).singleElement().satisfies(issue -> {
      assertThat(issue.code()).isEqualTo(IssueCode.DUPLICATE_NUMBER);
      assertThat(issue.span().map(twice.text()::quote)).hasValueSatisfying(words -> assertThat(words).contains("FENCES"));
    });
  }

  @Test
  void an_empty_text_is_the_readers_matter() {
    assertThatIllegalArgumentException().isThrownBy(() -> parse(" \n ")).withMessageStartingWith("[minutes]");
  }

  private static Minutes parse(String text) {
    return MinutesParser.parse(SourceText.of(text));
  }
}
