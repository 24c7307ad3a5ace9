package org.moothall.check;

import java.util.stream.Stream;
import org.moothall.fact.Action;
import org.moothall.record.DocumentRecord;

/// Finds actions that nobody is charged with.
///
/// `It was agreed that a reply be sent.` names nobody; `It was agreed that the Clerk send a reply.` does.
final class OwnerlessActions {

  private OwnerlessActions() {}

  static Stream<Remark> of(DocumentRecord record) {
    return record.facts().list(Action.class).stream().filter(action -> action.assignees().isEmpty())
        .map(action -> new Remark(RemarkCode.ACTION_WITHOUT_OWNER, action.evidence().getFirst().span(), "nobody is named who is to do this"));
  }
}
