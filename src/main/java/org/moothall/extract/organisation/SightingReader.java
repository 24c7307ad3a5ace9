package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.organisation.Gazetteer.Known;
import org.moothall.extract.organisation.Gazetteer.Manner;
import org.moothall.extract.organisation.Phrases.Met;
import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.Organisation;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Finds the organisations that one sentence names. Where readings overlap, the longest stands.
final class SightingReader {

  private static final double BY_VOCABULARY = 0.95;
  private static final double BY_LIST = 0.9;
  private static final double BY_NAME = 0.85;
  private static final double BY_UNIT = 0.75;
  private static final double BY_AFFILIATION = 0.6;
  private static final Set<String> DEED = Set.of("by", "to", "at", "full");
  private static final Set<String> DONE = Set.of("approved", "agreed", "adopted", "endorsed", "considered", "recommended", "referred", "reported",
      "submitted", "presented", "known", "made", "go", "report", "recommendation", "recommendations");

  private static final Set<String> BESIDE_COUNCIL = Set.of("on", "in", "and", "for", "at", "as", "that", "meeting");

  private static final Wording YEAR = Wording.of("^(?:18|19|20)\\d{2}");

  private final Gazetteer gazetteer;
  private final Optional<String> council;
  private final Passage sentence;
  private final List<Word> words;
  private final List<Sighting> found = new ArrayList<>();

  private SightingReader(Passage sentence, Gazetteer gazetteer, Optional<String> council) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    this.council = council;
    this.words = Word.of(sentence);
  }

  /// The sightings of a sentence in order.
  ///
  /// @param council the council of the document
  /// @param informal whether people are told by the firm they come from, as in notes of a week
  static List<Sighting> read(Passage sentence, Gazetteer gazetteer, Optional<String> council, boolean informal) {
    SightingReader reader = new SightingReader(sentence, gazetteer, council);
    reader.readVocabulary();
    PlaceLists.read(reader.words, gazetteer).forEach(met -> reader.add(met.from(), met.to(), council(met.value()), BY_LIST));
    NameReader.read(reader.words, gazetteer).forEach(reader::addName);
    reader.readFullCouncil();
    if (informal) {
      Affiliations.read(reader.words, gazetteer)
          .forEach(met -> reader.add(met.from(), met.to(), new Organisation(met.value(), Organisation.Kind.LOCAL), BY_AFFILIATION));
    }
    return reader.longest();
  }

  private void readVocabulary() {
    for (int at = 0; at < words.size(); at++) {
      Optional<Met<String>> council = gazetteer.council(words, at);
      council.ifPresent(met -> add(met.from(), met.to(), council(met.value()), BY_VOCABULARY));
      gazetteer.organisation(words, at).filter(met -> council.isEmpty() && fits(met)).ifPresent(this::addKnown);
    }
  }

  private void addKnown(Met<Known> met) {
    int end = met.value().name().equals("NHS") ? localHealthBody(met.to()) : met.to();
    Organisation organisation = end > met.to()
        ? new Organisation(Names.textOf(words.subList(met.from(), end)), Organisation.Kind.LOCAL)
        : new Organisation(met.value().name(), Organisation.Kind.KNOWN);
    add(met.from(), end, met.value().manner() == Manner.POST ? new Body("") : organisation, BY_VOCABULARY);
  }

  /// Where the name of a local health body ends: "NHS North Kent" is one, "NHS Constitution" is not.
  private int localHealthBody(int from) {
    int end = from;
    boolean place = false;
    while (end < words.size() && words.get(end).joined() && (words.get(end).capitalised() || words.get(end).conjunction())) {
      place |= gazetteer.place(words, end).isPresent();
      end++;
    }
    end = end > from && words.get(end - 1).conjunction() ? end - 1 : end;
    boolean local = place && words.subList(from, end).stream().allMatch(this::placeWord);
    return local ? end : from;
  }

  private boolean placeWord(Word word) {
    return word.conjunction() || BodyWords.COMPASS.has(word) || gazetteer.place(List.of(word), 0).isPresent();
  }

  /// Whether a name is whole here, and one that is an ordinary word too is meant as a name.
  private boolean fits(Met<Known> met) {
    if (met.to() < words.size() && words.get(met.to()).inCapitals() && words.get(met.to()).joined() && BodyWords.isHead(words.get(met.to()))) {
      return false;
    }
    if (isActOrField(met) || (met.value().manner() == Manner.WORD && met.from() > 0 && words.get(met.from() - 1).key().equals("in"))) {
      return false;
    }
    if (met.value().manner() != Manner.WORD) {
      return true;
    }
    boolean inside = met.from() > 0 && words.get(met.from()).gap() != Word.Gap.BREAK && !words.get(met.from() - 1).capitalised();
    boolean alone = met.to() == words.size() || !words.get(met.to()).joined() || !words.get(met.to()).capitalised();
    return inside && alone;
  }

  /// `LGA 1972`, an act; `Treasury Management`, a field of work
  private boolean isActOrField(Met<Known> met) {
    if (met.to() - met.from() > 1 || met.to() >= words.size() || !words.get(met.to()).joined()) {
      return false;
    }
    String next = words.get(met.to()).text();
    boolean year = words.get(met.from()).initials() && YEAR.in(next);
    return year || (words.get(met.from()).key().equals("treasury") && next.equals("Management"));
  }

  /// Takes a name off its words, unless a vocabulary has it. A body of another council is not one of ours.
  private void addName(NamedOrganisation named) {
    Optional<Met<String>> owner = gazetteer.council(words, named.from()).filter(met -> met.to() < named.to());
    boolean ours = owner.map(Met::value).equals(council);
    boolean known = found.stream().anyMatch(other -> other.known() && other.length() > 1 && other.to() == named.to() && other.from() >= named.from());
    if (known || (owner.isPresent() && !ours)) {
      return;
    }
    int from = owner.map(Met::to).orElse(named.from());
    String name = owner.isPresent() ? Names.textOf(words.subList(from, named.to())) : named.name();
    Optional<Agent> alike = gazetteer.alike(name).map(canonical -> new Organisation(canonical, Organisation.Kind.KNOWN));
    add(from, named.to(), alike.orElse(agent(named.kind(), name)), named.kind() == NamedOrganisation.Kind.UNIT ? BY_UNIT : BY_NAME);
  }

  private static Agent agent(NamedOrganisation.Kind kind, String name) {
    return switch (kind) {
      case BODY -> new Body(name);
      case LOCAL -> new Organisation(name, Organisation.Kind.LOCAL);
      case UNIT -> new Organisation(name, Organisation.Kind.UNIT);
    };
  }

  /// "approved by **Council**", "full **Council**": the meeting of all councillors, not the authority.
  private void readFullCouncil() {
    for (int at = 1; at < words.size(); at++) {
      Word word = words.get(at);
      Word before = words.get(at - 1);
      boolean full = before.key().equals("full");
      boolean deed = full || (at > 1 && DEED.contains(before.key()) && DONE.contains(words.get(at - 2).key()));
      boolean ends = full || at + 1 == words.size() || !words.get(at + 1).joined() || BESIDE_COUNCIL.contains(words.get(at + 1).text());
      if (word.text().equals("Council") && word.joined() && deed && ends && !word.shouted()) {
        add(at, at + 1, new Body("Council"), BY_NAME);
      }
    }
  }

  private void add(int from, int to, Agent organisation, double confidence) {
    Word last = words.get(to - 1);
    boolean owner = last.possessive() && !organisation.name().endsWith("'s");
    Passage passage = sentence.part(words.get(from).start(), owner ? last.end() - 2 : last.end());
    found.add(new Sighting(from, to, organisation, passage, confidence));
  }

  private static Organisation council(String name) {
    return new Organisation(name, Organisation.Kind.COUNCIL);
  }

  private List<Sighting> longest() {
    List<Sighting> kept = new ArrayList<>();
    found.sort(Comparator.comparingInt(Sighting::length).reversed().thenComparing(Comparator.comparingDouble(Sighting::confidence).reversed()));
    for (Sighting sighting : found) {
      if (kept.stream().noneMatch(sighting::contradicts)) {
        kept.add(sighting);
      }
    }
    kept.removeIf(sighting -> sighting.organisation().name().isEmpty());
    kept.sort(Comparator.comparingInt(Sighting::from));
    return kept;
  }
}
