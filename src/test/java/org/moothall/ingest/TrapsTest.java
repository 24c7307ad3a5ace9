package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Attendance;
import org.moothall.fact.Attendance.Status;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.ItemTaken;
import org.moothall.fact.Meeting;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.Outcome;
import org.moothall.fact.Person;
import org.moothall.fact.PostMentioned;
import org.moothall.fact.Stated;
import org.moothall.fact.Vote;
import org.moothall.graph.Moot;
import org.moothall.identity.Paths;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.record.DocumentRecord;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

/// What real minutes trip a reader with, one test a trap. The minutes are invented and stand in the folder `traps`.
class TrapsTest {

  private static final Path FOLDER = Path.of("src/test/resources/traps");
  private static final String BASE = "http://localhost:7070/id/";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"agenda-in-the-wording-of-resolutions.txt", "agenda-of-a-whole-meeting.txt", "agenda-with-a-motion-to-pass.txt"})
  void an_agenda_printed_in_the_wording_of_resolutions_decides_nothing(String agenda) throws IOException {
    DocumentRecord record = read(agenda);
    assertThat(record.facts().items()).isNotEmpty();
    assertThat(list(record, Decision.class)).isEmpty();
    assertThat(list(record, Action.class)).isEmpty();
  }

  @Test
  void the_same_words_under_decision_and_in_the_minutes_are_one_decision_with_two_pieces_of_evidence() throws IOException {
    assertThat(list(read("decision-and-minutes-alike.txt"), Decision.class)).singleElement()
        .satisfies(decision -> assertThat(decision.evidence()).extracting(Evidence::span).doesNotHaveDuplicates().hasSize(2));
  }

  @Test
  void limbs_whose_opener_was_lost_are_found_with_less_confidence() throws IOException {
    List<Decision> opened = list(read("opener-kept.txt"), Decision.class);
    List<Decision> unopened = list(read("opener-lost.txt"), Decision.class);
    assertThat(opened).extracting(Decision::outcome).containsExactly(Outcome.APPROVED, Outcome.RESOLVED, Outcome.DELEGATED);
    assertThat(unopened).extracting(Decision::text).isEqualTo(opened.stream().map(Decision::text).toList());
    assertThat(unopened).allMatch(limb -> limb.confidence() < opened.getFirst().confidence());
  }

  @Test
  void old_and_new_wording_that_an_amendment_runs_together_is_no_decision() throws IOException {
    assertThat(list(read("amendment-with-old-and-new-words.txt"), Decision.class)).isEmpty();
    assertThat(list(read("amendment-with-struck-words.html"), Decision.class)).extracting(Decision::text)
        .containsExactly("RESOLVED: That the library be kept open on Mondays until a survey of readers has been made.");
    assertThat(list(read("amendment-carried.txt"), Decision.class)).extracting(Decision::text).containsExactly("RESOLVED: That the market be held on Saturdays from May.");
  }

  @Test
  void items_whose_numbers_jump_or_recur_keep_their_order_and_have_names_of_their_own() throws IOException {
    DocumentRecord record = read("numbers-that-jump-and-recur.txt");
    List<ItemTaken> items = record.facts().items();
    assertThat(items).extracting(item -> item.number().orElseThrow()).containsExactly("41", "42", "42", "45", "46");
    assertThat(items).extracting(item -> item.title().orElseThrow().quote()).containsExactly("APOLOGIES", "BANDSTAND", "PADDLING POOL", "DUCK HOUSE", "ROSE GARDEN");
    Paths paths = Paths.of(record.source(), record.facts());
    assertThat(items.stream().map(item -> paths.item(item.order()))).doesNotHaveDuplicates();
    assertThat(record.issues()).extracting(Issue::code).contains(IssueCode.DUPLICATE_NUMBER);
  }

  @Test
  void of_days_that_contradict_each_other_the_heading_s_is_kept_and_an_issue_raised() throws IOException {
    DocumentRecord record = read("dates-that-contradict.txt");
    assertThat(date(record)).contains(LocalDate.of(2025, 2, 3));
    assertThat(record.issues()).extracting(Issue::code).contains(IssueCode.DATE_CONFLICT);
  }

  @Test
  void a_blank_to_be_filled_in_is_no_date_time_or_number() throws IOException {
    DocumentRecord record = read("blanks-to-be-filled.txt");
    assertThat(date(record)).isEmpty();
    assertThat(record.facts().meeting().start()).isEmpty();
    assertThat(record.facts().meeting().end()).isEmpty();
    assertThat(record.facts().items()).extracting(item -> item.number().orElse("-")).containsExactly("1", "2", "3");
    assertThat(list(record, Vote.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"absent-then-arrived.txt, Dmitri Salas, Willa Groves", "absent-with-time-of-arrival.txt, Paul Strom, Heidi Lund"})
  void somebody_both_present_and_absent_who_arrived_at_a_time_came_late(String minutes, String late, String absent) throws IOException {
    DocumentRecord record = read(minutes);
    assertThat(attendance(record, late).status()).isEqualTo(Status.LATE);
    assertThat(attendance(record, absent).status()).isEqualTo(Status.ABSENT);
  }

  @ParameterizedTest
  @CsvSource({"apology-then-attends.txt, Petra Voss, LATE, Hamish Orr", "apology-of-somebody-on-the-list.txt, Jonas Ekblad, PRESENT, Tim Roe"})
  void who_apologises_and_attends_attends_and_the_words_of_both_are_kept(String minutes, String there, Status status, String away) throws IOException {
    DocumentRecord record = read(minutes);
    assertThat(attendance(record, there).status()).isEqualTo(status);
    assertThat(attendance(record, there).evidence()).hasSizeGreaterThan(1);
    assertThat(attendance(record, away).status()).isEqualTo(Status.APOLOGIES);
  }

  @Test
  void a_question_mark_for_an_owner_is_an_action_without_one() throws IOException {
    DocumentRecord record = read("action-without-owner.txt");
    assertThat(list(record, Action.class)).extracting(Action::item, Action::assignees).containsExactly(tuple(1, List.of()), tuple(2, List.of()));
    assertThat(list(record, Action.class).getFirst().text()).startsWith("The handrail");
  }

  @Test
  void an_owner_told_by_title_and_bracketed_initial_is_one_linked_to_both() throws IOException {
    DocumentRecord record = read("owner-by-title-and-initial.txt");
    assertThat(list(record, Action.class)).hasSize(2).allSatisfy(action -> assertThat(action.assignees()).hasSize(1));
    assertThat(owner(record, 0)).isIn("A. Marl", "Senior Executive Engineer");
    assertThat(owner(record, 1)).isIn("P. Quill", "Administrative Officer");
    assertThat(list(record, OfficeHeld.class)).extracting(held -> held.person().name(), held -> held.post().name())
        .contains(tuple("A. Marl", "Senior Executive Engineer"), tuple("P. Quill", "Administrative Officer"));
  }

  @Test
  void the_word_action_in_a_name_or_title_charges_nobody() throws IOException {
    DocumentRecord record = read("action-in-names.txt");
    assertThat(record.facts().items()).hasSize(2);
    assertThat(list(record, Action.class)).isEmpty();
  }

  @Test
  void initials_that_two_people_share_are_nobody_s() throws IOException {
    DocumentRecord record = read("initials-that-collide.txt");
    assertThat(record.facts().people()).extracting(Person::name).containsExactly("Steve Gale", "Sunita Gill", "Ola Berg");
    assertThat(list(record, Action.class)).hasSize(2);
    assertThat(owner(record, 0)).isNotIn("Steve Gale", "Sunita Gill");
    assertThat(owner(record, 1)).isEqualTo("Ola Berg");
  }

  @Test
  void one_meeting_told_of_by_three_documents_is_one_meeting_with_three_sources() throws IOException {
    List<Path> papers = Stream.of("three-papers-agenda.html", "three-papers-minutes.txt", "three-papers-item.txt").map(FOLDER::resolve).toList();
    try (Store store = Scratch.store()) {
      new Loading(store, BASE).load(papers, _ -> {});
      assertThat(subjects(store, RDF.type.asNode(), Moot.Meeting)).hasSize(1);
      assertThat(subjects(store, DCTerms.identifier.asNode(), Node.ANY)).hasSize(3);
    }
  }

  @Test
  void a_page_with_neither_body_nor_day_has_none_unless_the_catalogue_gives_them() throws IOException {
    Meeting untold = read("neither-body-nor-date.txt").facts().meeting();
    assertThat(untold.body()).isEmpty();
    assertThat(untold.date()).isEmpty();
    Path page = Files.copy(FOLDER.resolve("neither-body-nor-date.txt"), folder.resolve("page.txt"));
    Files.writeString(folder.resolve("catalogue.json"), "[{\"file\": \"page.txt\", \"body\": \"Coast Committee\", \"date\": \"2024-06-20\"}]");
    Meeting told = Cases.DOCUMENTS.read(page).facts().meeting();
    assertThat(told.body().map(Stated::value)).contains("Coast Committee");
    assertThat(told.date().map(Stated::value)).contains(LocalDate.of(2024, 6, 20));
  }

  @Test
  void guidance_printed_where_declarations_are_expected_declares_decides_and_charges_nothing() throws IOException {
    DocumentRecord record = read("guidance-on-declarations.txt");
    assertThat(record.facts().people()).isEmpty();
    assertThat(list(record, Action.class)).isEmpty();
    assertThat(list(record, Decision.class)).extracting(Decision::item).containsExactly(2);
  }

  @Test
  void on_a_page_of_agenda_and_minutes_only_the_minuted_items_decide() throws IOException {
    DocumentRecord record = read("agenda-with-minutes-of-one-item.txt");
    assertThat(record.facts().items()).extracting(item -> item.number().orElse("-")).containsExactly("11", "12", "13");
    assertThat(list(record, Decision.class)).extracting(Decision::item).containsExactly(1);
    assertThat(list(record, Action.class)).isEmpty();
  }

  @Test
  void an_item_whose_text_the_site_cut_is_marked() throws IOException {
    DocumentRecord record = read("cut-by-the-site.txt");
    assertThat(record.issues()).filteredOn(issue -> issue.code() == IssueCode.TRUNCATED_ITEM).singleElement()
        .satisfies(issue -> assertThat(record.text().quote(issue.span().orElseThrow())).contains("Damp and Mould").doesNotContain("Lettings"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ':', value = {"name-broken-over-lines.txt: Marianne Holt-Sefton, Jonas Ekblad, Priya Venkat", "name-broken-over-pages.txt: Odile Brandreth, Rufus Tamm, Ivy Sorrel"})
  void a_name_that_a_hyphen_or_a_page_breaks_is_one_person_s(String minutes, String names) throws IOException {
    assertThat(read(minutes).facts().people()).extracting(Person::name).containsExactlyInAnyOrder(names.split(", "));
  }

  @ParameterizedTest
  @CsvSource({"minutes-behind-a-letter.txt, 2025-05-13, 19:00, School Hall", "minutes-behind-a-summons.txt, 2025-04-10, 19:00, Corn Hall"})
  void minutes_behind_a_cover_letter_have_their_own_day_time_and_place(String minutes, LocalDate date, LocalTime start, String venue) throws IOException {
    DocumentRecord record = read(minutes);
    assertThat(date(record)).contains(date);
    assertThat(record.facts().meeting().start().map(Stated::value)).contains(start);
    assertThat(record.facts().meeting().venue().map(Stated::value)).contains(venue);
  }

  @Test
  void a_motion_that_was_lost_decides_and_charges_nothing_though_it_reads_as_if_passed() throws IOException {
    DocumentRecord record = read("motion-that-was-lost.txt");
    assertThat(list(record, Vote.class)).hasSize(3).allSatisfy(vote -> assertThat(vote.carried()).contains(false));
    assertThat(list(record, Decision.class)).isEmpty();
    assertThat(list(record, Action.class)).isEmpty();
  }

  @Test
  void amendments_and_the_final_vote_in_one_line_are_a_vote_each() throws IOException {
    assertThat(list(read("ladder-of-amendments.txt"), Vote.class)).extracting(Vote::inFavour, Vote::against, Vote::abstained, Vote::carried).containsExactlyInAnyOrder(
        counted(18, 41, 2, false), counted(20, 39, 2, false), counted(40, 19, 2, true));
  }

  @Test
  void people_told_by_their_roles_only_are_posts_and_no_invented_persons() throws IOException {
    DocumentRecord record = read("people-only-by-role.txt");
    assertThat(record.facts().people()).isEmpty();
    assertThat(list(record, PostMentioned.class)).extracting(mention -> mention.post().name())
        .contains("Director of Transport", "Cabinet Member for Highways", "Leader of the Opposition", "Head of Streets", "Chief Finance Officer");
    assertThat(owner(record, 0)).isEqualTo("Head of Streets");
  }

  private static DocumentRecord read(String name) throws IOException {
    return Cases.DOCUMENTS.read(FOLDER.resolve(name));
  }

  private static <F extends Fact> List<F> list(DocumentRecord record, Class<F> kind) {
    return record.facts().list(kind);
  }

  private static Optional<LocalDate> date(DocumentRecord record) {
    return record.facts().meeting().date().map(Stated::value);
  }

  private static Attendance attendance(DocumentRecord record, String name) {
    List<Attendance> all = list(record, Attendance.class).stream().filter(attendance -> attendance.person().name().equals(name)).toList();
    assertThat(all).as(name).hasSize(1);
    return all.getFirst();
  }

  private static String owner(DocumentRecord record, int action) {
    return list(record, Action.class).get(action).assignees().stream().map(Agent::name).collect(Collectors.joining());
  }

  private static Tuple counted(int inFavour, int against, int abstained, boolean carried) {
    return tuple(OptionalInt.of(inFavour), OptionalInt.of(against), OptionalInt.of(abstained), Optional.of(carried));
  }

  private static Set<Node> subjects(Store store, Node property, Node object) {
    return store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, property, object).map(quad -> quad.getSubject()).collect(Collectors.toSet()));
  }
}
