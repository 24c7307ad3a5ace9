package org.moothall.extract.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.extract.people.Agents;
import org.moothall.fact.Action;
import org.moothall.minutes.Item;
import org.moothall.minutes.Minutes;

/// Reads who is to do what after the meeting.
///
/// `The Board asked that:` and a list gives an action an entry; `ACTION` gives what follows; a resolution that charges somebody
/// gives an action beside its decision; what somebody undertook in the discussion is an action of less certainty.
public final class Actions {

  private final Agents agents;
  private final Deadlines deadlines;
  private final List<Integer> adopting;

  /// @param agents who may act
  /// @param adopting the orders of the items in which a decision takes on the actions of the discussion
  /// @param held the day of the meeting, from which deadlines are reckoned
  public Actions(Agents agents, List<Integer> adopting, Optional<LocalDate> held) {
    this.agents = agents;
    this.deadlines = new Deadlines(held);
    this.adopting = List.copyOf(adopting);
  }

  public List<Action> extract(Minutes minutes) {
    if (!minutes.layout().hasBusiness()) {
      return List.of();
    }
    Cast cast = new Cast(agents, minutes);
    Owners owners = new Owners(cast);
    ActionColumns columns = ActionColumns.of(minutes).orAtTheEdge(minutes, owners::areAll);
    Map<String, Integer> numbers = minutes.items().stream().filter(item -> item.number().isPresent())
        .collect(Collectors.toMap(item -> item.number().orElseThrow(), Item::order, (first, _) -> first));
    Item last = minutes.items().getLast();
    return Stream.concat(minutes.items().stream().filter(Item::minuted).flatMap(item -> new ItemActions(item, charging(item, cast), columns, numbers).read().stream()),
        new ItemActions(last, charging(last, cast), ActionColumns.NONE, numbers).behind(minutes.closing()).stream()).toList();
  }

  private Charging charging(Item item, Cast cast) {
    return new Charging(item.order(), adopting.contains(item.order()), new Owners(cast), new ActionGrammar(cast), deadlines, new ActionList());
  }
}
