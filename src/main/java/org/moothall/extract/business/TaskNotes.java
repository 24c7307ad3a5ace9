package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.extract.business.Said.Chain;
import org.moothall.fact.Group;

/// Tells a task that is noted in short: who, "to", what.
///
/// `Clerk to obtain quotes` · `Cllrs Pell and Stone to meet the school` · `The lamp is out; Clerk to report it` · `Clerk chase the owner` · `The stiles were old, the Clerk to write`; not `The Chair to speak was …`
final class TaskNotes {

  /// Appointments, and what an agenda prints: "Councillor Pell to replace Councillor Stone", "the Chair to report apologies"
  private static final Set<String> NO_TASK = Set.of("replace", "serve", "represent", "chair", "remain", "continue", "sit", "stand", "succeed", "substitute", "become", "introduce", "receive", "consider", "note", "approve",
      "act", "join", "declare", "move", "second", "vote");
  private static final Set<String> AGENDA = Set.of("apologies", "absence", "substitutes", "declarations", "interests");
  private static final Set<String> FINITE = Set.of("was", "were", "had", "has", "is", "would");

  private static final Set<String> CONDITIONS = Set.of("where", "if", "when", "which", "that", "who");
  private static final Set<String> OFFICES = Set.of("clerk", "secretary", "treasurer");
  /// What somebody is bidden to do and no noun means: not `Clerk report`, `Clerk update`.
  private static final Set<String> BIDS = Set.of("ask", "chase", "write", "send", "raise", "obtain", "arrange", "inform", "speak", "get", "seek",
      "find", "investigate", "liaise", "reply", "respond", "circulate", "thank", "invite", "remind", "apply", "submit");
  private static final int FURTHEST = 14;

  private TaskNotes() {}

  static Optional<Charge> read(Said said) {
    for (int from = 0; from < said.size(); from++) {
      boolean opens = from == 0 || said.endsClause(from - 1) || goesOn(said, from);
      Optional<Charge> note = opens ? note(said, from) : Optional.empty();
      note = opens && note.isEmpty() ? bidden(said, from) : note;
      if (note.isPresent()) {
        return note;
      }
    }
    return Optional.empty();
  }

  /// `The stiles were old, the Clerk to write`; not `where one is found, an officer to search`
  private static boolean goesOn(Said said, int from) {
    return said.word(from - 1).equals(",") && said.holds(FINITE, 0, from) && !said.holds(CONDITIONS, 0, from) && !Set.of("a", "an").contains(said.word(from));
  }

  /// `Clerk chase the owner for an answer.`: the bare verb behind an office, as minutes of few words have it.
  private static Optional<Charge> bidden(Said said, int from) {
    int office = said.word(from).equals("the") ? from + 1 : from;
    int verb = office + 1;
    boolean starts = from == 0 || said.word(from - 1).equals(".");
    boolean bidden = starts && OFFICES.contains(said.word(office)) && BIDS.contains(said.word(verb)) && verb + 2 < said.size() && !said.endsClause(verb + 1);
    return bidden ? said.before(verb).map(chain -> new Charge(Strength.NEXT_STEP, said.character(from), "action/note", chain.agents())) : Optional.empty();
  }

  private static Optional<Charge> note(Said said, int from) {
    int to = from + 1;
    while (to < Math.min(said.size(), from + FURTHEST) && !said.word(to).equals("to")) {
      to++;
    }
    int verb = said.on(to + 1);
    boolean task = said.word(to).equals("to") && (said.plainVerb(verb) || TaskVerbs.at(said, verb).isPresent()
        || (said.word(to + 1).equals("be") && TaskVerbs.participleAt(said, to + 2).isPresent()));
    boolean isTo = Set.of("is", "are").contains(said.word(to - 1));
    if (!task || NO_TASK.contains(said.word(verb)) || (said.holds(AGENDA, to, to + 5) && !said.word(verb).equals("send")) || said.holds(FINITE, from, isTo ? to - 1 : to + 4)) {
      return Optional.empty();
    }
    if (said.word(from).equals("all") && to == from + 1) {
      return Optional.of(new Charge(Strength.NEXT_STEP, said.character(from), "action/note", List.of(new Group("All"))));
    }
    Optional<Chain> owners = said.before(isTo ? to - 1 : to).filter(chain -> chain.from() == from || chain.from() == from + 1);
    boolean done = said.word(to + 1).equals("be");
    return owners.map(chain -> new Charge(Strength.NEXT_STEP, said.character(from), "action/note", done ? List.of() : chain.agents()));
  }
}
