package org.moothall.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Attendance;
import org.moothall.fact.Body;
import org.moothall.fact.Commitment;
import org.moothall.fact.Decision;
import org.moothall.fact.DocumentKind;
import org.moothall.fact.Due;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Facts;
import org.moothall.fact.Figure;
import org.moothall.fact.Group;
import org.moothall.fact.Handling;
import org.moothall.fact.ItemTaken;
import org.moothall.fact.Meeting;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.Organisation;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.Outcome;
import org.moothall.fact.Person;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.Post;
import org.moothall.fact.PostMentioned;
import org.moothall.fact.Question;
import org.moothall.fact.Reference;
import org.moothall.fact.Source;
import org.moothall.fact.Stated;
import org.moothall.fact.Stay;
import org.moothall.fact.ThemeRaised;
import org.moothall.fact.Vote;
import org.moothall.fact.Voter;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.record.Coverage;
import org.moothall.record.DocumentRecord;
import org.moothall.record.Missing;
import org.moothall.text.DateExpression;
import org.moothall.text.SourceText;
import org.moothall.text.Span;

/// A made-up record with every kind of fact.
final class RichRecord {

  static final String BASE = "http://localhost:7070/id/";

  private static final SourceText TEXT = SourceText.of("""
      BOROUGH OF MALLOW
      ROADS PANEL, 4 March 2021, Old Hall, 6.30 pm to 8.05 pm
      Present: Councillor Ada Pell (Chair), Councillor Ben Cole, late, Cy Dunn for Councillor Eve Fox
      In attendance: Gus Hale, Acting Director of Roads. Apologies: Ivy Judd. Absent: Kit Lowe
      1 Minutes
      The minutes of the meeting held on 7 January 2021 were approved.
      2 Potholes
      Repairs done in time rose from 61% to 74%, against a target of 90% and an average of London of 80%.
      It is expected that over 1,200 holes will be filled in 2022.
      Councillor Cole asked whether contractors are paid for second visits. The Director answered.
      The Borough of Sorrel was visited to learn how it plans. Ofwat and Highways work with us. The Audit Committee was told.
      ACTION: Officers and the Director of Roads to report to the Audit Committee with Pavers Ltd by May 2021.
      The new map will be online in 2022. The report called Streets First, and the meeting of the Audit Committee on 9 February 2021, were quoted.
      RESOLVED: That the report be noted and the actions above be taken forward.
      Moved by Councillor Pell, seconded by Councillor Cole: 5 for, 2 against, 1 abstained. Carried.
      The family of Max Nash, whose funeral was held, was thanked by Olive Peck.
      """);

  private RichRecord() {}

  static DocumentRecord record() {
    Source source = new Source("mallow-roads", "0123456789abcdef".repeat(4), "text/plain", DocumentKind.FULL_MINUTES,
        Optional.of("Roads Panel, 4 March 2021"), "official-minutes", Optional.of("https://mallow.example/minutes/17"),
        Optional.of("Open Government Licence v3.0"), Optional.of(LocalDate.of(2021, 4, 1)));
    Coverage coverage = new Coverage(TEXT.length(), TEXT.length() - 20, 14, 5, List.of(words("It is expected that")),
        new Coverage.Names(9, 8, List.of(words("Streets First"))), 6,
        List.of(new Missing(Missing.Attribute.VENUE, 1, "Only for show", Optional.empty()), new Missing(Missing.Attribute.ACTION_DUE, 2, "It says nothing of when", Optional.of(words("to report")))),
        new Coverage.Tiers(20, 6, 1));
    return new DocumentRecord(source, TEXT, "complete_minutes", new Facts(meeting(), items(), facts(), List.of(new PersonMentioned(person("Max Nash"), at("Max Nash"), 0.4))), coverage,
        List.of(Issue.of(IssueCode.NO_COUNCIL, "Only for show"), Issue.at(new Span(4, 9), IssueCode.CUE_WITHOUT_FACT, "A sentence gave nothing")));
  }

  private static Meeting meeting() {
    return new Meeting(stated("Borough of Mallow", "BOROUGH OF MALLOW"), stated("Roads Panel", "ROADS PANEL"),
        stated(LocalDate.of(2021, 3, 4), "4 March 2021"), stated(LocalTime.of(18, 30), "6.30 pm"), stated(LocalTime.of(20, 5), "8.05 pm"),
        stated("Old Hall", "Old Hall"));
  }

  private static List<ItemTaken> items() {
    return List.of(
        new ItemTaken(1, Optional.of("1"), Optional.of(words("Minutes")), Optional.of(1), Optional.of(2)),
        new ItemTaken(2, Optional.of("2"), Optional.of(words("Potholes")), Optional.of(2), Optional.of(1)));
  }

  private static List<Fact> facts() {
    Person pell = person("Ada Pell");
    Person hale = new Person("Gus Hale", Optional.of("Borough of Mallow"));
    Post director = Post.ofCouncil("Director of Roads");
    Body audit = new Body("Audit Committee");
    return List.of(
        attendance(pell, Attendance.Status.PRESENT, Attendance.Capacity.MEMBER, true, Optional.empty(), "Ada Pell"),
        attendance(person("Ben Cole"), Attendance.Status.LATE, Attendance.Capacity.MEMBER, false, Optional.empty(), "Ben Cole"),
        attendance(new Person("Cy Dunn", Optional.of("Pavers Ltd")), Attendance.Status.SUBSTITUTE, Attendance.Capacity.GUEST, false, Optional.of("Eve Fox"), "Cy Dunn"),
        attendance(hale, Attendance.Status.IN_ATTENDANCE, Attendance.Capacity.OFFICER, false, Optional.empty(), "Gus Hale"),
        attendance(person("Ivy Judd"), Attendance.Status.APOLOGIES, Attendance.Capacity.MEMBER, false, Optional.empty(), "Ivy Judd"),
        attendance(person("Kit Lowe"), Attendance.Status.ABSENT, Attendance.Capacity.MEMBER, false, Optional.empty(), "Kit Lowe"),
        new OfficeHeld(hale, director, OfficeHeld.Manner.ACTING, Optional.of(LocalDate.of(2021, 3, 4)), at("Acting Director of Roads"), 0.95),
        new OfficeHeld(pell, new Post("Chair", Optional.of("Roads Panel")), OfficeHeld.Manner.SUBSTANTIVE, Optional.empty(), at("(Chair)"), 0.9),
        new PersonMentioned(person("Max Nash"), at("Max Nash"), 0.6),
        new PostMentioned(director, Optional.of(hale), at("The Director answered"), 0.8),
        new Decision(1, Outcome.APPROVED, "The minutes were approved", Optional.empty(), true, false, Optional.of(LocalDate.of(2021, 1, 7)), Handling.UNSAID, at("were approved"), 1),
        new Decision(2, Outcome.NOTED, "That the report be noted", Optional.of(director), false, true, Optional.empty(), new Handling(Optional.of(true), Optional.of(false), Optional.of(true)), at("That the report be noted"), 0.97),
        new Action(2, "report to the Audit Committee", List.of(new Group("Officers"), director), List.of(new Organisation("Pavers Ltd", Organisation.Kind.LOCAL)),
            Optional.of(due("by May 2021", YearMonth.of(2021, 5))), Optional.of(pell), Optional.of(audit), true, true, at("to report"), 0.9),
        new Vote(2, OptionalInt.of(5), OptionalInt.of(2), OptionalInt.of(1), Optional.of(true), Optional.of("Councillor Pell"), Optional.of("Councillor Cole"), List.of(new Voter("Pell", Voter.Side.FOR), new Voter("Cole", Voter.Side.AGAINST), new Voter("Nobody", Voter.Side.ABSTAINED)), at("5 for, 2 against"), 0.9),
        new ThemeRaised(2, "transport-highways", at("Potholes"), 0.85),
        new Figure(2, new BigDecimal("74"), "%", "repairs done in time", Optional.of(quantity("61", "from 61%")), Optional.of(quantity("90", "target of 90%")),
            Optional.of(new Figure.Benchmark("London average", new BigDecimal("80"), words("80%"))), Optional.empty(), Optional.of("in the third quarter"), false, at("74%"), 0.9),
        new Figure(2, new BigDecimal("1200"), "holes", "holes to be filled", Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(Figure.Qualifier.OVER), Optional.empty(), true, at("over 1,200"), 0.7),
        new Question(2, "whether contractors are paid for second visits", Optional.of(person("Ben Cole")), Optional.of(director), List.of("finance-budget"),
            at("whether contractors are paid for second visits"), 0.8),
        new Commitment(2, "The new map will be online in 2022", due("in 2022", Year.of(2022)), at("The new map will be online in 2022"), 0.75),
        new Reference(2, "the meeting of the Audit Committee on 9 February 2021", Reference.Kind.MEETING, Optional.of(LocalDate.of(2021, 2, 9)), at("9 February 2021"), 0.8),
        new Reference(2, "Streets First", Reference.Kind.DOCUMENT, Optional.empty(), at("Streets First"), 0.8),
        mentioned(new Organisation("Borough of Sorrel", Organisation.Kind.COUNCIL), OrganisationMentioned.Reason.LEARNING_FROM, "Borough of Sorrel"),
        mentioned(new Organisation("Ofwat", Organisation.Kind.KNOWN), OrganisationMentioned.Reason.JOINT_WORKING, "Ofwat"),
        mentioned(new Organisation("Highways", Organisation.Kind.UNIT), OrganisationMentioned.Reason.MENTIONED, "Highways"),
        mentioned(audit, OrganisationMentioned.Reason.MENTIONED, "Audit Committee"));
  }

  private static Fact attendance(Person person, Attendance.Status status, Attendance.Capacity capacity, boolean chair, Optional<String> member, String words) {
    Stay stay = status == Attendance.Status.LATE ? new Stay(Optional.of(LocalTime.of(19, 12)), Optional.of(LocalTime.of(20, 0))) : Stay.UNTOLD;
    return new Attendance(person, status, capacity, chair, member, stay, at(words), 0.99);
  }

  private static Fact mentioned(Agent agent, OrganisationMentioned.Reason reason, String words) {
    return new OrganisationMentioned(2, agent, reason, at(words), 0.9);
  }

  private static Person person(String name) {
    return new Person(name, Optional.empty());
  }

  private static Figure.Quantity quantity(String number, String words) {
    return new Figure.Quantity(new BigDecimal(number), words(words));
  }

  private static Due due(String words, TemporalAccessor date) {
    Evidence place = words(words);
    return new Due(words, Optional.of(new DateExpression(place.span(), words, date, Optional.empty())));
  }

  private static <T> Optional<Stated<T>> stated(T value, String words) {
    return Optional.of(new Stated<>(value, at(words), 1));
  }

  private static List<Evidence> at(String words) {
    return List.of(words(words));
  }

  private static Evidence words(String words) {
    int at = TEXT.value().indexOf(words);
    return new Evidence(new Span(at, at + words.length()), words, "test/made-up");
  }
}
