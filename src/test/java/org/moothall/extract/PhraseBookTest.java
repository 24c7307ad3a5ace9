package org.moothall.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.extract.PhraseBook.Phrase;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Attendance;
import org.moothall.fact.Decision;
import org.moothall.fact.Facts;
import org.moothall.fact.Given;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.Person;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.Vote;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.MinutesParser;
import org.moothall.text.SourceText;

class PhraseBookTest {

  private static final Given GIVEN = new Given(Optional.of("Northmoor Borough Council"), Optional.of("Audit Board"), Optional.empty(), Optional.empty());

  static Stream<Phrase> decisions() {
    return PhraseBook.page("decisions").stream();
  }

  static Stream<Phrase> actions() {
    return PhraseBook.page("actions").stream();
  }

  static Stream<Phrase> votes() {
    return PhraseBook.page("votes").stream();
  }

  static Stream<Phrase> people() {
    return Stream.of("people", "attendance", "substitutes").flatMap(page -> PhraseBook.page(page).stream());
  }

  static Stream<Phrase> offices() {
    return PhraseBook.page("offices").stream();
  }

  static Stream<Phrase> stays() {
    return PhraseBook.page("stays").stream();
  }

  static Stream<Phrase> presence() {
    return PhraseBook.page("presence").stream();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void a_wording_gives_the_decisions_of_the_phrase_book(Phrase phrase) {
    assertThat(facts(Worded.item("Lease of the hall", lines(phrase))).list(Decision.class))
        .extracting(decision -> decision.outcome().label() + (decision.procedural() ? " procedural" : ""))
        .containsExactlyElementsOf(phrase.facts());
  }

  @ParameterizedTest
  @MethodSource("actions")
  void a_wording_gives_the_actions_of_the_phrase_book(Phrase phrase) {
    assertThat(facts(Worded.item("Lease of the hall", lines(phrase))).list(Action.class)).extracting(PhraseBookTest::line).containsExactlyElementsOf(phrase.facts());
  }

  @ParameterizedTest
  @MethodSource("votes")
  void a_wording_gives_the_votes_of_the_phrase_book(Phrase phrase) {
    assertThat(facts(Worded.item("Lease of the hall", lines(phrase))).list(Vote.class)).extracting(PhraseBookTest::line).containsExactlyElementsOf(phrase.facts());
  }

  @ParameterizedTest
  @MethodSource("people")
  void a_line_gives_the_people_of_the_phrase_book(Phrase phrase) {
    Facts facts = listed(phrase);
    assertThat(facts.list(Attendance.class)).extracting(attendance -> line(attendance, facts)).containsExactlyInAnyOrderElementsOf(phrase.facts());
  }

  @ParameterizedTest
  @MethodSource("presence")
  void the_text_of_an_item_tells_who_was_there(Phrase phrase) {
    Facts facts = facts(Worded.item("Lease of the hall", lines(phrase)));
    assertThat(facts.list(Attendance.class)).extracting(attendance -> line(attendance, facts)).containsExactlyInAnyOrderElementsOf(phrase.facts());
  }

  @ParameterizedTest
  @MethodSource("offices")
  void a_wording_tells_who_holds_which_office(Phrase phrase) {
    Facts facts = phrase.wording().startsWith("Contact") ? listed(phrase) : facts(Worded.item("Lease of the hall", lines(phrase)));
    Stream<Person> people = Stream.concat(facts.list(Attendance.class).stream().map(Attendance::person), facts.list(PersonMentioned.class).stream().map(PersonMentioned::person));
    assertThat(people).extracting(person -> (person.name() + " " + offices(person, facts)).strip()).containsExactlyInAnyOrderElementsOf(phrase.facts());
  }

  @ParameterizedTest
  @MethodSource("stays")
  void a_wording_tells_when_people_came_and_went(Phrase phrase) {
    Facts facts = phrase.wording().startsWith("Present:") ? listed(phrase) : facts(Worded.item("Lease of the hall", lines(phrase)));
    assertThat(facts.list(Attendance.class)).filteredOn(attendance -> !attendance.stay().isUntold()).extracting(PhraseBookTest::stay).containsExactlyInAnyOrderElementsOf(phrase.facts());
  }

  /// The facts of minutes whose heading ends with the lines of a phrase.
  private static Facts listed(Phrase phrase) {
    String head = "Northmoor Borough Council\n\nMinutes of the Audit Board held on Monday 3 June 2024 at 7pm\n\n";
    String items = "\n\n1. WELCOME\n\nThe meeting was opened.\n\n2. ANY OTHER BUSINESS\n\nNone.\n";
    return facts(MinutesParser.parse(SourceText.of(head + String.join("\n", lines(phrase)) + items)));
  }

  private static Facts facts(Minutes minutes) {
    return new Extraction(List.of(), Calibration.NONE, Duration.ofMinutes(1)).extract(minutes, GIVEN).facts();
  }

  private static List<String> lines(Phrase phrase) {
    return Arrays.stream(phrase.wording().split("¶")).map(String::strip).toList();
  }

  private static String line(Action action) {
    String owners = action.assignees().isEmpty() ? "nobody" : action.assignees().stream().map(Agent::name).collect(Collectors.joining(", "));
    return owners + action.due().map(due -> " (" + due.words() + ")").orElse("");
  }

  private static String line(Vote vote) {
    String names = Stream.of(vote.mover(), vote.seconder()).flatMap(Optional::stream).map(name -> name + ", ").collect(Collectors.joining());
    String counts = Stream.of(vote.inFavour(), vote.against(), vote.abstained()).filter(OptionalInt::isPresent)
        .map(count -> count.getAsInt() + " ").collect(Collectors.joining());
    return (names + counts + vote.carried().map(carried -> carried ? "carried" : "lost").orElse("")).strip().replaceFirst(",$", "");
  }

  private static String stay(Attendance attendance) {
    String arrived = attendance.stay().arrived().map(time -> " from " + time).orElse("");
    return attendance.person().name() + arrived + attendance.stay().left().map(time -> " until " + time).orElse("");
  }

  private static String line(Attendance attendance, Facts facts) {
    return (attendance.person().name() + " " + attendance.status().label() + " " + offices(attendance.person(), facts)).strip();
  }

  private static String offices(Person person, Facts facts) {
    return facts.list(OfficeHeld.class).stream().filter(office -> office.person().equals(person))
        .map(office -> (office.manner() == OfficeHeld.Manner.INTERIM ? "Interim " : "") + office.post().name()).collect(Collectors.joining(", "));
  }
}
