package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.extract.business.Said.Chain;
import org.moothall.fact.Group;

/// Tells a task that is noted in short: who, "to", what.
///
/// `Clerk to obtain quotes` · `Cllrs Pell and Stone to meet the school`; not `The Chair to speak was …`
final class TaskNotes {

  /// Appointments, and what an agenda prints: "Councillor Pell to replace Councillor Stone", "the Chair to report apologies"
  private static final Set<String> NO_TASK = Set.of("replace", "serve", "represent", "chair", "remain", "continue", "sit", "stand", "succeed", "substitute", "become", "introduce", "receive", "consider", "note", "approve",
      "act", "join", "declare", "move", "second", "vote");
  private static final Set<String> AGENDA = Set.of("apologies", "absence", "substitutes", "declarations", "interests");
  private static final Set<String> FINITE = Set.of("was", "were", "had", "has", "is", "would");

  private TaskNotes() {}

  static Optional<Charge> read(Said said) {
    int to = 1;
    while (to < Math.min(said.size(), 14) && !said.word(to).equals("to")) {
      to++;
    }
    boolean task = said.word(to).equals("to") && (said.plainVerb(said.on(to + 1)) || (said.word(to + 1).equals("be") && TaskVerbs.participleAt(said, to + 2).isPresent()));
    boolean isTo = Set.of("is", "are").contains(said.word(to - 1));
    if (!task || NO_TASK.contains(said.word(said.on(to + 1))) || said.holds(AGENDA, to, to + 5) || said.holds(FINITE, 0, isTo ? to - 1 : to + 4)) {
      return Optional.empty();
    }
    if (said.word(0).equals("all") && to == 1) {
      return Optional.of(new Charge(Strength.NEXT_STEP, 0, "action/note", List.of(new Group("All"))));
    }
    Optional<Chain> owners = said.before(isTo ? to - 1 : to).filter(chain -> chain.from() <= 1);
    return owners.map(chain -> new Charge(Strength.NEXT_STEP, 0, "action/note", chain.agents()));
  }
}
