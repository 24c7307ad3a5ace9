package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.fact.Attendance.Capacity;
import org.moothall.fact.Attendance.Status;
import org.moothall.minutes.Block;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Roll;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;

/// Reads who attended, from the attendance lists and from the sentences that report apologies.
///
/// `An apology for absence was received from Councillor Pell and an apology for lateness from Ben Okafor.`
final class AttendanceLists {

  private static final Pattern APOLOGY = Pattern.compile("(?i)\\bapolog(?:y|ies)\\b(?: for (absence|lateness|late arrival|leaving early))?");
  private static final Pattern FROM = Pattern.compile("(?i)(?:\\b(?:from|by|on behalf of|for)\\b|^\\s*:)(?: the following)?(?: (?:officers?|members?"
      + "|councillors))?\\s{0,3}:?\\s");
  private static final Pattern REVERSED = Pattern.compile("(?i)(?:,|\\band),? from (?<who>[^,.;]{4,80}?),? (?:an? )?$");
  private static final Pattern ARRIVED = Pattern.compile("(?i)\\b(?:arrived|joined the meeting|entered the meeting)\\b");
  private static final Pattern IN_THE_CHAIR = Pattern.compile("(?i)\\bin the chair\\b");
  private static final Pattern NOBODY = Pattern.compile("(?i)^\\W*(?:none|nil|there were no|no apologies|n/a)\\b");

  private AttendanceLists() {}

  /// A person with how they attended.
  record Attended(Listed listed, Status status, Capacity capacity, String rule, double confidence) {}

  static List<Attended> read(Minutes minutes) {
    List<Attended> attended = new ArrayList<>();
    minutes.rolls().forEach(roll -> read(roll, attended));
    for (Item item : minutes.items()) {
      boolean apologies = item.title().filter(title -> APOLOGY.matcher(title.folded()).find()).isPresent();
      for (Block block : item.blocks()) {
        if (apologies || APOLOGY.matcher(block.passage().folded()).find()) {
          apologies(block.passage(), apologies, attended);
        }
      }
    }
    return attended;
  }

  private static void read(Roll roll, List<Attended> attended) {
    Status status = switch (roll.kind()) {
      case MEMBERS -> Status.PRESENT;
      case OFFICERS, ATTENDING -> Status.IN_ATTENDANCE;
      case APOLOGIES -> Status.APOLOGIES;
      case ABSENT -> Status.ABSENT;
    };
    for (Passage entry : roll.entries()) {
      if (NOBODY.matcher(entry.folded()).find()) {
        continue;
      }
      if (ARRIVED.matcher(entry.folded()).find()) {
        PeopleList.run(entry.part(0, verb(entry))).forEach(listed -> attended.add(new Attended(listed, Status.LATE, Capacity.MEMBER, "attendance/arrival", 0.95)));
        continue;
      }
      substitutes(entry, attended);
      for (Listed found : PeopleList.line(entry)) {
        Listed listed = IN_THE_CHAIR.matcher(roll.heading().folded()).find() ? found.presiding() : found;
        Status own = status == Status.PRESENT && listed.substituteFor().isPresent() ? Status.SUBSTITUTE : status;
        attended.add(new Attended(listed, own, capacity(roll.kind(), listed), "attendance/" + roll.kind().name().toLowerCase(Locale.ROOT), 0.97));
      }
    }
  }

  private static int verb(Passage entry) {
    Matcher arrived = entry.matcher(ARRIVED);
    return arrived.find() ? arrived.start() : entry.length();
  }

  private static void substitutes(Passage words, List<Attended> attended) {
    for (SubstituteSentences.Substitution place : SubstituteSentences.find(words)) {
      Listed substitute = new Listed(place.substitute(), List.of(), Optional.empty(), false, Optional.of(place.member()), place.words());
      attended.add(new Attended(substitute, Status.SUBSTITUTE, Capacity.MEMBER, "attendance/substitute", 0.95));
    }
  }

  private static Capacity capacity(Roll.Kind kind, Listed listed) {
    boolean councillor = listed.titles().stream().anyMatch(title -> title.words().equals("Councillor") || title.words().equals("Alderman"));
    return switch (kind) {
      case MEMBERS, ABSENT -> Capacity.MEMBER;
      case OFFICERS -> Capacity.OFFICER;
      case ATTENDING -> councillor || listed.affiliation().isPresent() || listed.titles().isEmpty() ? Capacity.GUEST : Capacity.OFFICER;
      case APOLOGIES -> councillor || listed.titles().isEmpty() ? Capacity.MEMBER : Capacity.OFFICER;
    };
  }

  /// The people of an apology sentence; in an item of apologies a line may hold nothing but names.
  private static void apologies(Passage block, boolean inItem, List<Attended> attended) {
    for (Passage sentence : Sentences.split(block)) {
      if (NOBODY.matcher(sentence.folded()).find() || sentence.length() > 4000) {
        continue;
      }
      substitutes(sentence, attended);
      List<MatchResult> openings = sentence.matches(APOLOGY).toList();
      for (int i = 0; i < openings.size(); i++) {
        int end = i + 1 < openings.size() ? openings.get(i + 1).start() : sentence.length();
        Passage before = sentence.part(i == 0 ? 0 : openings.get(i - 1).end(), openings.get(i).start());
        Matcher reversed = before.matcher(REVERSED);
        if (reversed.find()) {
          Status status = lateness(openings.get(i));
          PeopleList.run(before.part(reversed.start("who"), reversed.end("who"))).forEach(listed -> add(listed, status, attended));
          end = openings.get(i).end();
        }
        named(sentence.part(openings.get(i).end(), end), lateness(openings.get(i)), attended);
      }
      if (openings.isEmpty() && inItem && sentence.folded().matches("(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Dr)\\b.*")) {
        PeopleList.run(sentence).forEach(listed -> add(listed, Status.APOLOGIES, attended));
      }
    }
  }

  private static Status lateness(MatchResult opening) {
    return Optional.ofNullable(opening.group(1)).filter(what -> what.toLowerCase(Locale.ROOT).startsWith("late")).isPresent() ? Status.LATE : Status.APOLOGIES;
  }

  private static void named(Passage clause, Status status, List<Attended> attended) {
    Matcher from = FROM.matcher(clause.folded());
    if (from.find()) {
      PeopleList.run(clause.from(from.end())).forEach(listed -> add(listed, status, attended));
    }
  }

  private static void add(Listed listed, Status status, List<Attended> attended) {
    boolean councillor = listed.titles().stream().anyMatch(title -> title.words().equals("Councillor"));
    Capacity capacity = councillor || listed.titles().isEmpty() ? Capacity.MEMBER : Capacity.OFFICER;
    attended.add(new Attended(listed, status, capacity, "attendance/apology", 0.95));
  }
}
