package org.moothall.extract.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.people.AttendanceLists.Attended;
import org.moothall.extract.people.NamesInProse.Named;
import org.moothall.fact.Attendance;
import org.moothall.fact.Attendance.Capacity;
import org.moothall.fact.Attendance.Status;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.Post;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;

/// Reads who is named, how they attended and which offices the document shows them in.
///
/// The attendance lists come first, so that a surname in the text finds its owner; a surname that two people bear stays
/// nobody's.
public final class People {

  private static final Pattern WELCOMED = Pattern.compile("(?i)\\b(?:welcomed|was in attendance|were in attendance|attended the meeting|joined the meeting)\\b");
  private static final Pattern PRESIDES = Pattern.compile("(?i)[ ,(]{1,3}(?:was )?(?:in the chair|took the chair|presided|presiding|acted as chair)\\b");

  private final Minutes minutes;
  private final Optional<String> council;
  private final Optional<String> body;
  private final Roster roster = new Roster();
  private final Agents agents;
  private final Map<Roster.Entry, List<Attended>> attended = new LinkedHashMap<>();
  private final List<Passage> ambiguous = new ArrayList<>();

  private People(Minutes minutes, Optional<String> council, Optional<String> body) {
    this.minutes = minutes;
    this.council = council;
    this.body = body;
    this.agents = new Agents(roster, body, TitleBook.of(minutes));
  }

  /// Reads the people of a document.
  ///
  /// @param council the document's council
  /// @param body the body that met
  public static People read(Minutes minutes, Optional<String> council, Optional<String> body) {
    People people = new People(minutes, council, body);
    AttendanceLists.read(minutes).forEach(people::list);
    minutes.items().forEach(item -> item.blocks().forEach(block -> people.prose(block.passage())));
    return people;
  }

  Roster roster() {
    return roster;
  }

  public Agents agents() {
    return agents;
  }

  /// Names that could be any of several people.
  public List<Passage> ambiguous() {
    return List.copyOf(ambiguous);
  }

  /// Whether a title is of an office at another organisation, as its own words or those after it say.
  boolean elsewhere(Passage sentence, RoleGrammar.Role role) {
    int end = role.passage().span().end() - sentence.span().start();
    Optional<String> organisation = Elsewhere.of(role.title()).organisation().or(() -> Elsewhere.after(sentence.from(Math.min(end, sentence.length()))));
    return organisation.filter(name -> !Elsewhere.same(name, council)).isPresent();
  }

  private void list(Attended person) {
    Listed listed = person.listed();
    Evidence evidence = Evidence.of(listed.passage(), person.rule());
    Roster.Entry entry = roster.name(listed.name(), evidence, person.confidence());
    listed.affiliation().ifPresent(organisation -> roster.affiliate(entry, organisation));
    offices(entry, listed, evidence, person.confidence());
    attended.computeIfAbsent(entry, key -> new ArrayList<>()).add(person);
  }

  private void offices(Roster.Entry entry, Listed listed, Evidence evidence, double confidence) {
    if (listed.chair()) {
      roster.office(entry, new Post("Chair", body), OfficeHeld.Manner.SUBSTANTIVE, evidence, confidence);
    }
    for (Listed.Title title : listed.titles()) {
      Elsewhere.Place place = Elsewhere.of(title.words());
      Optional<String> organisation = place.organisation().or(listed::affiliation);
      boolean here = organisation.isEmpty() || Elsewhere.same(organisation.get(), council) || !organisation.get().matches(".*\\b(?:Council|Corporation|Authority)$|London Borough of .*");
      if (here) {
        roster.office(entry, agents.post(place.title()), title.manner(), evidence, confidence);
      } else {
        roster.affiliate(entry, organisation.get());
      }
    }
  }

  private void prose(Passage block) {
    for (Passage sentence : Sentences.split(block)) {
      if (sentence.length() > 4000) {
        continue;
      }
      List<Named> named = new ArrayList<>(NamesInProse.find(sentence));
      if (minutes.layout().inFirstPerson()) {
        WeeknoteNames.find(sentence).stream().filter(note -> named.stream().noneMatch(known -> known.listed().passage().span().overlaps(note.listed().passage().span()))).toList().forEach(named::add);
      }
      named.forEach(person -> note(person, sentence));
    }
  }

  private void note(Named person, Passage sentence) {
    Listed listed = person.listed();
    if (!person.official() && roster.find(listed.name()).isEmpty()) {
      return;
    }
    if (roster.ambiguous(listed.name())) {
      ambiguous.add(listed.passage());
      return;
    }
    Evidence evidence = Evidence.of(listed.passage(), person.rule());
    Roster.Entry entry = roster.name(listed.name(), evidence, person.confidence());
    listed.affiliation().ifPresent(organisation -> roster.affiliate(entry, organisation));
    offices(entry, listed, evidence, person.confidence());
    String before = sentence.folded().substring(0, Math.max(0, listed.passage().span().start() - sentence.span().start()));
    String after = sentence.folded().substring(Math.min(sentence.length(), before.length() + listed.passage().length()));
    boolean chair = PRESIDES.matcher(after).lookingAt();
    if (!minutes.layout().inFirstPerson() && (WELCOMED.matcher(before).find() || chair)) {
      attended.computeIfAbsent(entry, key -> new ArrayList<>()).add(new Attended(
          new Listed(listed.name(), listed.titles(), listed.affiliation(), chair, Optional.empty(), listed.passage()),
          chair ? Status.PRESENT : Status.IN_ATTENDANCE, chair ? Capacity.MEMBER : Capacity.GUEST, "attendance/welcomed", 0.85));
    }
  }

  /// The facts about people, on the day of the meeting where it is known.
  public List<Fact> facts(Optional<LocalDate> date) {
    List<Fact> facts = new ArrayList<>();
    for (Roster.Entry entry : roster.list()) {
      List<Attended> attendances = attended.getOrDefault(entry, List.of());
      if (attendances.isEmpty()) {
        facts.add(new PersonMentioned(entry.person(), entry.evidence(), entry.confidence()));
      } else {
        facts.add(attendance(entry, attendances));
      }
      for (Roster.Office office : entry.offices()) {
        facts.add(new OfficeHeld(entry.person(), office.post(), office.manner(), date, List.of(office.evidence()), office.confidence()));
      }
    }
    return facts;
  }

  private static Attendance attendance(Roster.Entry entry, List<Attended> attendances) {
    Attended first = attendances.getFirst();
    Status status = attendances.stream().map(Attended::status).reduce(People::stronger).orElseThrow();
    boolean chair = attendances.stream().anyMatch(attended -> attended.listed().chair());
    Optional<String> substitute = attendances.stream().flatMap(attended -> attended.listed().substituteFor().stream()).findFirst();
    List<Evidence> evidence = attendances.stream().map(attended -> Evidence.of(attended.listed().passage(), attended.rule())).distinct().toList();
    return new Attendance(entry.person(), status, first.capacity(), chair, substitute, evidence, first.confidence());
  }

  /// Whoever apologised or was noted absent and came all the same, came; whoever came late was present.
  private static Status stronger(Status a, Status b) {
    return rank(a) <= rank(b) ? a : b;
  }

  private static int rank(Status status) {
    return switch (status) {
      case LATE -> 0;
      case SUBSTITUTE -> 1;
      case PRESENT -> 2;
      case IN_ATTENDANCE -> 3;
      case APOLOGIES -> 4;
      case ABSENT -> 5;
    };
  }
}
