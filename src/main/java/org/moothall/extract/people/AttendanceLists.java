package org.moothall.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.extract.name.Casing;
import org.moothall.extract.name.WordSets;
import org.moothall.extract.people.Listed.Title;
import org.moothall.fact.Attendance.Capacity;
import org.moothall.fact.Attendance.Status;
import org.moothall.minutes.Roll;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Reads who attended, from an attendance list.
///
/// `Councillor Ada Pell (Chair)`, a line a person · `Deputy Chair` alone on a line and the name on the next · names in one
/// column and as many titles in the next: where the numbers differ, no title is anybody's.
final class AttendanceLists {

  private static final Wording PUBLIC = Wording.of("(?i)(?<![\\s,;])[\\s,;]{1,9}(?:(?:and|plus|&|(?:together )?with) )?(?:approximately |about |some )?(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a number of)(?: other)?"
      + " (?:members?\\s{1,40}of\\s{1,40}(?:the\\s{1,40})?public|residents?|parishioners?|electors?)\\b[^,;]*$");
  private static final Wording IN_THE_CHAIR = Wording.of("(?i)\\b(?<!vice[- ])(?<!deputy[- ])(?:chair(?:man|person|woman)?|cathaoirleach|convener|presiding)\\b");
  private static final Wording TITLED_HEADING = Wording.of("(?i)^\\W*(?:the )?((?:(?:vice|deputy)[- ])?chair(?:man|person|woman)?|cathaoirleach|convener|" + Roll.ADVISER + "|(?:(?:parish|town|council"
      + "|acting|deputy|assistant) )?(?:clerk|secretary)(?: to the council)?|(?:minute|note)[- ]taker)\\W*$");
  private static final Wording APOLOGY = Wording.of("(?i)\\bapolog(?:y|ies)\\b");
  private static final Wording LATENESS = Wording.of("(?i)\\bapolog(?:y|ies) for (?:lateness|late arrival)\\b");
  private static final Wording OFFICER = Wording.of("(?:.* )?(?:Clerk|RFO|CFO|DCFO|ACFO|ACO|Officer|Director|Manager|Solicitor|Head|Executive|Administrator|Engineer"
      + "|Warden|Planner|Surveyor|Accountant|Auditor|Lawyer|Architect|Analyst|Team Leader|PCSO|PC)(?:[ /].*)?");
  /// `Non-Executive Member` · `Non Executive`, who sits on a board
  private static final Wording MEMBER = Wording.of("(?:.* )?(?:Member|Non[- ][Ee]xecutive)(?: .*)?");
  private static final Wording SUBSTITUTES = Wording.of("(?i)^\\W*substitute");
  /// `Ashcombe Ambulance Service NHS Foundation Trust (AAS)`, whom those below come from
  private static final Wording INSTITUTION = Wording.of("^(?:\\p{Lu}[\\p{L}&'-]*|of|and|&|for|the)(?: (?:of|and|&|for|the|\\p{Lu}[\\p{L}&'-]*)){2,9}"
      + "(?<= (?:NHS|Foundation|Ambulance|Hospitals?) (?:Trust|Service)| (?:County|Borough|District|City|Parish|Town) Council| Care Board| Health Board)(?: \\(\\p{Lu}\\p{L}{1,7}\\))?$");
  private static final Wording RECEIVED = Wording.of("(?:(?:were|was|had been|have been) )?(?:received|sent|noted|accepted|tendered)(?: and (?:accepted|approved|noted))? (?:from|by|for)\\s{0,2}:?\\s");
  private static final Wording GROUP = Wording.of("\\p{Lu}[\\p{L}&'.-]*(?: (?:of|and|&|the|\\p{Lu}[\\p{L}&'.-]*)){1,5}");
  private static final Wording APART = Wording.of("\\n[ \\t]*\\r?\\n");
  private static final Wording STAFF = Wording.of("\\b(?:Clerk|Secretary|(?:Democratic|Committee|Governance|Member)\\b[\\p{L} ]{0,30}Officer)\\b");
  private static final Wording FIRM = Wording.of("(?i)\\b(?:llp|ltd|limited|plc|solicitors|consult(?:ing|ants))$");
  private static final Wording COUNCILLORS = Wording.of("(?i)(?:\\b(?<tier>county|district|borough|unitary) )?\\b(?<kind>councillors|cllrs|aldermen)\\b");
  private static final Wording OTHERS = Wording.of("(?i)^[^:,(]{0,40}\\b(?:employees?|officers?|officials|staff|public|in attendance|guests?"
      + "|clerk)\\b[^:,(]{0,30}:");
  private static final Wording NOBODY = Wording.of("(?i)^\\W*(?:none|nil|there (?:were|was) no|no (?:apologies|members)|n/a"
      + "|\\d+ members? of (?:the )?(?:public|press)(?: and (?:of )?(?:the )?(?:public|press))?\\W*$)(?!\\p{L})");
  /// Below the members: `Councillors Pell and Okafor were also in attendance.` · `Ada Pell attended the meeting.`
  private static final Wording BESIDE = Wording.of("^[^(;:]{3,200}\\b(?:(?:was|were) also in attendance\\b|(?:also )?attended the meeting\\W*$)");

  private static final Wording TOOK_THE_CHAIR = Wording.of("(?i)^[^(;:,]{3,80} (?:then |therefore )?(?:took|assumed|resumed|vacated) the chair\\b");

  private final Roll roll;
  private final boolean seated;
  private final boolean starred;
  private final List<Passage> sentences = new ArrayList<>();
  private final List<Attended> attended = new ArrayList<>();
  private final Set<Passage> others = new HashSet<>();
  private final Set<Passage> initialled = new HashSet<>();
  private final Map<Passage, Status> marked = new HashMap<>();

  private AttendanceLists(Roll roll, boolean seated, boolean starred) {
    this.roll = roll;
    this.seated = seated;
    this.starred = starred;
  }

  /// What a list holds.
  ///
  /// @param attended its people
  /// @param sentences its lines of running text
  record Read(List<Attended> attended, List<Passage> sentences) {}

  /// @param seated whether those whose titles are officers' are members here, as on a board of health
  /// @param starred whether a star tells who was there
  static Read read(Roll roll, boolean seated, boolean starred) {
    Roll small = SmallLetters.of(roll);
    Optional<LetteredList> letters = LetteredList.of(small.entries());
    Roll plain = letters.map(known -> new Roll(small.kind(), small.heading(), known.entries())).orElse(small);
    AttendanceLists list = new AttendanceLists(plain, seated, starred && Stars.mark(plain));
    letters.ifPresent(known -> list.marked.putAll(known.told()));
    list.read();
    return new Read(list.attended, list.sentences);
  }

  private void read() {
    Optional<AttendanceTable> table = AttendanceTable.of(roll.entries());
    table.ifPresent(rows -> rows.people().forEach(person -> add(person, false)));
    List<Passage> entries = Entries.of(table.map(rows -> new Roll(roll.kind(), roll.heading(), rows.rest())).orElse(roll)).stream().flatMap(entry -> (APOLOGY.in(entry) ? entry.sentences()
        : Entries.withoutProse(entry, sentences)).stream()).flatMap(entry -> withoutApologies(entry).stream()).map(AttendanceLists::withoutPublic).map(AttendanceLists::withoutVerb).filter(entry -> !NOBODY.in(entry)).toList();
    boolean members = roll.kind() == Roll.Kind.MEMBERS || roll.kind() == Roll.Kind.ABSENT || roll.kind() == Roll.Kind.APOLOGIES;
    boolean surnames = members && entries.stream().mapToInt(Entries::surnames).sum() >= 2;
    List<Passage> rows = entries.stream().filter(InitialledRow::is).toList();
    initialled.addAll(rows.size() > 1 ? rows : List.of());
    boolean single = OnePersonALine.in(entries);
    List<Listed> people = new ArrayList<>();
    List<Passage> titles = new ArrayList<>();
    Optional<Passage> title = heading();
    // titles one below the other are posts whose holders nobody names
    boolean posts = false;
    boolean below = titlesBelow(entries, members, surnames);
    for (int at = 0; at < entries.size(); at++) {
      Passage entry = entries.get(at);
      if (at > 0 && at + 1 < entries.size() && isGroup(entries.get(at - 1), entry, entries.get(at + 1))) {
        title = Optional.empty();
        continue;
      }
      boolean beside = at > 0 && roll.kind() == Roll.Kind.MEMBERS && BESIDE.in(entry) && !BESIDE.in(entries.getFirst());
      if (beside || Entries.isSentence(entry) || StatedPresence.opens(entry) || TOOK_THE_CHAIR.in(entry)) {
        sentences.add(entry);
        continue;
      }
      substitutes(entry);
      List<Listed> all = listed(entry, members, surnames);
      List<Listed> found = single && all.size() > 1 ? all.subList(0, 1) : all;
      Optional<Passage> alone = found.isEmpty() && !below ? PeopleList.titleAlone(entry) : Optional.empty();
      boolean ofAll = title.filter(AttendanceLists::isOfAll).isPresent();
      if (found.size() == 1 && title.isPresent() && !posts && !(ofAll && found.getFirst().elected())) {
        people.add(titled(found.getFirst(), title.get()));
      } else if (below && at % 2 == 0) {
        people.add(titled(found.getFirst(), entries.get(at + 1)));
      } else {
        people.addAll(found);
      }
      if (OTHERS.in(entry)) {
        found.forEach(person -> others.add(person.passage()));
      }
      found.forEach(person -> mark(person, entry, found.size() == 1));
      alone.ifPresent(titles::add);
      posts = alone.isPresent() && title.isPresent() && !ofAll;
      title = alone.isEmpty() && ofAll && found.size() == 1 ? title : alone;
    }
    List<Listed> whole = columns(people, titles);
    boolean council = whole.stream().anyMatch(Listed::elected);
    whole.forEach(person -> add(person, others.contains(person.passage()) || (council && isOfficer(person) && !(seated && !STAFF.in(person.titles().toString())))));
  }

  /// `Ada Pell` / `Head of Legal` / `Ben Okafor` / `Democratic Services Officer`: each title stands below whose it is.
  private boolean titlesBelow(List<Passage> entries, boolean members, boolean surnames) {
    return entries.size() > 1 && entries.size() % 2 == 0 && IntStream.range(0, entries.size()).allMatch(at -> {
      List<Listed> found = listed(entries.get(at), members, surnames);
      return at % 2 == 0 ? found.size() == 1 : found.isEmpty() && PeopleList.titleAlone(entries.get(at)).isPresent();
    });
  }

  /// `Hymans Grey` in a line of its own above `Mr. Ada Pell`, below `Ms. Eve Reid`: whom those stand for who follow, and nobody.
  private static boolean isGroup(Passage before, Passage entry, Passage next) {
    boolean addressed = isAddressed(before) && isAddressed(next) && !isAddressed(entry);
    return addressed && GROUP.is(entry.folded()) && !Chunks.headed(entry.tokens()) && isApart(before, entry) && !isApart(entry, next);
  }

  private static boolean isAddressed(Passage entry) {
    List<Token> tokens = entry.tokens();
    return !tokens.isEmpty() && WordSets.HONORIFICS.containsKey(tokens.getFirst().lower());
  }

  private static boolean isApart(Passage entry, Passage next) {
    String both = entry.through(next).text();
    return both.length() > entry.length() + next.length() && APART.in(both.substring(entry.length(), both.length() - next.length()));
  }

  /// `Staff Representatives` over names: each of them is one.
  private static boolean isOfAll(Passage title) {
    List<Token> tokens = title.tokens();
    return tokens.size() > 1 && tokens.getLast().lower().endsWith("representatives");
  }

  private List<Listed> listed(Passage entry, boolean members, boolean surnames) {
    if (roll.heading().isBlank()) {
      return TitledRow.read(entry).stream().toList();
    }
    if (INSTITUTION.in(entry)) {
      return List.of();
    }
    return surnames && Entries.surnames(entry) > 0 ? PeopleList.line(entry, true, true, office())
        : PeopleList.line(entry, members, false, office().or(() -> initialled.contains(entry) ? Optional.of("") : Optional.empty()));
  }

  /// Among councillors the clerk is there without being one of them.
  private static boolean isOfficer(Listed person) {
    boolean firm = person.affiliation().filter(name -> FIRM.in(name)).isPresent();
    return !person.elected() && (firm || (person.titles().stream().anyMatch(title -> OFFICER.is(title.words()))
        && person.titles().stream().noneMatch(title -> MEMBER.is(title.words()))));
  }

  /// `Ada Pell, Apologies from Ben Okafor`: who sends apologies is not on the list.
  private List<Passage> withoutApologies(Passage entry) {
    Matcher apology = entry.matcher(roll.kind() == Roll.Kind.APOLOGIES ? LATENESS : APOLOGY);
    if (!apology.find()) {
      return List.of(entry);
    }
    boolean list = apology.start() > 0 && !Entries.isSentence(entry.part(0, apology.start()));
    sentences.add(list ? entry.from(apology.start()) : entry);
    return list ? List.of(entry.part(0, apology.start()).trimmed()) : List.of();
  }

  /// `Ada Pell, Clerk and 3 members of the public`: who is counted is not named.
  private static Passage withoutPublic(Passage entry) {
    Matcher counted = entry.matcher(PUBLIC);
    return counted.find() && counted.start() > 0 ? entry.part(0, counted.start()).trimmed() : entry;
  }

  /// `were received from Councillor Pell`, behind the heading `Apologies:`
  private static Passage withoutVerb(Passage entry) {
    boolean opens = !entry.isBlank() && Character.isLowerCase(entry.folded().codePointAt(0));
    Matcher verb = entry.matcher(RECEIVED);
    return opens && verb.lookingAt() ? entry.from(verb.end()) : entry;
  }

  private Optional<Passage> heading() {
    return roll.heading().matcher(TITLED_HEADING).results().findFirst().map(match -> roll.heading().group(match, 1));
  }

  /// `Councillors:` over a list is the title of all whom it names without one.
  private Optional<String> office() {
    Matcher councillors = COUNCILLORS.matcher(roll.heading());
    if (!councillors.find()) {
      return Optional.empty();
    }
    String tier = Optional.ofNullable(councillors.group("tier")).map(word -> Casing.title(word) + " ").orElse("");
    return Optional.of(SourceText.lower(councillors.group("kind")).startsWith("alderm") ? "Alderman" : tier + "Councillor");
  }

  private static Listed titled(Listed person, Passage title) {
    String words = title.folded().replaceAll("[\\s:]+$", "");
    if (isTold(person, words)) {
      return person;
    }
    Remarks remarks = new Remarks(person.name(), person.titles().stream().map(Title::words).toList(), true);
    remarks.office(isOfAll(title) ? ListWords.single(words) : words);
    return new Listed(person.name(), remarks.titles(), person.affiliation(), remarks.presence().chair() ? person.presence().presiding()
        : person.presence(), person.passage());
  }

  /// `Clerk:` above `Ada Pell (Assistant Clerk)`: which clerk it is stands beside the name.
  private static boolean isTold(Listed person, String title) {
    return person.titles().stream().anyMatch(known -> SourceText.lower(known.words()).endsWith(" " + SourceText.lower(title)));
  }

  /// Names in one column and titles in the next, as many as names.
  private static List<Listed> columns(List<Listed> people, List<Passage> titles) {
    boolean torn = people.size() >= 2 && titles.size() == people.size()
        && people.stream().allMatch(person -> person.titles().stream().allMatch(title -> title.words().equals("Councillor")))
        && titles.getFirst().span().start() > people.getLast().passage().span().start();
    if (!torn) {
      return people;
    }
    List<Listed> paired = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      paired.add(titled(people.get(i), titles.get(i)));
    }
    return paired;
  }

  private void substitutes(Passage entry) {
    for (SubstituteSentences.Substitution place : SubstituteSentences.find(entry)) {
      Listed substitute = Listed.of(place.substitute(), place.words()).with(Listed.Presence.substituting(place.member()));
      attended.add(new Attended(substitute, Status.SUBSTITUTE, Capacity.MEMBER, "attendance/substitute", 0.95));
    }
  }

  /// Notes how somebody attended where a star or a letter tells.
  private void mark(Listed person, Passage entry, boolean alone) {
    if (starred && !Stars.mark(entry, person, alone)) {
      marked.put(person.passage(), Status.ABSENT);
    } else if (marked.containsKey(entry)) {
      marked.put(person.passage(), marked.get(entry));
    }
  }

  private void add(Listed found, boolean officer) {
    boolean presides = roll.kind() == Roll.Kind.MEMBERS && IN_THE_CHAIR.in(roll.heading());
    Listed seated = presides ? found.with(found.presence().presiding()) : found;
    Listed listed = HeadingTitle.of(roll.heading()).map(title -> HeadingTitle.given(seated, title)).orElse(seated);
    Status status = switch (roll.kind()) {
      case MEMBERS -> marked.getOrDefault(found.passage(), officer ? Status.IN_ATTENDANCE : SUBSTITUTES.in(roll.heading()) ? Status.SUBSTITUTE : Status.PRESENT);
      case OFFICERS, ATTENDING -> Status.IN_ATTENDANCE;
      case APOLOGIES -> Status.APOLOGIES;
      case ABSENT -> Status.ABSENT;
    };
    Status told = listed.presence().status().filter(own -> own == Status.LATE || status == Status.PRESENT || status == Status.IN_ATTENDANCE).orElse(status);
    attended.add(new Attended(listed, told, capacity(listed), "attendance/" + SourceText.lower(roll.kind().name()), 0.97));
  }

  private Capacity capacity(Listed listed) {
    return switch (roll.kind()) {
      case MEMBERS, ABSENT -> Capacity.MEMBER;
      case OFFICERS -> Capacity.OFFICER;
      case ATTENDING -> listed.elected() || listed.affiliation().isPresent() || listed.titles().isEmpty() ? Capacity.GUEST : Capacity.OFFICER;
      case APOLOGIES -> listed.elected() || listed.titles().isEmpty() ? Capacity.MEMBER : Capacity.OFFICER;
    };
  }
}
