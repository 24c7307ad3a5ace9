package org.moothall.extract.business;

import java.util.Optional;
import java.util.Set;
import org.moothall.extract.business.Said.Chain;

/// Tells whom a sentence charges after the first: a new name, "to", what.
///
/// `Cllr Pell to write to the school and the Clerk to order the sign` · `the Clerk was asked to write, and officers to look for land`; not
/// `the Clerk to write to Cllr Pell and the school to ask for leave`, where nobody new is charged.
final class Another {

  private static final Set<String> JOINS = Set.of("and", ";", ",");

  private Another() {}

  static Optional<Charge> after(Said said, Charge first) {
    for (int to = 4; !first.owners().isEmpty() && to < said.size() - 2; to++) {
      boolean task = said.word(to).equals("to") && said.character(to) > first.task() && TaskVerbs.at(said, said.on(to + 1)).isPresent();
      Optional<Chain> owners = task ? said.before(to).filter(chain -> isNew(said, chain, first)) : Optional.empty();
      if (owners.isPresent()) {
        return owners.map(chain -> new Charge(first.strength(), said.character(chain.from()), first.rule(), chain.agents()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNew(Said said, Chain chain, Charge first) {
    int from = said.word(chain.from() - 1).equals("the") ? chain.from() - 1 : chain.from();
    boolean joined = JOINS.contains(said.word(from - 1)) && !JOINS.contains(said.word(from - 2)) && said.plainVerb(said.on(chain.to() + 1));
    return joined && Said.charged(chain.agents()) && chain.agents().size() == 1 && !first.owners().contains(chain.agents().getFirst())
        && said.character(from) > first.task();
  }
}
