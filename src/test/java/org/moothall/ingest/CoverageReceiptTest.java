package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.extract.Calibration;
import org.moothall.extract.Extraction;
import org.moothall.extract.PhraseBook;
import org.moothall.extract.PhraseBook.Phrase;
import org.moothall.extract.Worded;
import org.moothall.fact.Action;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Facts;
import org.moothall.fact.Given;
import org.moothall.fact.Meeting;
import org.moothall.graph.ThemeScheme;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.MinutesParser;
import org.moothall.record.Coverage;
import org.moothall.record.Measure;
import org.moothall.record.Missing;
import org.moothall.record.Missing.Attribute;
import org.moothall.text.SourceText;

class CoverageReceiptTest {

  private static final Extraction EXTRACTION = new Extraction(ThemeScheme.read(), Calibration.read(), Duration.ofMinutes(1));

  static Stream<Phrase> phrases() {
    return Stream.of("decisions", "actions").flatMap(page -> PhraseBook.page(page).stream()).filter(phrase -> !phrase.facts().isEmpty());
  }

  @Test
  void whatever_the_phrase_book_reads_decisions_and_actions_by_is_a_cue() {
    assertThat(phrases()).hasSizeGreaterThan(100).allMatch(CoverageReceiptTest::isCue);
  }

  private static boolean isCue(Phrase phrase) {
    Minutes minutes = Worded.item("Quarterly report", List.of(phrase.wording().split("\\s*¶\\s*")));
    List<Fact> facts = EXTRACTION.extract(minutes, Given.NOTHING).facts().facts().stream().filter(fact -> fact instanceof Decision || fact instanceof Action).toList();
    List<Evidence> cues = CoverageReceipt.of(minutes, nothing()).cueSentencesWithoutFact();
    return facts.stream().allMatch(fact -> cues.stream().anyMatch(cue -> fact.evidence().stream().anyMatch(words -> words.span().overlaps(cue.span()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The group was content and also agreed that the hours be shortened.", "The Panel then unanimously adopted the plan.", "Mr Lane would circulate the list.",
      "Officers were asked to look into the lease.", "The accounts of the hall were duly received.", "Action: Clerk to write to the police.",
      "Members noted and endorsed the plan.", "Noted.", "The gate has fallen off again (Action: AP).", "Ada Pell to correct page 3.", "Moved by Pell, seconded by Lane, to sell the hall.", "Mill Lane: no objection.", "Bank statements: noted.",
      "Members were content with the update.", "Item deferred to April.", "Ada Pell elected Chair.", "The lamp is out; Clerk to report it.", "The Clerk will be contacting the school.",
      "A report will go to the County.", "The panel would receive an update in May.", "The gate is still broken. Head of Parks"})
  void a_decision_or_an_action_is_a_cue(String wording) {
    assertThat(CoverageReceipt.of(Worded.paragraph(wording), nothing()).cueSentences()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "It had been agreed that the map be drawn by others.", "The Director agreed that calm would be wanted.", "It would provide homes for forty people.", "The plan that was approved in spring has worked well.", "Was the plan approved?",
      "Members referred to the lease of the hall.", "The Action Plan covers three wards.", "The Board heard that the report would be noted by others.",
      "Members asked whether the lease had been reviewed.", "MOTION CARRIED", "Forty pupils were carried every day.", "The Panel received a report of the Head of Parks.",
      "Nothing to report.", "Actions: none", "The mover of the motion spoke for an hour.", "Residents had asked for the signs to be changed.", "There were no objections.", "CALL TO ORDER",
      "Members were content.", "The officer will be leaving.", "The lorry will go to the depot.", "The tenants would receive a letter box each.", "The gate was shut in the spring. Feb"})
  void talk_is_no_cue(String wording) {
    assertThat(CoverageReceipt.of(Worded.paragraph(wording), nothing()).cueSentences()).isZero();
  }

  @Test
  void names_in_capitals_are_typed_by_the_words_of_facts() {
    Coverage coverage = read("The Director of Housing and Councillor Ada Pell met the Ashcombe Tenants Federation (ATF) on Monday. The ATF and Brackley Works were thanked. "
        + "In March the Director of Housing would report. It was agreed that the IVX be left and the FTE be kept. Following Monday Members left.");
    assertThat(coverage.names().untyped()).extracting(Evidence::quote).contains("Brackley Works", "FTE").doesNotContain("Director of Housing", "Following Monday Members", "IVX", "ATF");
    assertThat(coverage.names().seen()).isEqualTo(coverage.names().typed() + coverage.names().untyped().size());
  }

  @Test
  void a_run_ends_at_a_column_a_line_and_a_form_of_address() {
    Coverage coverage = CoverageReceipt.of(Worded.paragraph("They were Ida Brook    Otto Lane, then Cllr Joy Hurst Cllr Finn Dale\nMill Street and others."), nothing());
    assertThat(coverage.names().untyped()).extracting(Evidence::quote).containsExactly("Ida Brook", "Otto Lane", "Cllr Joy Hurst", "Cllr Finn Dale", "Mill Street");
  }

  @Test
  void nothing_private_is_quoted() {
    Coverage coverage = CoverageReceipt.of(Worded.paragraph("It was agreed that a card be sent to Ivo Marl, whose funeral was held. Write to Tess Lamb at tess@ashcombe.example for it to be approved."), nothing());
    assertThat(Stream.concat(coverage.names().untyped().stream(), coverage.cueSentencesWithoutFact().stream())).extracting(Evidence::quote)
        .noneMatch(quote -> quote.contains("Ivo Marl") || quote.contains("tess@"));
  }

  @Test
  void a_date_without_a_year_is_the_reason_why_there_is_none() {
    Coverage coverage = whole("Northmoor Parish Council\nMinutes of the Audit Board held on 18 December in the Village Hall\n\n1. Apologies\n\nThere were none.\n\n2. Budget\n\nIt was resolved to spend.\n");
    assertThat(coverage.missing()).anySatisfy(missing -> {
      assertThat(missing.attribute()).isEqualTo(Attribute.DATE);
      assertThat(missing.reason()).isEqualTo("the heading gives only “18 December”, without a year that can be told");
      assertThat(missing.words().map(Evidence::quote)).contains("18 December");
    });
  }

  @Test
  void a_page_of_one_item_is_the_reason_for_what_it_cannot_tell() {
    Coverage coverage = CoverageReceipt.of(Worded.paragraph("The report was noted."), nothing());
    assertThat(coverage.missing()).filteredOn(missing -> missing.attribute().ofMeeting()).extracting(Missing::attribute)
        .containsExactly(Attribute.COUNCIL, Attribute.BODY, Attribute.DATE, Attribute.START, Attribute.END, Attribute.VENUE);
    assertThat(coverage.missing()).extracting(Missing::reason).contains("a page of one agenda item does not tell it");
  }

  @Test
  void actions_without_owner_or_time_are_counted() {
    Coverage coverage = read("The Board asked that the map be redrawn. The Board asked that the plan be circulated as soon as possible.");
    assertThat(coverage.missing()).filteredOn(missing -> missing.attribute() == Attribute.ACTION_OWNER).extracting(Missing::count).containsExactly(2);
  }

  @Test
  void a_share_of_nothing_is_none() {
    Coverage coverage = CoverageReceipt.of(Worded.paragraph("it went well."), nothing());
    assertThat(Measure.CUES_WITH_FACT.of(coverage)).isEmpty();
    assertThat(Measure.CHARACTERS_READ.of(coverage)).hasValueSatisfying(share -> assertThat(share).isBetween(new BigDecimal("0.1"), BigDecimal.ONE));
    assertThat(Measure.ATTRIBUTES_TOLD.of(coverage)).hasValueSatisfying(share -> assertThat(share).isZero());
  }

  private static Coverage read(String words) {
    return coverage(Worded.paragraph(words));
  }

  private static Coverage whole(String text) {
    return coverage(MinutesParser.parse(SourceText.of(text)));
  }

  private static Coverage coverage(Minutes minutes) {
    return CoverageReceipt.of(minutes, EXTRACTION.extract(minutes, Given.NOTHING).facts());
  }

  private static Facts nothing() {
    return new Facts(new Meeting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), List.of(), List.of());
  }
}
