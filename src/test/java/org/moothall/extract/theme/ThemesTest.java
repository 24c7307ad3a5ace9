package org.moothall.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.extract.Worded;
import org.moothall.fact.Theme;
import org.moothall.fact.ThemeRaised;
import org.moothall.minutes.Minutes;
import org.moothall.text.SourceText;

class ThemesTest {

  private static final Theme PARKS = new Theme("parks", "Parks", List.of(), List.of("open space*", "play area*", "anti-litter"), List.of("green"));
  private static final Theme LICENSING = new Theme("licensing", "Licensing", List.of(), List.of("licensing", "premises licence"), List.of());
  private static final Themes THEMES = new Themes(List.of(PARKS, LICENSING));

  @Test
  void a_cue_in_the_title_is_enough() {
    assertThat(ids(Worded.item("Play areas in the west", List.of("The report was received.")))).containsExactly("parks");
  }

  @Test
  void a_weak_cue_in_the_title_is_enough() {
    assertThat(ids(Worded.item("A green town", List.of("The report was received.")))).containsExactly("parks");
  }

  @Test
  void one_cue_is_enough_in_a_short_item() {
    assertThat(ids(Worded.item("Reports", List.of("The open spaces were discussed at length.")))).containsExactly("parks");
  }

  @Test
  void what_a_long_item_names_in_passing_is_not_raised() {
    assertThat(ids(Worded.item("Reports", longWith("Somebody named an open space.")))).isEmpty();
  }

  @Test
  void weak_cues_alone_do_not_raise_a_theme_in_a_long_item() {
    assertThat(ids(Worded.item("Reports", Collections.nCopies(20, "The green report was discussed at some length.")))).isEmpty();
  }

  @Test
  void the_name_of_a_post_or_body_is_not_what_the_item_is_about() {
    assertThat(ids(Worded.item("Reports", List.of("The Cabinet Member for Open Spaces and Licensing thanked the Licensing Committee.")))).isEmpty();
  }

  @Test
  void what_is_named_as_a_theme_is_raised_in_a_long_item() {
    assertThat(ids(Worded.item("Reports", longWith("The gains of the Licensing strand were told.")))).containsExactly("licensing");
    assertThat(ids(Worded.item("Reports", longWith("The green theme was told.")))).containsExactly("parks");
  }

  @Test
  void what_two_sentences_speak_of_is_raised_in_a_long_item() {
    assertThat(ids(Worded.item("Reports", longWith("An open space was named. It would be an open space for all.")))).containsExactly("parks");
  }

  @Test
  void the_name_of_a_team_tells_who_acts() {
    assertThat(ids(Worded.item("Reports", List.of("The Corporate Licensing Team gave advice.")))).isEmpty();
    assertThat(ids(Worded.item("Reports", List.of("The team gave advice on licensing.")))).containsExactly("licensing");
  }

  @Test
  void the_body_that_met_is_not_what_it_talks_of() {
    Minutes minutes = Worded.item("Reports", List.of("The Licensing Forum noted it, as the Ashcombe Licensing Forum's clerk had said."));
    assertThat(THEMES.extract(minutes, Optional.of("Ashcombe Licensing Forum"))).isEmpty();
    assertThat(THEMES.extract(Worded.item("Reports", List.of("It heard of licensing.")), Optional.of("Ashcombe Licensing Forum"))).hasSize(1);
    assertThat(THEMES.extract(Worded.item("Ashcombe Licensing", List.of("It was received.")), Optional.of("Ashcombe Licensing"))).hasSize(1);
    assertThat(THEMES.extract(Worded.item("Ashcombe Licensing: dates", List.of("It was received.")), Optional.of("Ashcombe Licensing"))).isEmpty();
  }

  @Test
  void procedure_raises_nothing() {
    assertThat(ids(Worded.item("Declarations of interest", List.of("Councillor Oduya declared an interest in the play area.")))).isEmpty();
  }

  @Test
  void hyphens_apostrophes_and_endings_do_not_count() {
    assertThat(THEMES.ids(SourceText.of("the anti litter week and the open-spaces' wardens").all())).containsExactly("parks");
  }

  @Test
  void a_sentence_is_tagged_by_a_cue_but_not_by_one_weak_cue() {
    assertThat(THEMES.ids(SourceText.of("How many premises licence reviews were there?").all())).containsExactly("licensing");
    assertThat(THEMES.ids(SourceText.of("Is the green folder complete?").all())).isEmpty();
  }

  @Test
  void evidence_is_the_words_that_raise_the_theme() {
    Minutes minutes = Worded.item("Reports", List.of("All was well. The open spaces were tidy."));
    ThemeRaised raised = THEMES.extract(minutes).getFirst();
    assertThat(raised.evidence()).singleElement().satisfies(evidence -> {
      assertThat(evidence.quote()).isEqualTo("The open spaces were tidy.");
      assertThat(minutes.text().quote(evidence.span())).isEqualTo(evidence.quote());
    });
  }

  @Test
  void a_pensions_committee_speaks_of_its_fund() {
    Minutes minutes = Worded.item("ADMISSION OF BODIES TO THE FUND", List.of("Three trusts were admitted."));
    assertThat(THEMES.extract(minutes, Optional.of("Pension Fund Committee"))).extracting(ThemeRaised::theme).containsExactly("pensions");
    assertThat(THEMES.extract(minutes, Optional.of("Parks Committee"))).isEmpty();
  }

  private static List<String> longWith(String last) {
    return Stream.concat(Collections.nCopies(20, "The report was discussed at some length by all.").stream(), Stream.of(last)).toList();
  }

  private static List<String> ids(Minutes minutes) {
    return THEMES.extract(minutes).stream().map(ThemeRaised::theme).toList();
  }
}
