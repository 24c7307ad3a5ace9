package org.moothall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.fact.Attendance;
import org.moothall.fact.Body;
import org.moothall.fact.Decision;
import org.moothall.fact.DocumentKind;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Facts;
import org.moothall.fact.Group;
import org.moothall.fact.ItemTaken;
import org.moothall.fact.Meeting;
import org.moothall.fact.Organisation;
import org.moothall.fact.Outcome;
import org.moothall.fact.Person;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.Post;
import org.moothall.fact.Reference;
import org.moothall.fact.Source;
import org.moothall.fact.Stay;
import org.moothall.fact.Stated;
import org.moothall.text.Span;

class PathsTest {

  private static final String KEY = "0123456789abcdef";
  private static final Meeting KNOWN = meeting(Optional.of("Borough of Mallow"), Optional.of("Roads Panel"), Optional.of(LocalDate.of(2021, 3, 4)));
  private static final Meeting UNKNOWN = meeting(Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  void what_belongs_to_a_council_stands_under_it() {
    Paths paths = paths(KNOWN);
    assertThat(paths.council()).contains("council/borough-of-mallow");
    assertThat(paths.body()).contains("body/borough-of-mallow/roads-panel");
    assertThat(paths.meeting()).contains("meeting/borough-of-mallow/roads-panel/2021-03-04");
    assertThat(paths.of(new Person("Ada Pell", Optional.empty()))).isEqualTo("person/borough-of-mallow/ada-pell");
    assertThat(paths.of(Post.ofCouncil("Director of Roads"))).isEqualTo("post/borough-of-mallow/director-roads");
    assertThat(paths.of(new Post("Chair", Optional.of("Roads Panel")))).isEqualTo("post/borough-of-mallow/roads-panel/chair");
    assertThat(paths.of(new Body("Cabinet"))).isEqualTo("body/borough-of-mallow/cabinet");
    assertThat(paths.of(new Group("Officers"))).isEqualTo("group/borough-of-mallow/officers");
  }

  @Test
  void organisations_stand_where_their_kind_puts_them() {
    Paths paths = paths(KNOWN);
    assertThat(paths.of(new Organisation("Borough of Sorrel", Organisation.Kind.COUNCIL))).isEqualTo("council/borough-of-sorrel");
    assertThat(paths.of(new Organisation("Ofsted", Organisation.Kind.KNOWN))).isEqualTo("organisation/ofsted");
    assertThat(paths.of(new Organisation("Highways", Organisation.Kind.UNIT))).isEqualTo("organisation/borough-of-mallow/highways");
    assertThat(paths.of(new Organisation("Pavers Ltd", Organisation.Kind.LOCAL))).isEqualTo("organisation/borough-of-mallow/pavers-ltd");
  }

  @Test
  void what_has_no_known_council_is_shared_with_no_other_document() {
    Paths paths = paths(UNKNOWN);
    assertThat(paths.meeting()).contains("meeting/" + KEY);
    assertThat(paths.of(new Person("Ada Pell", Optional.empty()))).isEqualTo("person/" + KEY + "/ada-pell");
  }

  @Test
  void a_person_known_by_one_name_is_never_shared() {
    assertThat(paths(KNOWN).of(new Person("Ada", Optional.empty()))).isEqualTo("person/" + KEY + "/ada");
  }

  @Test
  void items_are_named_by_number_or_title_and_told_apart_by_order() {
    Facts facts = new Facts(KNOWN, List.of(item(1, "1", "Apologies"), item(2, null, "Roads"), item(3, "1", "Again"), item(4, null, null)), List.of());
    Paths paths = Paths.of(source(DocumentKind.FULL_MINUTES), facts);
    assertThat(paths.item(1)).contains("item/borough-of-mallow/roads-panel/2021-03-04/1");
    assertThat(paths.item(2)).contains("item/borough-of-mallow/roads-panel/2021-03-04/roads");
    assertThat(paths.item(3)).contains("item/borough-of-mallow/roads-panel/2021-03-04/1~3");
    assertThat(paths.item(4)).contains("item/borough-of-mallow/roads-panel/2021-03-04/" + KEY + "~4");
    assertThat(paths.item(0)).isEmpty();
  }

  @Test
  void the_same_words_twice_are_two_facts_and_equal_facts_are_one() {
    Fact first = decision("That the report be noted", 10);
    Fact second = decision("that the  report be noted", 50);
    Paths paths = paths(KNOWN, first, second, decision("That the report be noted", 10));
    assertThat(paths.of(first)).matches("decision/[0-9a-f]{12}").isNotEqualTo(paths.of(second));
    assertThat(paths(KNOWN, second).of(second)).isEqualTo(paths.of(first));
  }

  @Test
  void the_same_words_of_another_kind_or_meeting_are_another_fact() {
    Fact fact = new PersonMentioned(new Person("Ada Pell", Optional.empty()), evidence(3), 1);
    Fact attendance = new Attendance(new Person("Ada Pell", Optional.empty()), Attendance.Status.PRESENT, Attendance.Capacity.MEMBER, false,
        Optional.empty(), Stay.UNTOLD, evidence(3), 1);
    Paths paths = paths(KNOWN, fact, attendance);
    assertThat(paths.of(fact)).startsWith("mention/").isNotEqualTo(paths(UNKNOWN, fact).of(fact));
    assertThat(paths.of(attendance)).startsWith("attendance/");
  }

  @Test
  void a_fact_of_another_document_has_no_path() {
    assertThatIllegalArgumentException().isThrownBy(() -> paths(KNOWN).of(decision("Agreed", 1))).withMessageStartingWith("[paths]");
  }

  @Test
  void weeknotes_are_of_no_meeting() {
    Facts facts = new Facts(KNOWN, List.of(item(1, null, "Monday")), List.of());
    Paths paths = Paths.of(source(DocumentKind.WEEKNOTES), facts);
    assertThat(paths.meeting()).isEmpty();
    assertThat(paths.item(1)).contains("item/" + KEY + "/monday");
  }

  @Test
  void a_reference_means_the_body_it_names_or_the_one_that_met() {
    Paths paths = paths(KNOWN);
    assertThat(paths.bodyMeant(reference("meeting of the Roads Panel"))).contains(new Body("Roads Panel"));
    assertThat(paths.bodyMeant(reference("the last meeting"))).contains(new Body("Roads Panel"));
    assertThat(paths.bodyMeant(reference("the meeting of Cabinet"))).isEmpty();
    assertThat(paths.meetingOn(LocalDate.of(2021, 1, 7))).contains("meeting/borough-of-mallow/roads-panel/2021-01-07");
  }

  private static Paths paths(Meeting meeting, Fact... facts) {
    return Paths.of(source(DocumentKind.FULL_MINUTES), new Facts(meeting, List.of(), List.of(facts)));
  }

  private static Meeting meeting(Optional<String> council, Optional<String> body, Optional<LocalDate> date) {
    return new Meeting(council.map(Stated::given), body.map(Stated::given), date.map(Stated::given), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Source source(DocumentKind kind) {
    return new Source("mallow", KEY.repeat(4), "text/plain", kind, Optional.empty(), "official-minutes", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ItemTaken item(int order, @Nullable String number, @Nullable String title) {
    return new ItemTaken(order, Optional.ofNullable(number), Optional.ofNullable(title).map(words -> new Evidence(new Span(0, words.length()), words, "t")),
        Optional.empty(), Optional.empty());
  }

  private static Decision decision(String text, int start) {
    return new Decision(1, Outcome.NOTED, text, Optional.empty(), false, false, Optional.empty(), org.moothall.fact.Handling.UNSAID, evidence(start), 0.9);
  }

  private static Reference reference(String text) {
    return new Reference(1, text, Reference.Kind.MEETING, Optional.empty(), evidence(2), 0.9);
  }

  private static List<Evidence> evidence(int start) {
    return List.of(new Evidence(new Span(start, start + 4), "word", "test/rule"));
  }
}
