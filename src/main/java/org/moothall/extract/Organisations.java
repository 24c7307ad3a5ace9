package org.moothall.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.Evidence;
import org.moothall.fact.Organisation;
import org.moothall.fact.OrganisationMentioned;
import org.moothall.fact.Stated;
import org.moothall.minutes.Item;
import org.moothall.minutes.Layout;
import org.moothall.minutes.Minutes;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;

/// Reads which organisations, other councils and other bodies of the council each item names, and why.
///
/// An organisation counts once an item, at its first mention there. What stands in the attendance lists belongs to item 0.
/// The council and the body that the document is of are not among them.
public final class Organisations implements Extractor {

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

  @Override
  public List<OrganisationMentioned> extract(Minutes minutes) {
    Optional<String> own = council.orElseGet(() -> new CouncilFinder().find(minutes).map(Stated::value));
    Optional<String> met = body.orElseGet(() -> new BodyFinder().find(minutes).map(Stated::value));
    boolean informal = minutes.layout() == Layout.WEEKNOTES;
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
    return Stream.concat(rolls, minutes.items().stream().flatMap(Organisations::sentences));
  }

  private static Stream<Read> sentences(Item item) {
    return Sentences.split(item.passage()).stream().map(sentence -> new Read(item.order(), sentence, List.of()));
  }

  /// The sightings with what stands only as initials that the document defines, without initials that it defines otherwise.
  private static List<Sighting> withInitials(Read read, Initials initials) {
    List<Sighting> sightings = new ArrayList<>(read.sightings());
    sightings.removeIf(sighting -> sighting.length() == 1 && initials.standsForAnother(sighting.passage().folded()));
    List<Word> words = Word.of(read.sentence());
    IntStream.range(0, words.size()).filter(at -> words.get(at).initials() && !words.get(at).shouted()).forEach(at -> initials.organisation(words.get(at)).ifPresent(agent -> {
      sightings.removeIf(sighting -> sighting.from() == at && sighting.length() == 1);
      if (sightings.stream().noneMatch(sighting -> sighting.from() <= at && at < sighting.to())) {
        sightings.add(new Sighting(at, at + 1, agent, read.sentence().part(words.get(at).start(), words.get(at).end()), 0.9));
      }
    }));
    return sightings;
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
    return new OrganisationMentioned(read.item(), sighting.organisation(), MentionReasons.of(read.sentence(), sighting), List.of(evidence), sighting.confidence());
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
