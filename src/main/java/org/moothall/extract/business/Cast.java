package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.extract.name.NameGrammar;
import org.moothall.extract.name.RoleGrammar;
import org.moothall.extract.people.Agents.Found;
import org.moothall.extract.people.Agents;
import org.moothall.fact.Agent;
import org.moothall.fact.Group;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// Who may be charged: the agents of a document, and those whom it knows by initials.
///
/// `Ada Pell (AP)` in the roll makes `AP to write` hers; initials that two people share are nobody's.
final class Cast {

  private static final Wording LISTED = Wording.of("\\((?:\\s|[\\p{L} .-]{2,40},\\s?)?(?<initials>\\p{Lu}{2,3}\\p{Ll}?)\\s?(?:[,;][^()]{1,40})?\\)");
  /// `Ada Pell AP Head of Legal`, as rolls of three columns have it that lost their rules
  private static final Wording BESIDE = Wording.of("(?<=\\p{Ll})\\s{1,3}(?<initials>\\p{Lu}{2,3}\\p{Ll}?)(?=\\s{1,3}\\p{Lu}\\p{Ll}|\\s*$)");
  private static final Set<String> ADDRESS = Set.of("Cllr ", "Cllr. ", "Councillor ");
  private static final Wording INITIALS = Wording.of("(?<![\\p{L}\\p{N}'-]|[^\\p{Lu}]/)\\p{Lu}{2,3}\\p{Ll}?(?![\\p{L}\\p{N}'-]|/[^\\p{Lu}])");
  /// What stands in capitals and is nobody's name: councils, firms, usual short forms.
  private static final Set<String> NOBODY = Set.of("PC", "TC", "DC", "BC", "CC", "NHS", "UK", "EU", "IT", "HR", "ICT", "FOI", "BT", "VAT", "AOB", "AGM", "NP", "VH", "MP", "WG", "TBC", "TBA",
      "ALL", "NO", "OK", "AM", "PM", "HMO", "CIL", "SID", "PDF", "CEO", "CCG", "ICB", "GP", "QR", "TV", "ANPR", "CCTV");
  /// `Chief Officer (Planning and Environment)`
  private static final Wording FIELD = Wording.of(" \\((?<field>\\p{Lu}\\p{Ll}[\\p{L}&, -]{2,60})\\)");
  /// `Chief Inspector Pell` is a person whom the roll knows
  private static final Wording RANK = Wording.of("(?:Chief |Detective |Acting |Temporary ){0,2}(?:Inspector|Superintendent|Sergeant|Constable|Commander)");
  private static final Wording ANY_RANK = Wording.of("\\b(?:Inspector|Insp|Superintendent|Supt|Sergeant|Sgt|Constable|Commander|PC|PS|PCSO)\\b");
  private static final Wording SURNAME = Wording.of(" (?<surname>\\p{Lu}[\\p{L}'-]+)");
  private static final int ENTRY = 300;
  /// Who is who by initials is told where minutes begin.
  private static final int OPENING = 3_000;

  private final Agents agents;
  private final Map<String, Person> initials;
  private final Passage opening;
  private final List<Passage> entries;
  private @Nullable Map<String, Person> called;
  private final Set<String> shared = new HashSet<>();

  Cast(Agents agents, Minutes minutes) {
    this.agents = agents;
    this.initials = new HashMap<>();
    this.opening = minutes.text().all().part(0, Math.min(OPENING, minutes.text().all().length()));
    this.entries = minutes.rolls().stream().flatMap(roll -> roll.entries().stream()).filter(entry -> entry.length() <= 4000).toList();
    entries.forEach(this::listed);
    listed(opening);
    entries.stream().filter(entry -> entry.length() <= ENTRY).forEach(this::beside);
    if (initials.isEmpty() && shared.isEmpty()) {
      entries.forEach(this::spelt);
    }
    initials.keySet().removeAll(shared);
  }

  /// Whether a commissioner of police and crime is named where the minutes begin, so that `the PCC` is an officer and no parish church.
  boolean hasCommissioner() {
    return opening.folded().contains("Police and Crime");
  }

  /// Whether letters are of something that is nobody.
  static boolean isNobody(String letters) {
    return NOBODY.contains(letters);
  }

  private Map<String, Person> byOneName() {
    Map<String, List<Person>> bearers = new HashMap<>();
    Stream.concat(entries.stream(), Stream.of(opening)).flatMap(entry -> agents.find(entry).stream()).map(Found::agent).filter(Person.class::isInstance).map(Person.class::cast).distinct()
        .forEach(person -> Stream.of(person.name().split(" ")).filter(name -> name.length() > 2 && Character.isUpperCase(name.charAt(0)))
            .forEach(name -> bearers.computeIfAbsent(name, first -> new ArrayList<>()).add(person)));
    bearers.values().removeIf(people -> people.size() > 1);
    return bearers.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, bearer -> bearer.getValue().getFirst()));
  }

  /// The agents of a phrase in order.
  List<Found> find(Passage phrase) {
    List<Found> found = agents.find(phrase).stream().map(agent -> together(agent, phrase)).toList();
    if (initials.isEmpty()) {
      return found;
    }
    List<Found> all = new ArrayList<>(found);
    phrase.matches(INITIALS).filter(match -> found.stream().noneMatch(agent -> agent.start() < match.end() && match.start() < agent.end()))
        .forEach(match -> Optional.ofNullable(initials.get(match.group())).ifPresent(person -> all.add(new Found(person, addressed(phrase.folded(), match.start()), match.end()))));
    all.sort(Comparator.comparingInt(Found::start));
    return all;
  }

  /// Where `Cllr NH` begins, of which the initials alone are known.
  private static int addressed(String words, int initials) {
    return ADDRESS.stream().filter(form -> words.startsWith(form, initials - form.length())).mapToInt(form -> initials - form.length()).min().orElse(initials);
  }

  /// "Lead members" and "Chief Officers" are many, no post; the field of a post may stand behind it in brackets.
  private Found together(Found agent, Passage phrase) {
    if (agent.agent() instanceof Group && phrase.folded().startsWith("Officers", agent.start()) && phrase.folded().substring(0, agent.start()).endsWith("Chief ")) {
      return new Found(new Group("Chief Officers"), agent.start() - "Chief ".length(), agent.end());
    }
    if (agent.agent() instanceof Post post && phrase.folded().startsWith(" (", agent.end())) {
      Matcher field = FIELD.matcher(phrase.folded()).region(agent.end(), phrase.length());
      boolean named = field.lookingAt() && RoleGrammar.isField(phrase.part(field.start("field"), field.end("field")));
      return named ? new Found(post(post.name() + " " + field.group().strip()), agent.start(), field.end()) : agent;
    }
    if (agent.agent() instanceof Post post && RANK.is(post.name())) {
      Matcher surname = SURNAME.matcher(phrase.folded()).region(agent.end(), phrase.length());
      Optional<Person> officer = surname.lookingAt() && isRanked(surname.group("surname")) ? called(surname.group("surname")) : Optional.empty();
      return officer.map(person -> new Found(person, agent.start(), surname.end())).orElse(agent);
    }
    boolean lead = agent.agent() instanceof Post post && post.name().equals("Lead") && phrase.folded().startsWith(" members", agent.end());
    return lead ? new Found(new Group("Lead members"), agent.start(), agent.end() + " members".length()) : agent;
  }

  /// Whether a list shows a rank beside a surname: else `Inspector Pell` may be another than Councillor Pell.
  private boolean isRanked(String surname) {
    return entries.stream().anyMatch(entry -> entry.folded().contains(surname) && ANY_RANK.in(entry));
  }

  /// Somebody whom the document names nowhere else, where the words are a full name: `Frances Marsh`.
  List<Agent> stranger(Passage who) {
    return NameGrammar.at(who, who.tokens(), 0).filter(name -> name.to() == who.tokens().size() && name.to() > 1)
        .<List<Agent>>map(name -> List.of(new Person(name.name(), Optional.empty()))).orElse(List.of());
  }

  /// Somebody on the roll by one of their names, where nobody else there bears it: `Stone to obtain quotes`.
  Optional<Person> called(String word) {
    Map<String, Person> known = called;
    if (known == null) {
      known = byOneName();
      called = known;
    }
    return Optional.ofNullable(known.get(word));
  }

  Post post(String title) {
    return agents.post(title);
  }

  /// Those whom a label gives by initials that the roll does not explain: known by these alone.
  List<Agent> unexplained(Passage who) {
    return who.matches(INITIALS).map(match -> match.group()).filter(letters -> !NOBODY.contains(letters))
        .<Agent>map(letters -> new Person(letters, Optional.empty())).toList();
  }

  /// The words that are left when the agents and initials are taken away.
  String besides(Passage who) {
    StringBuilder rest = new StringBuilder(who.folded());
    Stream.concat(find(who).stream().map(found -> new int[] {found.start(), found.end()}), who.matches(INITIALS).map(match -> new int[] {match.start(), match.end()}))
        .forEach(span -> {
          for (int i = span[0]; i < span[1]; i++) {
            rest.setCharAt(i, ' ');
          }
        });
    return rest.toString();
  }

  private void listed(Passage entry) {
    entry.matches(LISTED).forEach(match -> {
      Passage name = entry.part(Math.max(0, match.start() - ENTRY), match.start());
      agents.find(name).stream().filter(found -> name.folded().substring(found.end()).isBlank()).map(Found::agent).filter(Person.class::isInstance).map(Person.class::cast)
          .findFirst().filter(person -> mayBe(match.group("initials"), person)).or(() -> spelling(match.group("initials"), name)).ifPresent(person -> note(match.group("initials"), person));
    });
  }

  private void beside(Passage entry) {
    entry.matches(BESIDE).limit(1).forEach(match -> {
      Passage name = entry.part(0, match.start());
      agents.find(name).stream().filter(found -> name.folded().substring(found.end()).isBlank()).map(Found::agent).filter(Person.class::isInstance).map(Person.class::cast).findFirst()
          .filter(person -> spells(match.group("initials"), person)).ifPresent(person -> note(match.group("initials"), person));
    });
  }

  /// Whether letters are the first of the names of a person, `RCh` for Robert Chilvers too.
  private static boolean spells(String letters, Person person) {
    String capitals = letters.replaceAll("\\p{Ll}", "");
    String firsts = Stream.of(person.name().split("[ -]")).map(part -> part.substring(0, 1)).collect(Collectors.joining());
    return firsts.equals(capitals) || (firsts.length() > capitals.length() && firsts.charAt(0) == capitals.charAt(0) && firsts.endsWith(capitals.substring(1)));
  }

  /// Whether letters can be those of a person: `Cllr Pell (CCC)` sits on a council.
  private static boolean mayBe(String letters, Person person) {
    String name = person.name();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return letters.indexOf(Character.toUpperCase(surname.charAt(0))) >= 0 || (surname.length() < name.length() && letters.charAt(0) == name.charAt(0));
  }

  /// The words before a bracket that its letters begin: `Tadeusz Borek (TB)`, whom no list tells.
  private static Optional<Person> spelling(String letters, Passage before) {
    List<Token> words = before.tokens();
    int from = words.size() - letters.length();
    boolean spelt = from >= 0 && IntStream.range(0, letters.length()).allMatch(at -> words.get(from + at).capitalised() && !words.get(from + at).inCapitals()
        && words.get(from + at).words().charAt(0) == letters.charAt(at));
    Optional<NameGrammar.Name> name = spelt ? NameGrammar.at(before, words, from) : Optional.empty();
    return name.filter(who -> who.to() == words.size()).map(who -> new Person(who.name(), Optional.empty()));
  }

  private void spelt(Passage entry) {
    agents.find(entry).stream().map(Found::agent).filter(Person.class::isInstance).map(Person.class::cast).distinct().filter(person -> !person.partial()).forEach(person ->
        note(Stream.of(person.name().split("[ -]")).map(part -> part.substring(0, 1)).filter(letter -> Character.isUpperCase(letter.charAt(0))).collect(Collectors.joining()), person));
  }

  private void note(String letters, Person person) {
    Person known = initials.putIfAbsent(letters, person);
    if (known != null && !known.equals(person)) {
      shared.add(letters);
    }
  }
}
