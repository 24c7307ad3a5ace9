package org.moothall.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.moothall.extract.name.Casing;
import org.moothall.fact.Evidence;
import org.moothall.fact.Stated;
import org.moothall.text.ClockTimes;
import org.moothall.text.Dates;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads where the meeting was from the heading.
///
/// `Venue: Room 2, Town Hall. View directions` · `held on 4 June 2018 in the Village Hall, Tarnby, commencing at 7 pm` · `ROOM 2, TOWN HALL`
final class VenueInHeading {

  private static final Wording LABEL = Wording.of("(?i)(?:^|(?<=\\S\\s{4,60}))(?:venue|location|place|held at|held in)\\s*:\\s*(?<venue>.*?)(?:[.,]?\\s*(?:view directions"
      + "|\\(?map\\)?))*(?:\\s{4,60}\\p{Lu}\\p{L}{2,15}:.*)?$");
  /// `13 February 2024 Venue, Chapel House`
  private static final Wording BEHIND_DAY = Wording.of("(?i)\\b20\\d\\d,? venue[:,] (?<venue>\\p{L}.{3,120})$");
  /// `19.00 - 21.15 hrs Parish Hall, Ashcombe`
  private static final Wording BEHIND_TIMES = Wording.of(ClockTimes.SPAN + "(?: ?(?:[ap]\\.?m\\.?|hrs|hours))?,? (?<venue>\\p{Lu}[^|:]{4,120})$");
  /// `Chamber, County Hall, Ashcombe: 10.30 a.m. - 1.05 p.m.`
  private static final Wording TIMED = Wording.of("^(?<venue>\\p{Lu}[^:]{4,150}?)\\s?: {0,3}" + ClockTimes.SPAN);
  private static final Wording AT_TIME = Wording.of("(?i),? at \\d{1,2}[.:]?\\d{0,2} ?(?:[ap]\\.?m\\.?|hrs|hours)?$");
  /// `Parish Hall, Ashcombe 7.30-9.30pm`
  private static final Wording AT_TIMES = Wording.of("(?i),?\\s{1,3}\\(?\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.?m\\.?)? ?(?:-|to) ?\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?\\)?$");
  private static final Wording TOLD = Wording.of("(?i)\\b(?:held|meeting|minutes|(?<!last |had |has |have )met (?=(?:at|in) )|[ap]\\.?m\\b|hours|hrs|noon|\\d[.:]\\d\\d)|^20\\d\\d, ");
  private static final Wording AT = Wording.of("(?i)\\b(?:at|in|via|by)\\s(?:the )?(?=\\p{L})|\\bheld (?=(?-i:\\p{Lu}\\p{Ll}))(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)|\\bthrough (?=(?:ms |microsoft )?(?:zoom|teams)\\b)|(?<=[ap]m,|[ap]\\.m\\.,|\\b20\\d\\d,)\\s(?=\\p{L})");
  private static final Wording STOP = Wording.of("(?i),?\\s(?:on (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun|\\d)|on$|at \\d|from \\d|and (?:via|by"
      + "|on)\\b|and (?:remotely|virtually|online)\\b|commenc(?:ing|ed)|starting|(?-i:Councillors?|Cllrs?|MEMBERS|PRESENT)\\b(?!')|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"
      + "|\\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)|,?\\s(?:where|when"
      + "|which)\\b|\\s\\d{1,2}(?:\\s\\d{1,2}){1,6}$|\\.$|\\.\\s");
  private static final Wording PLACE = Wording.of("(?i)\\b(?:rooms?|hall|chambers?|centre|center|civic|suite|council offices|school|library|church|buildings?|schoolhouse|courthouse|chapel|kirk|lodge"
      + "|microsoft teams|ms teams|teams|zoom|online|remotely|virtual(?:ly)?|pavilion|institute|hotel|clubhouse|boardroom|office"
      + "|theatre|guildhall|house|exchange|barn|hub|campus|college|headquarters|museum|stadium|court|\\p{Lu}{1,2}\\d{1,2}[A-Z]? ?\\d[A-Z]{2})\\b");
  private static final Wording PLAIN = Wording.of("(?i)\\b(?:room|hall|chambers?|centre|civic|suite|building|microsoft teams|ms teams|zoom|remotely"
      + "|conference|\\p{Lu}{1,2}\\d{1,2}[A-Z]? ?\\d[A-Z]{2})\\b");
  private static final Wording NO_PLACE = Wording.of("(?i)\\b(?:committee|board|panel|minutes|meeting|agenda|contact|present|councillor|cllr|officer"
      + "|director|forum|representative|download|your|council)\\b(?! (?:rooms?|chambers?|house|offices?|buildings?|headquarters))");
  private static final Wording HELD = Wording.of("(?i)\\bheld\\b[^.;]{0,60}$");
  private static final Wording IS_HELD = Wording.of("(?i)\\bheld\\b");
  private static final Wording NO_NAME = Wording.of("(?i)^(?:at \\d|private|public|person|session|noon|accordance|respect|full|part|january|february|march|april"
      + "|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun|\\d)");
  private static final Wording BEFORE = Wording.of("(?i)^(?:held )?(?:in|at) (?:the )?(?=\\p{Lu})");
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST = 200;

  private VenueInHeading() {}

  static Optional<Stated<String>> find(List<Passage> heading) {
    return labelled(heading).or(() -> heading.stream().flatMap(line -> List.of(TIMED, BEHIND_DAY, BEHIND_TIMES).stream().flatMap(form -> timed(line, form).stream())).findFirst()).or(() -> IntStream.range(0, heading.size()).boxed()
        .flatMap(at -> told(heading.get(at), isHeld(heading, at)).map(venue -> goingOn(heading, at, venue)).stream()).findFirst())
        .or(() -> IntStream.range(0, heading.size()).filter(at -> isPlace(heading.get(at))).mapToObj(at -> goingOn(heading, at, untilTime(heading.get(at)))).findFirst())
        .map(VenueInHeading::stated);
  }

  private static Stated<String> stated(Passage venue) {
    Matcher before = venue.trimmed().matcher(BEFORE);
    Passage place = before.find() ? venue.trimmed().from(before.end()) : venue.trimmed();
    Matcher times = place.matcher(AT_TIMES);
    Passage alone = times.find() && times.start() > 0 ? place.part(0, times.start()) : place;
    Passage words = alone.folded().endsWith(".") ? alone.part(0, alone.length() - 1) : alone;
    return new Stated<>(Casing.title(SourceText.single(words.folded())), List.of(Evidence.of(words, "heading/venue")), 0.95);
  }

  /// `Ashcombe Community Centre at 19.30` without the time.
  private static Passage untilTime(Passage place) {
    Matcher time = place.matcher(AT_TIME);
    return time.find() && time.start() > 0 ? place.part(0, time.start()) : place;
  }

  /// The venue behind its label, or on the line below it.
  private static Optional<Passage> labelled(List<Passage> heading) {
    for (int i = 0; i < heading.size(); i++) {
      Matcher label = heading.get(i).matcher(LABEL);
      if (label.find()) {
        Passage venue = heading.get(i).part(label.start("venue"), label.end("venue"));
        boolean below = venue.isBlank() && i + 1 < heading.size() && heading.get(i + 1).length() < LONGEST && !heading.get(i + 1).folded().contains(":");
        return below ? Optional.of(heading.get(i + 1)) : Optional.of(venue).filter(words -> !words.isBlank());
      }
    }
    return Optional.empty();
  }

  /// The venue beside the times at which the meeting began and ended, or behind the day.
  private static Optional<Passage> timed(Passage line, Wording form) {
    Matcher timed = line.matcher(form);
    return timed.find() ? Optional.of(line.part(timed.start("venue"), timed.end("venue"))).filter(venue -> PLACE.in(venue) && !NO_PLACE.in(venue) && !TOLD.in(venue)) : Optional.empty();
  }

  /// Whether the line before has the meeting held, and no place for it: `held at 2 pm on Tuesday, 4th` / `June, 2024 in the Council Chamber`.
  private static boolean isHeld(List<Passage> heading, int at) {
    return at > 0 && heading.get(at - 1).length() <= LONGEST && !heading.get(at - 1).folded().endsWith(".") && IS_HELD.in(heading.get(at - 1));
  }

  /// The first place after "at", "in" or "via" in a line on the meeting.
  private static Optional<Passage> told(Passage line, boolean held) {
    if (line.length() > LONGEST * 3 || !(held || TOLD.in(line))) {
      return Optional.empty();
    }
    Matcher at = line.matcher(AT);
    while (at.find()) {
      Passage rest = line.from(at.end());
      Matcher stop = rest.matcher(STOP);
      Passage venue = stop.find() ? rest.part(0, stop.start()) : rest;
      if (venue.length() > 2 && venue.length() <= LONGEST && (PLACE.in(venue) || isHeldAt(line, at.start(), venue)) && !NO_PLACE.in(venue)) {
        return Optional.of(venue);
      }
    }
    return Optional.empty();
  }

  /// `held at the Welfare` / `Hall, Mill Street, Ashcombe and via Zoom`: the end of a line parted the name of the place.
  private static Optional<Passage> cut(List<Passage> heading, int at, Passage venue) {
    boolean cut = !PLACE.in(venue) && at + 1 < heading.size() && venue.span().end() == heading.get(at).span().end() && heading.get(at + 1).length() < LONGEST;
    if (!cut) {
      return Optional.empty();
    }
    Passage next = heading.get(at + 1);
    Matcher stop = next.matcher(STOP);
    Passage end = stop.find() ? next.part(0, stop.start()) : next;
    if (TOLD.in(end) || !Dates.find(end).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(venue.through(end)).filter(words -> words.length() <= LONGEST && words.text().indexOf("\n\n") < 0 && PLACE.in(words) && !NO_PLACE.in(words) && words.folded().indexOf(':') < 0);
  }

  /// `held in the Council Chamber,` with the address on the next line.
  private static Passage goingOn(List<Passage> heading, int at, Passage venue) {
    Optional<Passage> cut = cut(heading, at, venue);
    if (cut.isPresent()) {
      return cut.get();
    }
    boolean open = venue.folded().endsWith(",") && at + 1 < heading.size() && venue.span().end() == heading.get(at).span().end();
    Passage next = open ? heading.get(at + 1) : venue;
    boolean address = open && next.length() < LONGEST && !TOLD.in(next) && !NO_PLACE.in(next) && Dates.find(next).isEmpty() && !next.folded().contains(":")
        && venue.offset(next) < LONGEST;
    Passage whole = address && next.folded().endsWith(".") ? next.part(0, next.length() - 1) : next;
    return address ? goingOn(heading, at + 1, venue.through(whole)) : venue;
  }

  /// `held at the Flying Club on Monday`: where a meeting is held at something with a name, that is a place.
  private static boolean isHeldAt(Passage line, int from, Passage venue) {
    boolean held = HELD.in(line.folded().substring(Math.max(0, from - 60), from));
    return held && Character.isUpperCase(venue.folded().codePointAt(0)) && venue.length() < LONGEST_NAME && !NO_NAME.in(venue);
  }

  private static boolean isPlace(Passage line) {
    return line.length() < LONGEST && PLAIN.in(line) && !NO_PLACE.in(line) && (!line.folded().endsWith(".") || isAddress(line))
        && !line.folded().contains(":") && Dates.find(line).isEmpty();
  }

  /// `AT COUNCIL CHAMBER, 11 MILL HILL, ASHCOMBE.`
  private static boolean isAddress(Passage line) {
    return BEFORE.in(line) && line.folded().chars().noneMatch(Character::isLowerCase);
  }
}
