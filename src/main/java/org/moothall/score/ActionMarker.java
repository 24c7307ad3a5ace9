package org.moothall.score;

import java.util.List;
import org.moothall.score.Account.Action;
import org.moothall.score.Account.Item;
import org.moothall.score.ScoreError.Fault;

/// Compares actions, who is to do them and by when.
final class ActionMarker {

  private static final FactMarker<Action> ACTIONS = new FactMarker<>(Field.ACTION, Field.ACTION_COMPLETE, ActionMarker::markDetail);

  private ActionMarker() {}

  static void mark(Account gold, Account found, ItemPlaces items, Marks marks) {
    ACTIONS.mark(gold, gold.placed(Item::actions), found.placed(Item::actions), items, marks);
  }

  /// An action is complete with the right assignees: a date does not count, for few are stated.
  private static boolean markDetail(Action gold, Action found, Marks marks) {
    markDue(gold, found, marks);
    List<String> labels = Named.names(gold.assignees());
    List<String> names = Named.names(found.assignees());
    Pairing<String, String> assignees = Pairing.of(labels, names, ActionMarker::sameAssignee);
    marks.count(Field.ASSIGNEE, assignees.tally());
    if (!assignees.isExact()) {
      marks.note(Field.ASSIGNEE, Fault.WRONG, gold.key() + ": " + labels + " <> " + names);
    }
    return assignees.isExact();
  }

  private static void markDue(Action gold, Action found, Marks marks) {
    boolean same = gold.due().isPresent() && found.due().isPresent() && gold.due().get().same(found.due().get());
    marks.countValue(Field.DUE, gold.due(), found.due(), same);
  }

  private static boolean sameAssignee(String gold, String found) {
    return PersonName.same(gold, found) || RoleName.of(gold).givenBy(RoleName.of(found));
  }
}
