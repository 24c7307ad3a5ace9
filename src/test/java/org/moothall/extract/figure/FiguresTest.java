package org.moothall.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.extract.PhraseBook;
import org.moothall.extract.Worded;
import org.moothall.fact.Figure;
import org.moothall.minutes.Minutes;

class FiguresTest {

  static Stream<PhraseBook.Phrase> phrases() {
    return PhraseBook.page("figures").stream();
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void a_wording_gives_the_figures_of_the_phrase_book(PhraseBook.Phrase phrase) {
    assertThat(figures(phrase.wording())).extracting(FiguresTest::line).containsExactlyElementsOf(phrase.facts());
  }

  @Test
  void every_piece_of_evidence_is_what_the_text_holds() {
    Minutes minutes = Worded.paragraph("🏛 Trust had risen from 41% to 52%, against a target of 60% and the London average of 55%.");
    Figure figure = new Figures().extract(minutes).getFirst();
    assertThat(figure.target().orElseThrow().evidence().quote()).isEqualTo("target of 60%");
    assertThat(figure.previous().orElseThrow().evidence().quote()).isEqualTo("from 41%");
    assertThat(figure.evidence()).allSatisfy(evidence -> assertThat(minutes.text().quote(evidence.span())).isEqualTo(evidence.quote()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "General confidence in the buses held at 58%, a little above the county figure. | General confidence in the buses",
      "Over 400 requests from the waiting list had been settled since May 2021, and 81% of letters were answered in time. | requests from the waiting list; letters answered in time",
      "One depot was open and four more should follow within a year. | depot open",
      "Of the depots planned, one depot was open and four more should follow. | depot open",
      "The team reported a reduction of the queue from 96 to 14. | queue",
      "Tenants' view of the lifts was good: Fernbridge (71%) stood far above the county average (52%). | Tenants' view of the lifts",
      "The new visits, expected to number over 90 visits a month, were being tried, with comments sought from tenants. | visits a month",
      "12% of tenants were dissatisfied, perhaps those whom the flood had hit. | tenants dissatisfied",
      "80% of pupils have a desk at home and need no place in the library. | pupils have a desk at home",
      "There were savings: £116,000 on salaries; £28,000 on hostels and sheltered homes; and £4,000 for legal fees. | salaries; hostels and sheltered homes; legal fees",
      "140 appeals had been heard since April and 35 upheld. | appeals heard; appeals upheld",
      "The files of 40 pupils were read; none were in arrears and work had improved. | files of 40 pupils; pupils in arrears"})
  void what_is_measured_ends_where_the_verb_or_another_clause_begins(String words, String about) {
    assertThat(figures(words)).extracting(Figure::about).containsExactly(about.split("; "));
  }

  @Test
  void a_sum_that_the_resolution_says_again_counts_once_and_two_grants_of_a_sum_twice() {
    assertThat(figures("The cost of the study was put at £31,000. RESOLVED - That the release of up to £31,000 from reserves be approved.")).hasSize(1);
    assertThat(figures("That the release of £31,000 from reserves be approved. Mrs Pell seconded the motion with the words 'up to' before £31,000. That the release of up to £31,000 from reserves be approved.")).hasSize(1);
    assertThat(figures("RESOLVED that a grant of £500 for tents be made to the Scouts. RESOLVED that a grant of £500 for lamps be made to the Guides.")).hasSize(2);
    assertThat(figures("The grant to the Scouts was £500. The grant to the Guides was £500 too.")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "In 2024/25 the office took 900 calls, compared with 700 calls in 2023/24. | In 2024/25",
      "The ferry had carried 66,000 passengers in the year to March 2018. | in the year to March 2018",
      "Over 400 requests had been settled since May 2021, and more would be. | since May 2021",
      "By 2040, over 30% of homes will be heated by the network. | By 2040",
      "There were 310 households in hostels at the end of March. | at the end of March",
      "Reuse was 53.1% in quarter 3 against a target of 54%. | in quarter 3",
      "The car park lost £46,000 last year. | last year",
      "Trust rose from 41% in 2021 to 52% in 2022. | in 2022",
      "Trust rose from 41% in 2021 to 52%. | -",
      "The bill had been £9,870. | -"})
  void a_period_is_the_words_that_tell_when_the_number_was_true(String words, String period) {
    assertThat(figures(words)).extracting(figure -> figure.period().orElse("-")).containsExactly(period);
  }

  @Test
  void what_the_number_itself_says_is_past_is_not_planned() {
    assertThat(figures("Of the depots planned, one depot was open and four more should follow.")).extracting(Figure::planned).containsExactly(false);
    assertThat(figures("Over 90 homes would be open by 2030.")).extracting(Figure::planned).containsExactly(true);
  }

  @Test
  void evidence_ends_with_the_bracket_that_it_opens() {
    Figure figure = figures("Trust was higher in the borough (61%) than the county average (50%) of all towns.").getFirst();
    assertThat(figure.benchmark().orElseThrow().evidence().quote()).isEqualTo("county average (50%)");
    Figure later = figures("Trust stood at 61%. It was lower than two years ago (66%).").getFirst();
    assertThat(later.previous().orElseThrow().evidence().quote()).isEqualTo("two years ago (66%)");
  }

  @Test
  void what_is_measured_is_told_in_the_document_s_words() {
    assertThat(figures("The mean time to open a letter had fallen to 6 days from 21 days.")).extracting(Figure::about).containsExactly("mean time to open a letter");
    assertThat(figures("38% of tenants had no access to a garden.")).extracting(Figure::about).containsExactly("tenants had no access to a garden");
    assertThat(figures("Officers forecast an overspend of £2m on home care.")).extracting(Figure::about).containsExactly("overspend of £2m on home care");
  }

  @Test
  void a_sentence_printed_as_decision_and_as_minutes_counts_once() {
    String sentence = "£40,000 had been allocated to the scheme.";
    assertThat(new Figures().extract(Worded.item("Scheme", List.of(sentence, sentence)))).hasSize(1);
  }

  @Test
  @Timeout(10)
  void a_sentence_full_of_numbers_and_brackets_is_read_in_time() {
    assertThat(figures("The " + "(12% ((".repeat(500))).isNotNull();
    assertThat(figures("The " + "12 cases and 14 homes were ".repeat(145))).isNotEmpty();
  }

  private static List<Figure> figures(String words) {
    return new Figures().extract(Worded.paragraph(words));
  }

  /// "52 %, previous 41, target 60, London average 55, over, planned"
  private static String line(Figure figure) {
    StringBuilder line = new StringBuilder(number(figure.value()) + " " + figure.unit());
    figure.previous().ifPresent(previous -> line.append(", previous ").append(number(previous.value())));
    figure.target().ifPresent(target -> line.append(", target ").append(number(target.value())));
    figure.benchmark().ifPresent(benchmark -> line.append(", ").append(benchmark.name()).append(' ').append(number(benchmark.value())));
    figure.qualifier().ifPresent(qualifier -> line.append(", ").append(qualifier.label()));
    return line + (figure.planned() ? ", planned" : "");
  }

  private static String number(BigDecimal value) {
    return value.toPlainString();
  }
}
