package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Evidence;
import org.moothall.text.SourceText;

/// The actions of an item as they are found; the same words twice are one action with two pieces of evidence.
final class ActionList {

  private final List<Action> actions = new ArrayList<>();

  void add(Action action) {
    String wording = wording(action.text());
    for (int i = 0; i < actions.size(); i++) {
      if (wording(actions.get(i).text()).equals(wording)) {
        actions.set(i, joined(actions.get(i), action));
        return;
      }
    }
    actions.add(action);
  }

  /// Marks the last action by a label that follows it.
  void mark(List<Agent> owners, Evidence label) {
    Action last = actions.removeLast();
    List<Evidence> evidence = Stream.concat(last.evidence().stream(), Stream.of(label)).toList();
    actions.add(new Action(last.item(), last.text(), owners.isEmpty() ? last.assignees() : owners, last.involved(), last.due(), last.requestedBy(), last.reportsTo(), true,
        last.adopted(), evidence, Strength.EXPLICIT.confidence()));
  }

  Optional<Action> last() {
    return actions.isEmpty() ? Optional.empty() : Optional.of(actions.getLast());
  }

  int size() {
    return actions.size();
  }

  List<Action> list() {
    return List.copyOf(actions);
  }

  private static Action joined(Action one, Action other) {
    Action first = other.confidence() > one.confidence() ? other : one;
    List<Agent> owners = first.assignees().isEmpty() ? (first.equals(one) ? other : one).assignees() : first.assignees();
    List<Evidence> evidence = Stream.concat(one.evidence().stream(), other.evidence().stream()).distinct().toList();
    return new Action(one.item(), first.text(), owners, first.involved(), first.due().or(other::due), first.requestedBy().or(other::requestedBy), first.reportsTo(),
        one.explicit() || other.explicit(), one.adopted() || other.adopted(), evidence, first.confidence());
  }

  private static String wording(String text) {
    return SourceText.lower(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().replaceFirst("^(?:resolved |agreed )?(?:that )?(?:the )?", "");
  }
}
