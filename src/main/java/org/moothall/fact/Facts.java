package org.moothall.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that one document says.
///
/// @param meeting the meeting as a whole
/// @param items the items of business in document order
/// @param facts everything else, in the order of the text
/// @param candidates what is too doubtful to be told as a fact ([Tier#CANDIDATE]), in the order of the text
public record Facts(Meeting meeting, List<ItemTaken> items, List<Fact> facts, List<Fact> candidates) {

  public Facts {
    items = List.copyOf(items);
    facts = List.copyOf(facts);
    candidates = List.copyOf(candidates);
  }

  /// Facts without candidates.
  public Facts(Meeting meeting, List<ItemTaken> items, List<Fact> facts) {
    this(meeting, items, facts, List.of());
  }

  /// Sets apart what is too doubtful, and the offices of people who are.
  public static Facts sorted(Meeting meeting, List<ItemTaken> items, List<Fact> all) {
    Set<Person> doubtful = all.stream().filter(fact -> fact.tier() == Tier.CANDIDATE).flatMap(fact -> named(fact).stream()).collect(Collectors.toSet());
    Predicate<Fact> candidate = fact -> fact.tier() == Tier.CANDIDATE || (fact instanceof OfficeHeld held && doubtful.contains(held.person()));
    return new Facts(meeting, items, all.stream().filter(candidate.negate()).toList(), all.stream().filter(candidate).toList());
  }

  /// The person whom a fact makes known.
  private static Optional<Person> named(Fact fact) {
    return switch (fact) {
      case Attendance attendance -> Optional.of(attendance.person());
      case PersonMentioned mentioned -> Optional.of(mentioned.person());
      case OfficeHeld _, PostMentioned _, ItemFact _ -> Optional.empty();
    };
  }

  /// The facts of one kind.
  public <F extends Fact> List<F> list(Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The facts of one kind that belong to an item.
  public <F extends ItemFact> List<F> list(Class<F> kind, int item) {
    return list(kind).stream().filter(fact -> fact.item() == item).toList();
  }

  /// Every person that the facts speak of.
  public Stream<Person> people() {
    return Stream.concat(
            Stream.concat(list(Attendance.class).stream().map(Attendance::person), list(PersonMentioned.class).stream().map(PersonMentioned::person)),
            list(OfficeHeld.class).stream().map(OfficeHeld::person))
        .distinct();
  }
}
