package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.Evidence;
import org.moothall.fact.Organisation;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.Stated;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;

/// Reads which organisations, other councils and other bodies of the council each item names, and why.
///
/// An organisation counts once an item, at its first mention there. What stands in the attendance lists belongs to item 0.
/// The council and the body that the document is of are not among them.
public final class Organisations {

  private static final double BY_INITIALS = 0.9;

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final Optional<Optional<String>> council;
  private final Optional<Optional<String>> body;

  /// Reads minutes whose council and body are found from the text.
  public Organisations() {
    this.council = Optional.empty();
    this.body = Optional.empty();
  }

  /// Reads minutes of which more is known.
  ///
  /// @param council the council's canonical name
  /// @param body the body that met
  public Organisations(Optional<String> council, Optional<String> body) {
    this.council = Optional.of(council);
    this.body = Optional.of(body);
  }

  /// A sentence of an item and the organisations in it.
  private record Read(int item, Passage sentence, List<Sighting> sightings) {}

  public List<OrganisationMentioned> extract(Minutes minutes) {
    Optional<String> own = council.orElseGet(() -> new CouncilFinder().find(minutes).map(Stated::value));
    Optional<String> met = body.orElseGet(() -> new BodyFinder().find(minutes).map(Stated::value));
    boolean informal = minutes.layout().inFirstPerson();
    Initials initials = new Initials();
    List<Read> first = sentences(minutes).map(read -> {
      List<Sighting> sightings = SightingReader.read(read.sentence(), gazetteer, own, informal);
      initials.learn(read.sentence(), sightings);
      return new Read(read.item(), read.sentence(), sightings);
    }).toList();
    List<Read> reads = first.stream().map(read -> new Read(read.item(), read.sentence(), withInitials(read, initials))).toList();
    List<Agent> named = reads.stream().flatMap(read -> read.sightings().stream()).map(Sighting::organisation).toList();
    FullestNames names = new FullestNames(named, initials.defined());
    return mentions(reads, names, new OwnNames(own, met));
  }

  private static Stream<Read> sentences(Minutes minutes) {
    Stream<Read> rolls = minutes.rolls().stream().flatMap(roll -> roll.entries().stream()).map(entry -> new Read(0, entry, List.of()));
    Stream<Read> opening = minutes.heading().stream().filter(line -> line.length() > CouncilFinder.LONGEST_TITLE).flatMap(line -> Stretches.of(line).stream()).map(sentence -> new Read(0, sentence, List.of()));
    return Stream.of(rolls, opening, minutes.items().stream().flatMap(Organisations::sentences)).flatMap(reads -> reads);
  }

  private static Stream<Read> sentences(Item item) {
    return Stretches.of(item.passage()).stream().map(sentence -> new Read(item.order(), sentence, List.of()));
  }

  /// The sightings with what stands only as initials that the document defines, without initials that it defines otherwise.
  private static List<Sighting> withInitials(Read read, Initials initials) {
    List<Sighting> sightings = new ArrayList<>(read.sightings());
    sightings.removeIf(sighting -> sighting.length() == 1 && initials.standsForAnother(sighting.passage().folded()));
    List<Word> words = Word.of(read.sentence());
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      int here = at;
      if (word.initials() && !word.shouted()) {
        initials.organisation(word).ifPresent(agent ->
            add(sightings, new Sighting(here, here + 1, agent, read.sentence().part(word.start(), word.end()), BY_INITIALS)));
      }
    }
    return sightings;
  }

  /// Adds what initials stand for, unless they are part of a longer name.
  private static void add(List<Sighting> sightings, Sighting initials) {
    sightings.removeIf(other -> other.from() == initials.from() && other.length() == 1);
    if (sightings.stream().noneMatch(initials::contradicts)) {
      sightings.add(initials);
    }
  }

  private static List<OrganisationMentioned> mentions(List<Read> reads, FullestNames names, OwnNames own) {
    List<OrganisationMentioned> mentions = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Read read : reads) {
      for (Sighting sighting : read.sightings()) {
        Agent agent = names.of(sighting.organisation());
        if (!own.isOwn(agent) && seen.add(List.of(read.item(), agent))) {
          mentions.add(mention(read, sighting.of(agent)));
        }
      }
    }
    return mentions;
  }

  private static OrganisationMentioned mention(Read read, Sighting sighting) {
    Evidence evidence = Evidence.of(sighting.passage(), "organisations/" + rule(sighting.organisation()));
    OrganisationMentioned.Reason reason = MentionReasons.of(read.sentence(), sighting);
    return new OrganisationMentioned(read.item(), sighting.organisation(), reason, List.of(evidence), sighting.confidence());
  }

  private static String rule(Agent agent) {
    return switch (agent) {
      case Body _ -> "body";
      case Organisation organisation -> switch (organisation.kind()) {
        case COUNCIL -> "council";
        case KNOWN -> "vocabulary";
        case UNIT -> "unit";
        case LOCAL -> "name";
      };
      default -> throw new IllegalStateException("[organisations] " + agent);
    };
  }
}
