package org.moothall.fact;

import java.util.List;
import java.util.stream.Stream;

/// All that one document says.
///
/// @param meeting the meeting as a whole
/// @param items the items of business in document order
/// @param facts everything else, in the order of the text
public record Facts(Meeting meeting, List<ItemTaken> items, List<Fact> facts) {

  public Facts {
    items = List.copyOf(items);
    facts = List.copyOf(facts);
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
