package org.moothall.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.extract.name.Casing;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stated;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.text.ClockTime;
import org.moothall.text.ClockTimes;
import org.moothall.text.DateExpression;
import org.moothall.text.Dates;
import org.moothall.text.Passage;

/// Reads what the heading and the closing of minutes say of the meeting as a whole.
///
/// `MINUTES OF THE AUDIT BOARD` / `HELD AT 6.05 P.M. ON MONDAY, 4 JUNE 2018` / `ROOM 2, TOWN HALL` … `The meeting ended at 8 pm.`
/// A date or time inside an item is never the meeting's.
final class MeetingHeading {

  private static final Pattern MINUTES_OF = Pattern.compile(
      "(?i)^(?:draft |unconfirmed |printed |confirmed )?(?:minutes|notes|record) of (?:the |a "
          + "|an )?(?:(?:special |extraordinary |annual |ordinary |virtual |remote )?meeting of (?:the )?)?(?<body>.+)$");
  private static final Pattern MEETING_OF = Pattern.compile("(?i)^(?:at )?(?:a |the )?(?:special |extraordinary |annual |ordinary |virtual |remote )?meeting of (?:the )?(?<body>.+)$");
  private static final Pattern TITLE_WITH_DATE = Pattern.compile("^(?<body>\\p{Lu}[^\\d]{3,90}?)\\s*[-,]\\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  private static final Pattern BODY_LINE = Pattern.compile("(?i)^(?:the )?(?<body>(?:[\\p{L}&,'-]+ ){0,9}(?:committee|sub-?committee|board|panel|cabinet"
      + "|commission|forum|executive|parish council|town council|full council))(?: \\([^)]{1,40}\\))?$");
  private static final Pattern BODY_ENDS = Pattern.compile("(?i)\\s*(?:,|-)?\\s*(?:\\bheld\\b|\\bmeeting held\\b|\\bon (?:mon|tues|wednes|thurs|fri"
      + "|satur|sun|the \\d|\\d)|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d|\\bmeeting$).*$");
  private static final Pattern VENUE_LABEL = Pattern.compile("(?i)^(?:venue|location|place|held at|held in)\\s*:\\s*(?<venue>.+?)(?:\\.?\\s*(?:view directions|map))?$");
  private static final Pattern HELD_IN = Pattern.compile("(?i)\\bheld (?:remotely |virtually )?(?:at|in|via|by|on)\\s+(?:the )?(?<venue>[\\p{L}][^\\n]{2,160}?)(?=,? on \\p{L}"
      + "|,? on \\d|,? at \\d|,? commencing| from \\d|\\.?$)");
  private static final Pattern AFTER_TIME = Pattern.compile("(?i)\\b(?:[ap]\\.?m\\.?|hours|noon|\\d[.:]\\d\\d),? (?:in|at|via|on) (?:the )?(?<venue>[^\\n]{3,160}?)\\.?$"
      + "|\\b[ap]\\.?m\\.?,\\s*(?<place>\\p{L}[^\\n]{3,120}?)\\.?$");
  private static final Pattern VENUE_WORDS = Pattern.compile("(?i)\\b(?:room|hall|chamber|centre|civic|suite|offices?|school|library|church|building"
      + "|microsoft teams|ms teams|zoom|online|remotely|virtual(?:ly)?|conference|community|pavilion"
      + "|theatre|\\p{Lu}{1,2}\\d{1,2}[A-Z]? ?\\d[A-Z]{2})\\b");
  private static final Pattern DAY_OR_TIME = Pattern.compile("(?i)^(?:\\d|mon|tues|wednes|thurs|fri|satur|sun)");
  private static final Pattern END = Pattern.compile("(?i)\\b(?:ended|closed|finished|concluded|terminated|rose|adjourned|close|finish(?:ed)?)\\b");

  private final Minutes minutes;

  MeetingHeading(Minutes minutes) {
    this.minutes = minutes;
  }

  /// The body that met, in the spelling the document uses outside capitals.
  Optional<Stated<String>> body() {
    for (Pattern pattern : List.of(MINUTES_OF, MEETING_OF, TITLE_WITH_DATE, BODY_LINE)) {
      for (Passage line : minutes.heading()) {
        Matcher body = line.matcher(pattern);
        Optional<Passage> name = body.find() ? Optional.of(withoutEnd(line.part(body.start("body"), body.end("body")))) : Optional.empty();
        if (name.isPresent() && name.get().length() > 3 && !BODY_ENDS.matcher(name.get().folded()).lookingAt()) {
          return Optional.of(new Stated<>(spelling(name.get()), List.of(Evidence.of(name.get(), "heading/body")), 0.97));
        }
      }
    }
    return Optional.empty();
  }

  private static Passage withoutEnd(Passage name) {
    Matcher end = name.matcher(BODY_ENDS);
    return end.find() && end.start() > 0 ? name.part(0, end.start()).trimmed() : name.trimmed();
  }

  /// A heading in capitals is spelt as the same words stand elsewhere, else as a title.
  private String spelling(Passage name) {
    String words = name.folded().replaceAll("\\s+", " ");
    if (words.chars().anyMatch(Character::isLowerCase)) {
      return words;
    }
    Matcher elsewhere = Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE).matcher(minutes.text().all().folded());
    while (elsewhere.find()) {
      if (elsewhere.group().chars().anyMatch(Character::isLowerCase)) {
        return elsewhere.group();
      }
    }
    return Casing.title(words);
  }

  /// The day: from the heading; of weeknotes, from the title.
  Optional<Stated<LocalDate>> date() {
    if (minutes.layout().inFirstPerson()) {
      return minutes.items().getFirst().title().flatMap(title -> Dates.find(title).stream().filter(date -> date.value() instanceof LocalDate).findFirst())
          .map(date -> new Stated<>((LocalDate) date.value(), List.of(evidence(date)), 0.95));
    }
    return first(minutes.heading(), Dates::find, date -> date.day().isPresent())
        .map(date -> new Stated<>(date.day().orElseThrow(), List.of(evidence(date)), 0.97));
  }

  private Evidence evidence(DateExpression date) {
    return new Evidence(date.span(), minutes.text().quote(date.span()), "heading/date");
  }

  Optional<Stated<LocalTime>> start() {
    return first(minutes.heading(), ClockTimes::findInHeading, time -> true).map(time -> stated(time, "heading/start"));
  }

  /// The closing time, from the closing lines or the last sentence of the last item.
  Optional<Stated<LocalTime>> end() {
    Item last = minutes.items().getLast();
    List<Passage> lines = minutes.closing().isEmpty() && !last.blocks().isEmpty() ? List.of(last.blocks().getLast().passage()) : minutes.closing();
    List<Passage> closing = lines.stream().filter(line -> line.length() < 400 && END.matcher(line.folded()).find()).toList();
    return first(closing, ClockTimes::findInHeading, time -> true).map(time -> stated(time, "heading/end"));
  }

  private Stated<LocalTime> stated(ClockTime time, String rule) {
    return new Stated<>(time.value(), List.of(new Evidence(time.span(), minutes.text().quote(time.span()), rule)), 0.97);
  }

  private static <T> Optional<T> first(List<Passage> lines, Function<Passage, List<T>> reader, Predicate<T> wanted) {
    return lines.stream().flatMap(line -> reader.apply(line).stream()).filter(wanted).findFirst();
  }

  Optional<Stated<String>> venue() {
    for (Passage line : minutes.heading()) {
      Optional<Passage> venue = venue(line);
      if (venue.isPresent()) {
        Passage words = venue.get().trimmed();
        return Optional.of(new Stated<>(Casing.title(words.folded().replaceAll("\\s+", " ")), List.of(Evidence.of(words, "heading/venue")), 0.95));
      }
    }
    return Optional.empty();
  }

  private Optional<Passage> venue(Passage line) {
    Matcher label = line.matcher(VENUE_LABEL);
    if (label.find()) {
      return Optional.of(line.part(label.start("venue"), label.end("venue")));
    }
    Matcher held = line.matcher(HELD_IN);
    if (held.find() && VENUE_WORDS.matcher(held.group(1)).find() && !DAY_OR_TIME.matcher(held.group(1)).find()) {
      return Optional.of(line.part(held.start("venue"), held.end("venue")));
    }
    Matcher after = line.matcher(AFTER_TIME);
    if (after.find()) {
      String group = after.group("venue") == null ? "place" : "venue";
      Passage venue = line.part(after.start(group), after.end(group));
      if (VENUE_WORDS.matcher(venue.folded()).find()) {
        return Optional.of(venue);
      }
    }
    boolean plain = VENUE_WORDS.matcher(line.folded()).find() && !MINUTES_OF.matcher(line.folded()).find() && !MEETING_OF.matcher(line.folded()).find()
        && Dates.find(line).isEmpty() && line.length() < 200 && !line.folded().matches("(?i).*\\b(?:council|committee|board|panel|minutes|agenda|contact)\\b\\s*$") && !line.folded().endsWith(".");
    return plain ? Optional.of(line) : Optional.empty();
  }
}
