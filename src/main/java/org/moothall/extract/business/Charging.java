package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Due;
import org.moothall.fact.Evidence;
import org.moothall.text.Passage;

/// Makes the actions of one item of the words that charge somebody: who, by when, at whose request.
///
/// @param item the order of the item
/// @param adopted whether a decision of the item takes its actions on
/// @param actions those found so far
record Charging(int item, boolean adopted, Owners owners, ActionGrammar grammar, Deadlines deadlines, ActionList actions) {

  /// Words that charge somebody by the place in which they stand: under a label, in a list that was asked for.
  ///
  /// @param asking the words that introduce them
  void add(Passage words, Optional<Passage> asking, Strength strength, String rule) {
    List<Agent> named = Stream.<Supplier<List<Agent>>>of(() -> owners(words, asking), () -> Owners.outside(words), () -> owners.inBrackets(words))
        .map(Supplier::get).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    add(words, words, named, asking, strength, Evidence.of(words, rule));
  }

  /// What a sentence of prose tells.
  ///
  /// @param words what is kept of it
  void told(Passage words, Passage sentence, Charge charge) {
    Passage task = sentence.from(charge.task());
    Optional<Passage> asking = Optional.of(sentence.part(0, charge.task())).filter(passage -> !passage.isBlank());
    List<Agent> named = !charge.owners().isEmpty() ? charge.owners() : charge.rule().equals(Deliveries.RULE) ? owners.giving(task) : owners(task, asking);
    add(words, task, named, asking, charge.strength(), Evidence.of(words, charge.rule()));
  }

  /// An entry of a list that somebody took on.
  void undertaken(Passage words, List<Agent> named) {
    add(words, words, named, Optional.empty(), Strength.UNDERTAKEN, Evidence.of(words, "action/undertook"));
  }

  /// A limb of a resolution, where it charges somebody.
  ///
  /// @param words what is kept of it
  /// @param task the limb without what opens it
  boolean limb(Passage words, Passage task) {
    Optional<Charge> charge = grammar.resolved(task);
    charge.ifPresent(found -> {
      List<Agent> named = found.owners().isEmpty() ? owners(task, Optional.empty()) : found.owners();
      add(words, task, named, Optional.empty(), Strength.RESOLVED, Evidence.of(words, found.rule()));
    });
    return charge.isPresent();
  }

  /// The same for the tasks of another item, which a table gathers.
  Charging of(int other) {
    return new Charging(other, adopted, owners, grammar, deadlines, actions);
  }

  /// A task whose owners and day stand beside it.
  void beside(Passage task, List<Agent> named, Optional<Due> due, Evidence evidence) {
    Optional<Due> day = due.or(() -> deadlines.find(task));
    actions.add(new Action(item, task.text(), named, owners.involved(task, named), day, Optional.empty(), owners.reportsTo(task), true, adopted, List.of(evidence),
        Strength.EXPLICIT.confidence()));
  }

  private void add(Passage words, Passage task, List<Agent> named, Optional<Passage> asking, Strength strength, Evidence evidence) {
    Optional<Agent> requestedBy = strength.explicit() ? asking.flatMap(owners::asker) : Optional.empty();
    boolean taken = adopted && strength == Strength.EXPLICIT;
    actions.add(new Action(item, words.text(), named, owners.involved(task, named), deadlines.find(words), requestedBy, owners.reportsTo(words), strength.explicit(),
        taken, List.of(evidence), strength.confidence()));
  }

  private List<Agent> owners(Passage task, Optional<Passage> asking) {
    List<Agent> named = owners.of(task, asking);
    if (!named.isEmpty()) {
      return named;
    }
    return Owners.refersBack(task) ? actions.lastOwners() : grammar.owners(task);
  }
}
