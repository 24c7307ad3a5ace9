package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Evidence;
import org.moothall.fact.Group;
import org.moothall.fact.Post;
import org.moothall.text.SourceText;

/// The actions of an item as they are found; the same words twice are one action with two pieces of evidence.
final class ActionList {

  private static final int WHOLE_TASK = 30;

  private final List<Action> actions = new ArrayList<>();

  void add(Action action) {
    String wording = wording(action.text());
    for (int i = 0; i < actions.size(); i++) {
      if (isSame(wording(actions.get(i).text()), wording)) {
        actions.set(i, joined(actions.get(i), action));
        return;
      }
    }
    actions.add(action);
  }

  /// What was moved and then resolved stands in both sentences.
  private static boolean isSame(String one, String other) {
    return one.equals(other) || (other.length() >= WHOLE_TASK && one.contains(other)) || (one.length() >= WHOLE_TASK && other.contains(one));
  }

  /// Marks one of the last actions by a label that follows them: the one that its owners have already, else the last that nobody
  /// named has, else the last.
  ///
  /// @param initials whether the label gives no more than initials, which name nobody more plainly than a title does
  /// @param since how many of the last it may mean
  void mark(List<Agent> owners, boolean initials, Evidence label, int since) {
    int at = marked(owners, actions.subList(actions.size() - since, actions.size())) + actions.size() - since;
    Action meant = actions.get(at);
    boolean kept = owners.isEmpty() || (initials && meant.assignees().stream().anyMatch(Post.class::isInstance));
    List<Evidence> evidence = Stream.concat(meant.evidence().stream(), Stream.of(label)).toList();
    actions.set(at, new Action(meant.item(), meant.text(), kept ? meant.assignees() : owners, meant.involved(), meant.due(), meant.requestedBy(), meant.reportsTo(), true,
        meant.adopted(), evidence, Strength.EXPLICIT.confidence()));
  }

  private static int marked(List<Agent> owners, List<Action> last) {
    Predicate<Action> theirs = action -> action.assignees().stream().anyMatch(owners::contains);
    Predicate<Action> nobodys = action -> action.assignees().stream().allMatch(Group.class::isInstance);
    return Stream.of(theirs, nobodys).map(kind -> lastOf(last, kind)).flatMap(Optional::stream).findFirst().orElse(last.size() - 1);
  }

  private static Optional<Integer> lastOf(List<Action> actions, Predicate<Action> kind) {
    return IntStream.range(0, actions.size()).filter(at -> kind.test(actions.get(at))).boxed().reduce((first, second) -> second);
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
