package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Due;
import org.moothall.fact.Evidence;
import org.moothall.fact.Group;
import org.moothall.fact.Post;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// The actions of an item as they are found; the same words twice are one action with two pieces of evidence.
final class ActionList {

  private static final Wording SIGNS = Wording.of("[^\\p{L}\\p{N}]+");
  private static final Wording OPENING = Wording.of("^(?:resolved |agreed )?(?:that )?(?:the )?");
  private static final Set<String> TIMES = Set.of("is", "are", "was", "were", "has", "have", "had", "now", "then", "will", "would", "this", "that");
  private static final int WHOLE_TASK = 30;
  private static final int NEAR = 40;

  private final List<Told> actions = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  /// An action with all the words that tell it.
  private record Told(Action action, Set<Evidence> evidence) {

    static Told of(Action action) {
      return new Told(action, new LinkedHashSet<>(action.evidence()));
    }

    /// Both tellings of it; the surer one gives the words.
    Told and(Action other) {
      evidence.addAll(other.evidence());
      boolean surer = other.confidence() > action.confidence();
      Action first = surer ? other : action;
      List<Agent> owners = first.assignees().isEmpty() ? (surer ? action : other).assignees() : first.assignees();
      return new Told(new Action(action.item(), first.text(), owners, first.involved(), first.due().or(other::due), first.requestedBy().or(other::requestedBy), first.reportsTo(),
          action.explicit() || other.explicit(), action.adopted() || other.adopted(), List.of(), first.confidence()), evidence);
    }

    Action whole() {
      return new Action(action.item(), action.text(), action.assignees(), action.involved(), action.due(), action.requestedBy(), action.reportsTo(), action.explicit(),
          action.adopted(), List.copyOf(evidence), action.confidence());
    }
  }

  void add(Action action) {
    String wording = wording(action.text());
    int at = place(wording, action);
    if (at == actions.size()) {
      actions.add(Told.of(action));
    } else {
      actions.set(at, actions.get(at).and(action));
    }
    places.putIfAbsent(wording, at);
  }

  /// Where the same task stands already; behind the last where it does not. What was moved and then resolved stands in both
  /// sentences, and not far apart.
  private int place(String wording, Action action) {
    Integer same = places.get(wording);
    if (same != null) {
      return same;
    }
    return IntStream.range(Math.max(0, actions.size() - NEAR), actions.size()).filter(at -> holds(wording(actions.get(at).action().text()), wording)
        || differsInTime(actions.get(at).action(), action)).findFirst()
        .orElse(actions.size());
  }

  /// The same owners, and no words but those that tell the time are others: `how voids are put` and `how voids were put`.
  private static boolean differsInTime(Action one, Action other) {
    return !one.assignees().isEmpty() && one.assignees().equals(other.assignees()) && one.text().length() >= WHOLE_TASK
        && timeless(one.text()).equals(timeless(other.text()));
  }

  private static List<String> timeless(String text) {
    return Stream.of(wording(text).split(" ")).filter(word -> !TIMES.contains(word)).toList();
  }

  /// A label that tells with whom the task is which the same people took on in the words right before it: both are one, in the label's words.
  ///
  /// @param since how many actions those words gave
  void tellAgain(int since) {
    int last = actions.size() - 1;
    for (int at = Math.max(0, last - since); at < last; at++) {
      Action before = actions.get(at).action();
      Action label = actions.get(last).action();
      if (!before.explicit() && !label.assignees().isEmpty() && before.assignees().equals(label.assignees())) {
        Told both = actions.removeLast().and(before);
        actions.set(at, both);
        places.put(wording(label.text()), at);
        return;
      }
    }
  }

  private static boolean holds(String one, String other) {
    return (other.length() >= WHOLE_TASK && one.contains(other)) || (one.length() >= WHOLE_TASK && other.contains(one));
  }

  /// Marks one of the last actions by a label that follows them: the one that its owners have already, else the last that nobody
  /// named has, else the last.
  ///
  /// @param strange whether the label gives no more than initials or a name that nothing explains, which tells less than a title
  /// @param due the day that stands beside them
  /// @param since how many of the last it may mean
  void mark(List<Agent> owners, boolean strange, Optional<Due> due, Evidence label, int since) {
    int at = marked(owners, actions.subList(actions.size() - since, actions.size())) + actions.size() - since;
    Action meant = actions.get(at).whole();
    boolean more = owners.size() > meant.assignees().size() && owners.stream().allMatch(owner -> owner.name().contains(" "));
    boolean everybody = !meant.assignees().isEmpty() && owners.stream().allMatch(owner -> owner instanceof Group group && group.name().equals("All"));
    boolean kept = everybody || owners.isEmpty() || (strange && !more && meant.assignees().stream().anyMatch(Post.class::isInstance));
    List<Evidence> evidence = Stream.concat(meant.evidence().stream(), Stream.of(label)).toList();
    actions.set(at, Told.of(new Action(meant.item(), meant.text(), kept ? meant.assignees() : owners, meant.involved(), meant.due().or(() -> due), meant.requestedBy(), meant.reportsTo(), true,
        meant.adopted(), evidence, Strength.EXPLICIT.confidence())));
  }

  private static int marked(List<Agent> owners, List<Told> last) {
    Predicate<Action> theirs = action -> action.assignees().stream().anyMatch(owners::contains);
    Predicate<Action> nobodys = action -> action.assignees().stream().allMatch(Group.class::isInstance);
    return Stream.of(theirs, nobodys).map(kind -> lastOf(last, kind)).flatMap(Optional::stream).findFirst().orElse(last.size() - 1);
  }

  private static Optional<Integer> lastOf(List<Told> actions, Predicate<Action> kind) {
    return IntStream.range(0, actions.size()).filter(at -> kind.test(actions.get(at).action())).boxed().reduce((first, second) -> second);
  }

  /// Takes back what the words alone gave, which are told again with what was said to them.
  void withdraw(Passage words) {
    if (!actions.isEmpty() && actions.getLast().action().evidence().stream().allMatch(evidence -> words.span().overlaps(evidence.span()))) {
      int last = actions.size() - 1;
      places.values().removeIf(place -> place == last);
      actions.removeLast();
    }
  }

  /// Whom the last action charges.
  List<Agent> lastOwners() {
    return actions.isEmpty() ? List.of() : actions.getLast().action().assignees();
  }

  int size() {
    return actions.size();
  }

  List<Action> list() {
    return actions.stream().map(Told::whole).toList();
  }

  private static String wording(String text) {
    return OPENING.matcher(SIGNS.matcher(SourceText.lower(text)).replaceAll(" ").strip()).replaceFirst("");
  }
}
