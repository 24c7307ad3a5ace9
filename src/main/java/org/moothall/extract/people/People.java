package org.moothall.extract.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.people.NamesInProse.Named;
import org.moothall.fact.Attendance.Capacity;
import org.moothall.fact.Attendance.Status;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.OfficeHeld;
import org.moothall.fact.PersonMentioned;
import org.moothall.fact.Post;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Reads who is named, how they attended and which offices the document shows them in.
///
/// The attendance lists come first, so that a surname in the text finds its owner; a surname that two people bear stays
/// nobody's.
public final class People {

  private static final Wording WELCOMED = Wording.of("(?i)\\b(?:welcomed|greeted|called (?:up)?on|invited|was in attendance|were in attendance"
      + "|attended the meeting|joined the meeting)\\b");
  /// `received a presentation from Ada Pell, Programme Director`
  private static final Wording PRESENTED = Wording.of("(?i)\\b(?:received|heard|given|had|welcomed) an? (?:[\\p{L}-]{3,16} ){0,2}(?:presentation|(?:verbal|oral) (?:report|update)|address)"
      + " (?:from|by)\\s{1,2}$");
  private static final Wording PRESIDING = Wording.of("(?:.* )?(?:Mayor|Provost|Chair(?:man|person|woman)?|Cathaoirleach|Convener|Speaker)(?: of .*"
      + "| Pro Tem(?:pore)?)?");
  private static final Wording PUBLIC = Wording.of("(?i)\\b(?:public|petitions?|deputations?|residents?|open forum)\\b");
  private static final Wording SCRUTINY = Wording.of("(?i)scrutiny|select committee|commission");
  private static final Wording AT_MEETING = Wording.of("(?m)^Decided at meeting:");
  private static final Wording FORMER = Wording.of("(?i)\\b(?:former|late|previous)\\s*$");
  private static final Wording COUNCIL = Wording.of("(?i)(?:(?:ordinary|full|annual|special|extraordinary) (?:meeting of )?)?(?:[\\p{L} -]{3,60} )?council");
  private static final Wording CABINET = Wording.of("(?i)cabinet|executive");
  /// `Ward Councillor Pell spoke`: heard on what is planned in the ward
  private static final Wording WARD = Wording.of("\\b[Ww]ard (?:[Mm]ember,? )?$");
  private static final Wording GONE = Wording.of("\\b(?:resignation of|in place of|succe\\p{L}+|replac\\p{L}+) [^.;]{0,40}$");
  private static final Wording WAS_WELCOMED = Wording.of("^(?: \\([^()]{1,60}\\))?(?:, [^,.;:]{2,60})?,? (?:was|were) (?:also |then )?(?:welcomed to the meeting\\b"
      + "|invited to (?:speak|address (?:the )?(?:committee|cabinet|council|panel|meeting|board|members))(?=\\W*$| on th(?:is|e) (?:item|matter|application)| and (?:said|asked|spoke|stated)))");
  /// `thanked the Head of Parks, Ada Pell, for attending`
  private static final Wording THANKED = Wording.of("\\bthank(?:ed|s)\\b[^;:]{0,160}$");
  private static final Wording FOR_COMING = Wording.of("^(?: \\([^()]{1,60}\\))?(?:, [^,.;:]{2,60})?,? for (?:attending|coming(?: to the meeting)?|(?:his|her|their) attendance)(?=\\W*$|,| (?:the meeting|and|today|tonight|this evening)\\b)");
  private static final int NEAR = 160;
  private static final Wording FIRE = Wording.of("(?i)\\bfire (?:and rescue )?(?:authority|service|board)\\b");
  private static final Wording SEAT = Wording.of("(?i)\\b(?:representative|co-optee|co-opted member|governor|independent person|independent member)\\b");
  private static final Wording EXECUTIVE = Wording.of("Cabinet Member|Portfolio Holder|Executive Member|Lead Member|Leader of the Council");
  /// Whom another council sends may preside here all the same.
  private static final Wording PRESIDES_HERE = Wording.of("(?:Deputy |Vice[- ])?(?:Chair(?:man|person|woman)?|Convener)");
  private static final Wording PRESIDES = Wording.of("(?i)[ ,(]{1,3}(?:was |then |therefore |accordingly )?(?:in the chair|took the chair"
      + "|assumed the chair|presided|presiding|acted as chair|chaired the meeting|called the meeting to order)\\b");

  /// `Councillor Pell, as Chairman, proposed`
  private static final Wording AS_CHAIR = Wording.of("(?i)^, as (?:the )?chair(?:man|person|woman)?(?: of the (?:committee|panel|board|meeting))?, (?:then |also )?(?:proposed|moved|(?:welcomed|thanked|reminded|advised) (?:all\\b|everyone|everybody|members|those|colleagues|the (?:committee|panel|board|meeting))|opened|closed|signed)\\b");
  /// `In the absence of Councillor Pell, Councillor Okafor responded`
  private static final Wording ABSENCE = Wording.of("(?i)\\bin the absence of $");
  private static final Wording OPENS = Wording.of("^[^\\p{L}]{0,12}In the");
  /// `…, who had asked for it` · `…, Councillor Okafor had chaired the Panel in April`
  private static final Wording OTHERWISE = Wording.of("^,\\s{1,3}wh|\\bhad\\b");
  private static final Wording ADDRESSED = Wording.of("^(?:Councillor|Cllr|Alderman)\\b[^,]{3,60}$");

  private final Minutes minutes;
  private final Optional<String> council;
  private final TierOfCouncil tier;
  private final Optional<String> body;
  private final Roster roster = new Roster();
  private final Agents agents;
  private final Presences presences = new Presences();
  private boolean publicSpeaks;
  private final Reporting reporting;
  private final List<Passage> ambiguous = new ArrayList<>();

  private People(Minutes minutes, Optional<String> council, Optional<String> body, TierOfCouncil tier) {
    this.minutes = minutes;
    this.council = council;
    this.tier = tier;
    this.body = body;
    this.reporting = new Reporting(body.filter(name -> COUNCIL.is(name)).isPresent());
    this.agents = new Agents(roster, body, TitleBook.of(minutes, FIRE.in(tier.words()) || minutes.heading().stream().anyMatch(line -> FIRE.in(line))));
  }

  /// Reads the people of a document.
  ///
  /// @param council the document's council
  /// @param body the body that met
  public static People read(Minutes minutes, Optional<String> council, Optional<String> body) {
    List<AttendanceLists.Read> lists = Meeters.read(minutes.rolls(), body);
    People people = new People(minutes, council, body, TierOfCouncil.of(council, body, lists.stream().flatMap(list -> list.attended().stream()).toList()));
    lists.forEach(list -> list.attended().forEach(people::list));
    Apologies.read(minutes, lists.stream().flatMap(list -> list.sentences().stream()).toList()).forEach(people::list);
    lists.forEach(list -> list.sentences().forEach(people::prose));
    minutes.heading().stream().flatMap(line -> Contacts.find(line).stream()).forEach(people::contact);
    minutes.heading().stream().filter(line -> line.folded().endsWith(".") || line.folded().endsWith("|")).map(SmallLetters::of).forEach(people::prose);
    minutes.items().forEach(people::item);
    minutes.closing().forEach(people::prose);
    ReportAuthors.find(minutes.text().all()).forEach(people::author);
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
    int end = sentence.offset(role.passage()) + role.passage().length();
    Optional<String> organisation = Elsewhere.of(role.title()).organisation().or(() -> Elsewhere.after(sentence.from(Math.min(end, sentence.length()))));
    return organisation.filter(name -> !Elsewhere.same(name, council)).isPresent();
  }

  private void list(Attended person) {
    Listed listed = person.listed();
    Evidence evidence = Evidence.of(listed.passage(), person.rule());
    Roster.Entry entry = roster.name(listed, evidence, person.confidence());
    listed.affiliation().ifPresent(organisation -> roster.affiliate(entry, organisation));
    offices(entry, listed, evidence, person.confidence());
    listed.presence().initials().ifPresent(letters -> roster.initials(entry, letters));
    presences.add(entry, tier.seen(person));
  }

  private void contact(Listed contact) {
    Evidence evidence = Evidence.of(contact.passage(), "person/contact");
    offices(roster.name(contact, evidence, 0.9), contact, evidence, 0.9);
  }

  private void author(Listed author) {
    roster.name(author, Evidence.of(author.passage(), "person/author"), 0.9);
  }

  private void offices(Roster.Entry entry, Listed listed, Evidence evidence, double confidence) {
    for (Listed.Title title : chairFirst(listed.titles()).stream().flatMap(told -> reporting.full(told).stream()).toList()) {
      Elsewhere.Place place = Elsewhere.of(title.words());
      Optional<String> organisation = place.organisation().or(listed::affiliation);
      boolean here = organisation.isEmpty() || PRESIDES_HERE.is(title.words()) || Elsewhere.same(organisation.get(), council)
          || !organisation.get().matches(".*\\b(?:Council|Corporation|Authority)$|London Borough of .*");
      if (here) {
        roster.office(entry, agents.post(tier.title(place.title())), title.manner(), evidence, confidence);
      } else {
        roster.affiliate(entry, organisation.get());
      }
    }
  }

  private static List<Listed.Title> chairFirst(List<Listed.Title> titles) {
    return titles.stream().sorted(Comparator.comparing(title -> !title.words().equals("Chair"))).toList();
  }

  private void item(Item item) {
    publicSpeaks = item.title().filter(title -> PUBLIC.in(title)).isPresent();
    reporting.hear(item.title());
    item.blocks().forEach(block -> prose(block.passage()));
    publicSpeaks = false;
    reporting.hear(Optional.empty());
  }

  private void prose(Passage block) {
    for (Passage sentence : Sentences.split(block)) {
      if (sentence.length() > 4000) {
        continue;
      }
      StatedPresence.find(sentence).forEach(this::list);
      List<Named> named = new ArrayList<>(NamesInProse.find(sentence));
      if (minutes.layout().inFirstPerson()) {
        WeeknoteNames.find(sentence).stream()
            .filter(note -> named.stream().noneMatch(known -> known.listed().passage().span().overlaps(note.listed().passage().span()))).toList()
            .forEach(named::add);
      }
      if (!minutes.layout().inFirstPerson() && !publicSpeaks) {
        SpeakersInProse.find(sentence, name -> roster.find(name).isPresent()).stream()
            .filter(speaker -> named.stream().noneMatch(known -> known.listed().passage().span().overlaps(speaker.listed().passage().span()))).toList()
            .forEach(named::add);
      }
      named.forEach(person -> note(person, sentence));
    }
  }

  private void note(Named person, Passage sentence) {
    Listed listed = person.listed();
    boolean moves = Acts.moves(sentence, person.start(), person.end());
    boolean guest = !publicSpeaks && SpeakersInProse.heeds(sentence, person.start());
    if (!person.official() && !moves && !guest && roster.find(listed.name(), listed.elected()).isEmpty()) {
      return;
    }
    if (roster.ambiguous(listed)) {
      ambiguous.add(listed.passage());
      return;
    }
    Evidence evidence = Evidence.of(listed.passage(), person.rule());
    Roster.Entry entry = roster.name(listed, evidence, person.confidence());
    listed.affiliation().ifPresent(organisation -> roster.affiliate(entry, organisation));
    offices(entry, listed, evidence, person.confidence());
    if (moves || toldOfMeeting()) {
      Optional<Stays.Told> stay = Stays.inSentence(sentence, person.end());
      shown(person, sentence, moves, presences.isChaired(entry)).ifPresent(seen -> presences.add(entry, tier.seen(stay.map(told -> staying(seen, told, sentence, person)).orElse(seen))));
    }
  }

  /// What makes a presence of the mention of somebody who voted, as the votes among facts tell.
  public UnaryOperator<Fact> voters(List<Fact> facts) {
    return toldOfMeeting() ? VotersPresent.of(facts)::seen : UnaryOperator.identity();
  }

  /// A decision record, unless of a meeting, and somebody's retelling speak of people without having them attend.
  private boolean toldOfMeeting() {
    boolean record = minutes.layout().kind().equals("decision-record");
    return minutes.layout().hasBusiness() && (!record || AT_MEETING.in(minutes.text().all()));
  }

  private static Attended staying(Attended seen, Stays.Told told, Passage sentence, Named person) {
    Listed listed = seen.listed().staying(told.stay(), sentence.part(person.start(), told.end()));
    return new Attended(listed, seen.status(), seen.capacity(), seen.rule(), seen.confidence());
  }

  /// What a sentence shows of somebody's being there.
  ///
  /// @param moves whether they move or second
  /// @param chaired whether the list tells who else presided
  private Optional<Attended> shown(Named person, Passage sentence, boolean moves, boolean chaired) {
    Listed listed = person.listed();
    if (ABSENCE.in(sentence.folded().substring(0, sentence.offset(listed.passage())))) {
      return isMissed(sentence, listed.passage()) ? Optional.of(new Attended(listed, Status.ABSENT, Capacity.MEMBER, Attended.ACTED, 0.8)) : Optional.empty();
    }
    boolean presides = listed.chair() || (!chaired && takesChair(person, sentence));
    if (presides) {
      return Optional.of(new Attended(listed.with(listed.presence().presiding()), Status.PRESENT, Capacity.MEMBER, "attendance/presided", 0.9));
    }
    Optional<Status> act = Acts.show(sentence, person.start(), person.end());
    String before = sentence.folded().substring(0, person.start());
    boolean comes = WELCOMED.in(before) || isThanked(before, sentence.folded().substring(person.end(), Math.min(sentence.length(), person.end() + NEAR))) || isWelcomed(sentence.folded().substring(person.end(), Math.min(sentence.length(), person.end() + NEAR)));
    boolean welcomed = comes && !FORMER.in(before) && !GONE.in(before);
    boolean heard = PRESENTED.in(before);
    boolean cabinet = body.map(name -> CABINET.in(name)).orElse(true);
    boolean sits = listed.titles().stream().anyMatch(title -> SEAT.in(title.words()) || (cabinet && EXECUTIVE.in(title.words())));
    boolean ward = (sentence.folded().startsWith("Ward ", person.start()) || WARD.in(before)) && !moves && body.filter(name -> COUNCIL.is(name)).isEmpty();
    boolean member = !ward && (listed.elected() || sits || moves) && !(scrutinises() && EXECUTIVE.in(listed.titles().toString()));
    if (act.isPresent() && member) {
      String rule = act.get() == Status.LATE ? "attendance/arrival" : Attended.ACTED;
      return Optional.of(new Attended(listed, act.get(), Capacity.MEMBER, rule, 0.85));
    }
    if (welcomed && listed.elected() && body.filter(name -> COUNCIL.is(name)).isPresent()) {
      return Optional.of(new Attended(listed, Status.PRESENT, Capacity.MEMBER, Attended.ACTED, 0.8));
    }
    return (act.isPresent() && act.get() != Status.ABSENT) || welcomed || heard ? Optional.of(new Attended(listed, Status.IN_ATTENDANCE, Capacity.GUEST, Attended.ACTED, 0.85)) : Optional.empty();
  }

  private boolean takesChair(Named person, Passage sentence) {
    boolean council = body.filter(name -> COUNCIL.is(name)).isPresent();
    return PRESIDES.matcher(sentence).region(person.end(), sentence.length()).lookingAt() || (!council && AS_CHAIR.in(sentence.folded().substring(person.end())));
  }

  private static boolean isMissed(Passage sentence, Passage words) {
    int start = sentence.offset(words);
    String after = sentence.folded().substring(start + words.length());
    return after.startsWith(",") && !OTHERWISE.in(after) && ADDRESSED.in(words) && OPENS.in(sentence);
  }

  /// `Ada Pell, Area Officer, was welcomed to the meeting`
  private static boolean isWelcomed(String after) {
    return (after.contains(" welcomed") || after.contains(" invited to ")) && WAS_WELCOMED.in(after);
  }

  private static boolean isThanked(String before, String after) {
    return after.contains(" for ") && FOR_COMING.in(after) && THANKED.in(before);
  }

  private boolean scrutinises() {
    return body.filter(name -> SCRUTINY.in(name)).isPresent();
  }

  /// Who presides holds the chair, unless the document calls those who preside otherwise: `the Mayor took the chair`.
  private Optional<Evidence> untitledChair(Roster.Entry entry) {
    boolean titled = entry.offices().stream().anyMatch(office -> PRESIDING.is(office.post().name()));
    return titled ? Optional.empty() : presences.chairing(entry);
  }

  /// The facts about people, on the day of the meeting where it is known.
  public List<Fact> facts(Optional<LocalDate> date) {
    List<Fact> facts = new ArrayList<>();
    presences.seatMayor(roster.list(), body);
    for (Roster.Entry entry : roster.list()) {
      facts.add(presences.find(entry).<Fact>map(fact -> fact).orElseGet(() -> new PersonMentioned(entry.person(), entry.evidence(), entry.confidence())));
      untitledChair(entry).ifPresent(chair -> facts.add(new OfficeHeld(entry.person(), new Post("Chair", body), OfficeHeld.Manner.SUBSTANTIVE, date,
          List.of(chair), 0.9)));
      for (Roster.Office office : entry.offices()) {
        facts.add(new OfficeHeld(entry.person(), office.post(), office.manner(), date, List.of(office.evidence()), office.confidence()));
      }
    }
    return facts;
  }
}
