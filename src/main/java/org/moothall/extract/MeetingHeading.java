package org.moothall.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stated;
import org.moothall.issue.Issue;
import org.moothall.minutes.Block;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.text.ClockTime;
import org.moothall.text.ClockTimes;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Reads what the heading and the closing of minutes say of the meeting as a whole.
///
/// `MINUTES OF THE AUDIT BOARD` / `HELD AT 6.05 P.M. ON MONDAY, 4 JUNE 2018` / `ROOM 2, TOWN HALL` … `The meeting ended at 8 pm.`
/// A date or time inside an item is never the meeting's.
final class MeetingHeading {

  private static final String DAY = "\\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?\\b";
  private static final Wording OPENED = Wording.of("(?i)\\b(?:to order|meeting, which (?:had )?(?:commenced|started|opened|began)|meeting(?: \\p{L}+){0,3} (?:opened|commenced|started|began|open|convened)|(?:opened"
      + "|commenced|convened) the meeting)\\b");
  private static final Wording TO_ORDER = Wording.of("(?i)\\b(?:called|came) (?:[\\p{L}' ]{0,60} )?to order\\b");
  private static final Wording COMMENCING = Wording.of("(?i)\\b(?:commenc|starting|started|beginning at|began)");
  private static final Wording ONLY_TIME = Wording.of("(?i)\\d{1,2}[.:]\\d{2} ?[ap]\\.?m\\.?");
  private static final Wording MEETING = Wording.of("(?i)\\b(?:meeting|session)\\b");
  private static final Wording END = Wording.of("(?i)\\b(?:ended|closed|finished|concluded|terminated|rose|close|finish(?:ed)?)\\b");
  /// In the heading: `Meeting Concluded: 5.12pm`, `commencing at 11 am and concluding at 1.35 pm`
  private static final Wording CONCLUDED = Wording.of("(?i)\\b(?:(?:concluded|ended|closed|finished)(?: at)?|(?:concluding|finishing|ending) at)\\s?:?\\s{1,3}(?=\\d)");
  private static final Wording CLOSED = Wording.of("(?i)\\b(?:meeting(?: was)?(?: formally| then| duly)? (?:closed|ended|concluded|finished|terminated)|(?:chair(?:man|person|woman)?|mayor|provost|convener)(?: then)? (?:closed|ended) the meeting"
      + "|declared the meeting closed|(?:business|session)(?: of the meeting)? (?:closed|ended|concluded|finished)|rising|rose) at:?\\s{1,2}(?=\\d)");
  private static final Wording ADJOURNED = Wording.of("(?i)\\badjourn(?:ed|ment)\\b");
  private static final Wording RANGE = Wording.of("(?i)\\s*(?:-|to|until)\\s*");
  /// `9am - 12 noon Monday, Tuesday & Friday`: when the office that kept the minutes is open
  private static final Wording OFFICE_HOURS = Wording.of("(?i)\\b(?:office|opening) (?:hours|times)\\b|" + DAY + " ?(?:,|&|and|to|-) ?" + DAY);
  private static final Wording HALF = Wording.of("(?i)[ap]\\.?\\s?m|noon|midday|h(?:ou)?rs");
  private static final int LAST_BLOCKS = 3;
  private static final int LAST_ITEMS = 5;
  private static final int LONGEST_CLOSING = 400;
  private static final int LONGEST_OPENING = 300;
  private static final int EVENING_HOURS = 9;

  private final Minutes minutes;

  MeetingHeading(Minutes minutes) {
    this.minutes = minutes;
  }

  /// The body that met, in the spelling the document uses outside capitals: as the heading has it, else the prose.
  Optional<Stated<String>> body() {
    return new BodyInHeading(minutes).find().or(() -> minutes.layout().hasBusiness() ? BodyInProse.find(minutes) : Optional.empty());
  }

  /// The day: from the heading; of weeknotes, from the title. Other days that the heading gives are an issue.
  Optional<Stated<LocalDate>> date(List<Issue> issues) {
    return new DayInHeading(minutes).find(issues);
  }

  Optional<Stated<String>> venue() {
    return VenueInHeading.find(minutes.heading());
  }

  /// When it began: when the heading has it commence, else when it was called to order, else a time in the heading, else the time at which the text
  /// has it opened, be it at the end: `The meeting started at 2.15 pm and finished at 5.05 pm`.
  Optional<Stated<LocalTime>> start() {
    return times(Stream.concat(KeyLines.value(minutes, KeyLines.MEETING_OF, "time").stream(), minutes.heading().stream().filter(line -> COMMENCING.in(line)))).filter(this::isCertain).findFirst()
        .or(() -> times(Stream.of(minutes.heading().stream(), listed(), openings()).flatMap(lines -> lines).filter(line -> TO_ORDER.in(line)))
        .filter(this::isCertain).findFirst())
        .or(() -> times(minutes.heading().stream().filter(line -> !OFFICE_HOURS.in(line))).filter(this::isCertain).findFirst())
        .or(() -> times(Stream.concat(listed(), openings())).filter(this::isCertain).findFirst())
        .or(() -> Stream.concat(minutes.closing().stream(), closing().stream()).filter(line -> line.length() < LONGEST_CLOSING)
        .flatMap(line -> behind(OPENED, line).filter(this::isCertain).stream()).findFirst()).or(() -> span(minutes.closing()).map(List::getFirst).filter(this::isCertain)).map(time -> stated(time, "heading/start"));
  }

  /// What stands among the lists of those present: a sentence that opens the meeting, or nothing but a time.
  private Stream<Passage> listed() {
    return minutes.rolls().stream().flatMap(roll -> roll.entries().stream()).filter(line -> line.length() < LONGEST_OPENING
        && (OPENED.in(line) || ONLY_TIME.is(line)));
  }

  private Stream<Passage> openings() {
    return minutes.items().stream().limit(2).flatMap(item -> item.blocks().stream().limit(4)).flatMap(block -> Sentences.split(block.passage()).stream())
        .filter(sentence -> sentence.length() < LONGEST_OPENING && OPENED.in(sentence));
  }

  /// Whether a time tells the half of the day: "7.01" alone may be morning or evening.
  private boolean isCertain(ClockTime time) {
    return HALF.in(time.words()) || (time.words().length() == 4 && time.words().chars().allMatch(Character::isDigit)) || time.value().getHour() >= EVENING_HOURS;
  }

  /// The closing time, from the closing lines, the last sentence of the last item or the later end of the heading's times.
  Optional<Stated<LocalTime>> end() {
    List<Passage> closing = closing();
    return Stream.of(END, ADJOURNED).flatMap(word -> closing.stream().flatMap(line -> behind(word, line).or(() -> times(Stream.of(line).filter(words -> word.in(words))).findFirst()).stream()))
        .findFirst().or(() -> minutes.heading().stream().flatMap(line -> behind(CONCLUDED, line).filter(this::isCertain).stream()).findFirst()).or(this::closed).or(() -> span(minutes.closing()).or(() -> span(minutes.heading().stream().filter(line -> !OFFICE_HOURS.in(line)).toList())).map(List::getLast))
        .map(time -> stated(time, "heading/end"));
  }

  /// The first time behind a word: of `commenced at 7 pm and concluded at 8.30 pm` the latter.
  private static Optional<ClockTime> behind(Wording word, Passage line) {
    Matcher found = line.matcher(word);
    return found.find() ? ClockTimes.findInHeading(line).stream().filter(time -> line.offset(line.source().passage(time.span())) >= found.start()).findFirst() : Optional.empty();
  }

  /// The time at which one of the last items, behind which notes or dates stand, has the meeting closed.
  private Optional<ClockTime> closed() {
    List<Item> items = minutes.items();
    return items.subList(Math.max(0, items.size() - LAST_ITEMS), items.size()).stream().flatMap(item -> item.blocks().stream()).map(Block::passage)
        .filter(block -> block.folded().length() < LONGEST_CLOSING && CLOSED.in(block)).flatMap(block -> Sentences.split(block).stream())
        .flatMap(sentence -> behind(CLOSED, sentence).filter(this::isCertain).stream()).reduce((_, later) -> later);
  }

  private List<Passage> closing() {
    List<Passage> last = minutes.items().getLast().blocks().stream().map(Block::passage).toList();
    List<Passage> tail = last.subList(Math.max(0, last.size() - LAST_BLOCKS), last.size());
    List<Passage> lines = minutes.closing().isEmpty() ? IntStream.range(0, tail.size())
        .filter(i -> i + 1 == tail.size() || MEETING.in(tail.get(i))).mapToObj(tail::get).toList() : minutes.closing();
    return lines.stream().flatMap(line -> Sentences.split(line).stream()).filter(line -> line.length() < LONGEST_CLOSING).toList();
  }

  /// Both ends of "10.15 - 12.30" in the heading or the closing.
  private Optional<List<ClockTime>> span(List<Passage> lines) {
    for (Passage line : lines) {
      List<ClockTime> times = ClockTimes.findInHeading(line);
      if (times.size() == 2 && isCertain(times.get(1))) {
        Passage both = line.source().passage(times.get(0).span()).through(line.source().passage(times.get(1).span()));
        String between = both.folded().substring(times.get(0).words().length(), both.length() - times.get(1).words().length());
        if (RANGE.is(between)) {
          return Optional.of(times);
        }
      }
    }
    return Optional.empty();
  }

  private static Stream<ClockTime> times(Stream<Passage> lines) {
    return lines.flatMap(line -> ClockTimes.findInHeading(line).stream());
  }

  private Stated<LocalTime> stated(ClockTime time, String rule) {
    return new Stated<>(time.value(), List.of(new Evidence(time.span(), minutes.text().quote(time.span()), rule)), 0.97);
  }
}
