package org.moothall.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.moothall.fact.Action;
import org.moothall.fact.Body;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Facts;
import org.moothall.fact.Meeting;
import org.moothall.fact.Organisation;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.Outcome;
import org.moothall.minutes.Minutes;
import org.moothall.record.Missing.Attribute;
import org.moothall.record.Missing;
import org.moothall.text.DateExpression;
import org.moothall.text.Dates;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Span;
import org.moothall.text.Wording;

/// Says what minutes do not tell of their meeting, decisions and actions, and why.
///
/// Under a heading `AUDIT BOARD` / `18 December` the date is missing: `the heading gives only “18 December”, without a year`.
final class Untold {

  private static final String RULE = "coverage/missing";
  private static final Wording DAY_WITHOUT_YEAR = Wording.of("(?i)\\b\\d{1,2}(?:st|nd|rd|th)?\\s{1,2}(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b");
  private static final Wording PRONOUN = Wording.of("(?i)\\b(?:he|she|they)\\b");
  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_LINE = 400;

  private final Minutes minutes;
  private final Facts facts;
  private final List<Span> withheld;
  private final List<Missing> missing = new ArrayList<>();

  private Untold(Minutes minutes, Facts facts, List<Span> withheld) {
    this.minutes = minutes;
    this.facts = facts;
    this.withheld = withheld;
  }

  /// How many things a meeting could tell of itself; weeknotes, which are of no meeting, have a council and a first day.
  static int attributes(Minutes minutes) {
    return minutes.layout().hasMeeting() ? 6 : 2;
  }

  /// What is missing, the meeting's own first.
  ///
  /// @param withheld where nothing may be quoted
  static List<Missing> of(Minutes minutes, Facts facts, List<Span> withheld) {
    Untold untold = new Untold(minutes, facts, withheld);
    untold.meeting(facts.meeting());
    untold.actions(facts.list(Action.class));
    untold.decisions(facts.list(Decision.class));
    return List.copyOf(untold.missing);
  }

  private void meeting(Meeting meeting) {
    boolean met = minutes.layout().hasMeeting();
    lacks(meeting.council(), Attribute.COUNCIL, this::council);
    if (met) {
      lacks(meeting.body(), Attribute.BODY, this::body);
    }
    lacks(meeting.date(), Attribute.DATE, this::date);
    if (met) {
      lacks(meeting.start(), Attribute.START, () -> heading("no line of the heading gives a time"));
      lacks(meeting.end(), Attribute.END, this::end);
      lacks(meeting.venue(), Attribute.VENUE, () -> heading("no line of the heading names a place"));
    }
  }

  /// A reason, with the words that come nearest.
  private record Why(String reason, Optional<Evidence> words) {

    Why(String reason) {
      this(reason, Optional.empty());
    }
  }

  private interface Asked {
    Why why();
  }

  private void lacks(Optional<?> value, Attribute attribute, Asked asked) {
    if (value.isEmpty()) {
      Why why = asked.why();
      add(attribute, 1, why.reason(), why.words());
    }
  }

  private void add(Attribute attribute, int count, String reason, Optional<Evidence> words) {
    Optional<Evidence> open = words.filter(quoted -> withheld.stream().noneMatch(quoted.span()::overlaps));
    missing.add(new Missing(attribute, count, reason, open));
  }

  private Why council() {
    return mentioned(mention -> mention.organisation() instanceof Organisation named && named.kind() == Organisation.Kind.COUNCIL)
        .map(mention -> new Why("councils are named, such as " + mention.organisation().name() + ", but nothing says that the minutes are theirs", first(mention)))
        .orElseGet(() -> new Why("neither the text nor what came with it names the council"));
  }

  private Why body() {
    Optional<OrganisationMentioned> other = mentioned(mention -> mention.organisation() instanceof Body);
    return other.filter(_ -> !isItemPage())
        .map(mention -> new Why("bodies are named, such as " + mention.organisation().name() + ", but no line of the heading says which one met", first(mention)))
        .orElseGet(() -> heading("no line of the heading names the body that met"));
  }

  private Why date() {
    return withoutYear().or(this::onlyMonth).orElseGet(() -> {
      boolean inside = minutes.items().stream().flatMap(item -> item.blocks().stream()).anyMatch(block -> block.passage().length() <= 4_000 && !Dates.find(block.passage()).isEmpty());
      return heading("no line of the heading gives a day" + (inside ? "; days inside items are of other things" : ""));
    });
  }

  private Optional<Why> withoutYear() {
    return headingLines().flatMap(line -> {
      Optional<MatchResult> day = line.matches(DAY_WITHOUT_YEAR).findFirst();
      return day.map(found -> line.part(found.start(), found.end())).stream();
    }).findFirst().map(words -> new Why("the heading gives only “" + words.text() + "”, without a year that can be told", Optional.of(Evidence.of(words, RULE))));
  }

  private Optional<Why> onlyMonth() {
    Optional<DateExpression> part = headingLines().flatMap(line -> Dates.find(line).stream()).filter(date -> date.day().isEmpty()).findFirst();
    return part.map(date -> new Why("the heading gives only “" + date.words() + "”, without the day", Optional.of(new Evidence(date.span(), minutes.text().quote(date.span()), RULE))));
  }

  private Why end() {
    if (minutes.closing().isEmpty()) {
      return isItemPage() ? itemPage() : new Why("no line after the last item tells when the meeting closed");
    }
    Passage last = minutes.closing().getLast();
    return new Why("the closing lines give no time", last.length() <= LONGEST_LINE ? Optional.of(Evidence.of(last, RULE)) : Optional.empty());
  }

  private Why heading(String reason) {
    if (isItemPage()) {
      return itemPage();
    }
    return minutes.heading().isEmpty() ? new Why("the text has no heading before its first item") : new Why(reason);
  }

  private boolean isItemPage() {
    return minutes.layout().kind().equals("agenda-item");
  }

  private static Why itemPage() {
    return new Why("a page of one agenda item does not tell it");
  }

  private Stream<Passage> headingLines() {
    return minutes.heading().stream().filter(line -> line.length() <= LONGEST_LINE);
  }

  private Optional<OrganisationMentioned> mentioned(Predicate<OrganisationMentioned> wanted) {
    return facts.list(OrganisationMentioned.class).stream().filter(wanted).findFirst();
  }

  private void actions(List<Action> actions) {
    List<Action> ownerless = actions.stream().filter(action -> action.assignees().isEmpty()).toList();
    some(Attribute.ACTION_OWNER, ownerless.stream().filter(Untold::byPronoun).toList(), "a pronoun leads to nobody who is named");
    some(Attribute.ACTION_OWNER, ownerless.stream().filter(action -> !byPronoun(action)).toList(), "the words charge no person, post, body or group");
    some(Attribute.ACTION_DUE, actions.stream().filter(action -> action.due().isEmpty()).toList(), "the words say nothing of when");
    List<Action> vague = actions.stream().filter(action -> action.due().filter(due -> due.date().isEmpty()).isPresent()).toList();
    some(Attribute.ACTION_DUE, vague, vague.isEmpty() ? "" : "the words, such as “" + shortened(vague.getFirst().due().orElseThrow().words()) + "”, give no day, month or year");
  }

  private static boolean byPronoun(Action action) {
    return action.text().length() <= 4_000 && PRONOUN.in(action.text());
  }

  private void decisions(List<Decision> decisions) {
    some(Attribute.DECISION_OUTCOME, decisions.stream().filter(decision -> decision.outcome() == Outcome.RESOLVED || decision.outcome() == Outcome.OTHER).toList(),
        "it was resolved, in words that do not say of what kind");
  }

  private void some(Attribute attribute, List<? extends Fact> without, String reason) {
    if (!without.isEmpty()) {
      add(attribute, without.size(), reason, first(without.getFirst()));
    }
  }

  private static Optional<Evidence> first(Fact fact) {
    Evidence words = fact.evidence().getFirst();
    return Optional.of(new Evidence(words.span(), words.quote(), RULE));
  }

  private static String shortened(String words) {
    String line = SourceText.single(SourceText.of(words).value());
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, line.lastIndexOf(' ', LONGEST_QUOTE) > 0 ? line.lastIndexOf(' ', LONGEST_QUOTE) : LONGEST_QUOTE) + "…";
  }
}
