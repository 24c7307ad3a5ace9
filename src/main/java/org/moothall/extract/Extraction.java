package org.moothall.extract;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moothall.extract.business.Actions;
import org.moothall.extract.business.Commitments;
import org.moothall.extract.business.Decisions;
import org.moothall.extract.business.MotionBook;
import org.moothall.extract.business.OrderOfBusiness;
import org.moothall.extract.business.Questions;
import org.moothall.extract.business.VoteChecks;
import org.moothall.extract.business.Votes;
import org.moothall.extract.figure.Figures;
import org.moothall.extract.organisation.BodyFinder;
import org.moothall.extract.organisation.CouncilFinder;
import org.moothall.extract.organisation.Organisations;
import org.moothall.extract.organisation.References;
import org.moothall.extract.people.Agents;
import org.moothall.extract.people.People;
import org.moothall.extract.people.Posts;
import org.moothall.extract.theme.Themes;
import org.moothall.fact.Attendance;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Facts;
import org.moothall.fact.Given;
import org.moothall.fact.Meeting;
import org.moothall.fact.Stated;
import org.moothall.fact.Theme;
import org.moothall.fact.Vote;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.minutes.Minutes;
import org.moothall.text.PrivateSentences;
import org.moothall.text.SourceText;
import org.moothall.text.Span;
import org.moothall.text.Wording;

/// Reads all facts of minutes: first the meeting and its people, then what they decided and were told to do.
public final class Extraction {

  private static final Wording SMALL_COUNCIL = Wording.of("(?i)\\b(?:parish|town|community) council$");
  private static final Wording WHOLE_COUNCIL = Wording.of("(?i)(?:the )?(?:full )?(?:parish |town |community )?council");

  private final Themes themes;
  private final Calibration calibration;
  private final Duration allowed;

  /// @param themes the themes to tell items by
  /// @param calibration how often rules were right
  /// @param allowed the processor time that the facts of one document may take; what is not read by then is an issue
  public Extraction(List<Theme> themes, Calibration calibration, Duration allowed) {
    this.themes = new Themes(themes);
    this.calibration = calibration;
    this.allowed = allowed;
  }

  /// The facts of minutes and what was doubtful. The document's own words go before what was given with it.
  public Extracted extract(Minutes minutes, Given given) {
    List<Issue> issues = new ArrayList<>();
    Meeting meeting = meeting(minutes, given, issues);
    Optional<String> body = meeting.body().map(Stated::value);
    People people = People.read(minutes, meeting.council().map(Stated::value), body);
    MotionBook motions = MotionBook.of(minutes);
    List<Decision> decisions = new Decisions(body, motions).extract(minutes);
    List<Fact> facts = new ArrayList<>(people.facts(meeting.date().map(Stated::value)));
    facts.addAll(decisions);
    Budget budget = Budget.of(allowed);
    budget.read("actions", facts, () -> new Actions(people.agents(), adopting(decisions), meeting.date().map(Stated::value)).extract(minutes));
    budget.read("votes", facts, () -> votes(minutes, new Votes(people.agents(), facts, motions), facts, issues));
    facts.replaceAll(people.voters(facts));
    budget.read("posts", facts, () -> new Posts(people).extract(minutes));
    budget.read("figures", facts, () -> new Figures().extract(minutes));
    budget.read("themes", facts, () -> themes.extract(minutes, body));
    budget.read("questions", facts, () -> new Questions(themes, people.agents()).extract(minutes));
    budget.read("commitments", facts, () -> new Commitments().extract(minutes));
    budget.read("organisations", facts, () -> new Organisations(meeting.council().map(Stated::value), body).extract(minutes));
    budget.read("references", facts, () -> new References().extract(minutes));
    budget.issue().ifPresent(issues::add);
    withhold(minutes, facts, issues);
    facts.sort(Comparator.comparing(fact -> fact.evidence().getFirst().span()));
    people.ambiguous().forEach(name -> issues.add(Issue.at(name.span(), IssueCode.AMBIGUOUS_NAME, "could be any of several people: " + name.text())));
    return new Extracted(Facts.sorted(meeting, OrderOfBusiness.read(minutes), facts.stream().map(calibration::apply).toList()), issues);
  }

  /// Leaves out what stands on words of somebody's death or illness, or on contact details.
  private static void withhold(Minutes minutes, List<Fact> facts, List<Issue> issues) {
    for (Span words : PrivateSentences.phrases(minutes.text())) {
      boolean left = facts.removeIf(fact -> fact.evidence().stream().anyMatch(evidence -> evidence.span().overlaps(words)));
      if (left) {
        issues.add(Issue.at(words, IssueCode.PRIVATE_WITHHELD, "a fact was left out, because its words are private"));
      }
    }
  }

  private static List<Vote> votes(Minutes minutes, Votes reader, List<Fact> facts, List<Issue> issues) {
    VoteChecks checks = new VoteChecks(facts.stream().filter(Attendance.class::isInstance).map(Attendance.class::cast).filter(Extraction::isThere).map(attendance -> attendance.person().name()));
    List<VoteChecks.Checked> votes = reader.extract(minutes).stream().map(checks::check).toList();
    votes.forEach(vote -> vote.doubts().forEach(doubt -> issues.add(Issue.at(vote.span(), IssueCode.VOTE_INCONSISTENT, doubt))));
    return votes.stream().map(VoteChecks.Checked::vote).toList();
  }

  private static boolean isThere(Attendance attendance) {
    return switch (attendance.status()) {
      case PRESENT, LATE, SUBSTITUTE -> true;
      case IN_ATTENDANCE, APOLOGIES, ABSENT -> false;
    };
  }

  private static List<Integer> adopting(List<Decision> decisions) {
    return decisions.stream().filter(Decision::adoptsActions).map(Decision::item).distinct().toList();
  }

  private static Meeting meeting(Minutes minutes, Given given, List<Issue> issues) {
    MeetingHeading heading = new MeetingHeading(minutes);
    boolean met = minutes.layout().hasMeeting();
    Optional<Stated<LocalDate>> date = either(heading.date(issues), given.date(), issues);
    CouncilFinder councils = new CouncilFinder();
    Optional<Stated<String>> council = given.council().map(Stated::given).or(() -> councils.find(minutes)).or(() -> given.pageTitle().flatMap(councils::inTitle));
    Optional<Stated<String>> named = heading.body().map(body -> council.flatMap(name -> itself(body, name)).orElse(body));
    Optional<Stated<String>> body = met ? either(named, given.body(), issues).or(() -> new BodyFinder().find(minutes)) : Optional.empty();
    if (council.isEmpty()) {
      issues.add(Issue.of(IssueCode.NO_COUNCIL, "neither the text nor what was given with it tells the council"));
    }
    if (met && body.isEmpty()) {
      issues.add(Issue.of(IssueCode.NO_BODY, "neither the text nor what was given with it tells the body that met"));
    }
    if (date.isEmpty()) {
      issues.add(Issue.of(IssueCode.NO_DATE, "neither the heading nor what was given with the document tells the day"));
    }
    return new Meeting(council, body, date, met ? heading.start() : Optional.empty(), met ? heading.end() : Optional.empty(), met ? heading.venue() : Optional.empty());
  }

  /// The council, where it is a small one that meets as a whole: "the Parish Council" of Northside Parish Council.
  private static Optional<Stated<String>> itself(Stated<String> body, Stated<String> council) {
    boolean small = SMALL_COUNCIL.in(council.value()) && !council.evidence().isEmpty();
    return small && WHOLE_COUNCIL.is(body.value()) ? Optional.of(council) : Optional.empty();
  }

  /// What the document says, else what was given; where they disagree, an issue says so.
  private static <T> Optional<Stated<T>> either(Optional<Stated<T>> stated, Optional<T> given, List<Issue> issues) {
    if (stated.isEmpty()) {
      return given.map(Stated::given);
    }
    boolean conflict = given.filter(value -> !alike(value, stated.get().value())).isPresent();
    if (conflict) {
      Optional<Evidence> words = stated.get().evidence().stream().findFirst();
      issues.add(new Issue(IssueCode.METADATA_CONFLICT, "given " + given.get() + ", but the document says " + stated.get().value(), words.map(Evidence::span)));
    }
    return stated;
  }

  private static boolean alike(Object a, Object b) {
    String one = SourceText.lower(a.toString());
    String other = SourceText.lower(b.toString());
    return one.equals(other) || one.endsWith(other) || other.endsWith(one);
  }
}
