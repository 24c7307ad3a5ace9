package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Evidence;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Token;
import org.moothall.text.Wording;

/// The actions of one item, read block by block.
///
/// `Action: Head of Legal` marks what the paragraph before it tells; the entries of a list are read by the words that introduce it.
final class ItemActions {

  /// `Agreed that the minutes be signed.`
  private static final Wording DECIDES = Wording.of("(?i)^\\W{0,3}(?:it was )?(?:unanimously )?(?:agreed|resolved|approved|noted|decided|confirmed)\\b");

  private static final Wording THAT = Wording.of("^[\"'(]{0,2}That\\s");
  private static final Wording UPDATE = Wording.of("(?i)^(?:updated?|progress|outcome|response|answer|reply|note|reasons?|background|completed?)\\b[^.:]{0,30}:");
  private static final int LONGEST_BULLET = 900;
  private static final int LONGEST_TASK = 600;

  private final Item item;
  private final Deadlines deadlines;
  private final boolean adopted;
  private final Owners owners;
  private final ActionGrammar grammar;
  private final ActionList actions = new ActionList();
  private final List<Passage> said = new ArrayList<>();
  private boolean labelled;
  private boolean deciding;
  private boolean printed;
  private boolean proposal;
  private int at = -1;
  private Optional<Lead> lead = Optional.empty();
  private Optional<Passage> before = Optional.empty();
  private int sinceBefore;

  ItemActions(Item item, Cast cast, Deadlines deadlines, boolean adopted) {
    this.item = item;
    this.deadlines = deadlines;
    this.adopted = adopted;
    this.owners = new Owners(cast);
    this.grammar = new ActionGrammar(cast);
  }

  List<Action> read() {
    for (Block block : item.blocks()) {
      at++;
      printed = Printed.recommendation(block, printed);
      if (printed) {
        continue;
      }
      int known = actions.size();
      switch (block) {
        case Marker marker -> marker(marker.kind());
        case SubHeading heading -> heading(heading.passage());
        case Bullet bullet -> bullet(bullet);
        case Paragraph paragraph -> paragraph(paragraph.passage());
      }
      if (!(block instanceof Marker)) {
        before = Optional.of(block.passage());
        sinceBefore = actions.size() - known;
      }
    }
    return actions.list();
  }

  private void marker(Marker.Kind kind) {
    labelled = kind == Marker.Kind.ACTION;
    deciding = kind == Marker.Kind.RESOLVED || kind == Marker.Kind.DECISION;
    proposal = false;
  }

  private void heading(Passage words) {
    Optional<Passage> label = ActionLabels.opening(words);
    label.ifPresentOrElse(rest -> labelledLine(words, rest), () -> underLabel(words, false));
    deciding = false;
    proposal = false;
    lead = Lead.of(words, "");
  }

  private void bullet(Bullet bullet) {
    lead = lead.filter(known -> !known.beside(bullet.marker()));
    Optional<Passage> leadIn = bullet.leadIn().or(() -> lead.map(Lead::words));
    String opening = leadIn.map(Lead::end).orElse("");
    Passage words = bullet.passage();
    Optional<Passage> label = ActionLabels.opening(words);
    if (label.isPresent()) {
      labelledLine(words, label.get());
    } else if (labelled) {
      underLabel(words, true);
    } else if (Lead.announcesSteps(opening)) {
      add(words, words, leadIn, Strength.NEXT_STEP, "action/next-step");
    } else if (Lead.asks(opening) && !Lead.isQuestion(words)) {
      add(words, words, leadIn, Strength.EXPLICIT, "action/asked-list");
    } else if (deciding || Lead.resolves(opening) || (THAT.in(words) && !proposal && !Lead.proposes(opening))) {
      limb(words);
    } else if (!proposal && !Lead.proposes(opening)) {
      prose(words, leadIn);
    }
    Lead.of(words, bullet.marker()).ifPresent(found -> lead = Optional.of(found));
  }

  private void paragraph(Passage words) {
    Optional<Passage> label = ActionLabels.opening(words);
    Optional<Lead> opens = Lead.of(words, "");
    if (label.isPresent()) {
      labelledLine(words, label.get());
    } else if (labelled) {
      underLabel(words, false);
    } else if (ResolutionGrammar.opened(words).isPresent()) {
      ResolutionGrammar.opened(words).orElseThrow().limbs().forEach(this::limb);
      deciding = opens.isPresent();
      proposal = false;
    } else if (opens.isPresent() || Lead.moves(words)) {
      opens(words);
    } else if (deciding) {
      limb(words);
    } else if (proposal && THAT.in(words)) {
      return;
    } else {
      proposal = false;
      marked(words);
    }
    lead = opens;
  }

  /// A line that opens a list: of what was resolved, or of what was only moved or recommended.
  private void opens(Passage words) {
    boolean settles = Lead.settles(words.folded());
    boolean moved = Lead.moves(words) || Lead.proposes(words.folded());
    boolean carried = moved && Carried.follows(item.blocks(), at);
    deciding = carried || (deciding && !moved) || (settles && !moved);
    proposal = (moved && !carried) || (proposal && !settles);
  }

  /// What stands under an `ACTION` line: a list, or one paragraph.
  private void underLabel(Passage words, boolean more) {
    if (labelled) {
      if (!ActionLabels.saysNothing(words)) {
        add(words, words, Optional.empty(), Strength.EXPLICIT, "action/label");
      }
      labelled = more;
    }
  }

  /// `Action: Councillor Pell` charges somebody with the paragraph before; `Action: Clerk to write` says it all.
  private void labelledLine(Passage line, Passage rest) {
    if (ActionLabels.namesNobodyYet(rest) && sinceBefore == 0) {
      before.ifPresent(task -> marksBefore(task, rest, Evidence.of(line, "action/label")));
    } else if (ActionLabels.saysNothing(rest)) {
      return;
    } else if (namesOnly(rest)) {
      before.ifPresent(task -> marksBefore(task, rest, Evidence.of(line, "action/label")));
    } else {
      add(rest, rest, Optional.empty(), Strength.EXPLICIT, "action/label");
    }
  }

  private boolean namesOnly(Passage rest) {
    boolean longer = rest.folded().split("\\s+").length > 12;
    return !longer && before.isPresent() && !rest.folded().contains(" to ") && (owners.namesOnly(rest) || isName(rest));
  }

  /// `ACTION BY: Member Services` names a team that nothing else in the minutes does.
  private static boolean isName(Passage rest) {
    List<Token> words = rest.tokens();
    return words.size() > 1 && words.size() <= 5 && words.stream().allMatch(word -> word.capitalised() && !word.inCapitals());
  }

  private void marksBefore(Passage task, Passage who, Evidence label) {
    List<Agent> named = owners.named(who);
    if (sinceBefore > 0) {
      actions.mark(named, label);
    } else if (!onlyDecides(task)) {
      Passage words = lastOf(task);
      actions.add(action(words, words, named, Optional.empty(), Strength.EXPLICIT, label));
    }
  }

  /// A label under "the minutes were agreed" tells who keeps the matter, not what is to be done.
  private static boolean onlyDecides(Passage task) {
    return DECIDES.in(task) || Settling.in(task).isPresent() || ResolutionGrammar.opened(task).isPresent();
  }

  /// A long paragraph tells the task at its end.
  private static Passage lastOf(Passage task) {
    return task.length() <= LONGEST_TASK ? task : Sentences.split(task).getLast();
  }

  /// A paragraph, with a label at its end that marks it.
  private void marked(Passage words) {
    Optional<ActionLabels.Closing> closing = ActionLabels.closing(words).filter(end -> owners.namesOnly(end.who()));
    if (closing.isEmpty()) {
      prose(words, Optional.empty());
      return;
    }
    int known = actions.size();
    prose(closing.get().task(), Optional.empty());
    sinceBefore = actions.size() - known;
    marksBefore(closing.get().task(), closing.get().who(), Evidence.of(words, "action/label"));
  }

  private void limb(Passage words) {
    limb(words, Settling.withoutOpener(words));
  }

  private void limb(Passage words, Passage task) {
    grammar.resolved(task).ifPresent(charge -> {
      List<Agent> named = charge.owners().isEmpty() ? owners(task, Optional.empty()) : charge.owners();
      actions.add(action(words, task, named, Optional.empty(), Strength.RESOLVED, Evidence.of(words, charge.rule())));
    });
  }

  private void prose(Passage words, Optional<Passage> leadIn) {
    if (UPDATE.in(words)) {
      return;
    }
    boolean whole = leadIn.isPresent() && words.length() <= LONGEST_BULLET;
    boolean settled = false;
    for (Passage sentence : Sentences.split(words)) {
      boolean found = settled ? limbFound(sentence) : sentence(whole ? words : sentence, sentence);
      settled = Settling.begins(sentence);
      said.add(sentence);
      if (found && whole) {
        return;
      }
    }
  }

  private boolean limbFound(Passage sentence) {
    int known = actions.size();
    limb(sentence);
    return actions.size() > known;
  }

  private boolean sentence(Passage words, Passage sentence) {
    Optional<Passage> label = ActionLabels.opening(sentence);
    if (label.isPresent()) {
      labelledLine(sentence, label.get());
      return true;
    }
    Optional<Settling> settling = Settling.in(sentence);
    if (settling.isPresent()) {
      int known = actions.size();
      List<Passage> limbs = Limbs.of(settling.get().resolution(), 0);
      limbs.forEach(limb -> limb(limbs.size() == 1 ? settling.get().whole() : limb, limb));
      return actions.size() > known;
    }
    List<Charge> told = grammar.told(sentence, this::speaker);
    for (int i = 0; i < told.size(); i++) {
      int from = i == 0 ? 0 : told.get(i).task();
      Passage part = told.size() == 1 ? words : sentence.part(from, i + 1 < told.size() ? told.get(i + 1).task() : sentence.length());
      charge(part.trimmed(), sentence, told.get(i));
    }
    return !told.isEmpty();
  }

  private void charge(Passage words, Passage sentence, Charge charge) {
    Passage task = sentence.from(charge.task());
    Optional<Passage> asking = Optional.of(sentence.part(0, charge.task())).filter(passage -> !passage.isBlank());
    List<Agent> named = charge.owners().isEmpty() ? owners(task, asking) : charge.owners();
    Evidence evidence = Evidence.of(words, charge.rule());
    actions.add(action(words, task, named, asking, charge.strength(), evidence));
  }

  /// Who spoke last: the subject of one of the sentences just before.
  private List<Agent> speaker() {
    for (int at = said.size() - 1; at >= Math.max(0, said.size() - 3); at--) {
      List<Agent> subject = grammar.subject(said.get(at));
      if (!subject.isEmpty()) {
        return subject;
      }
    }
    return List.of();
  }

  private void add(Passage words, Passage task, Optional<Passage> asking, Strength strength, String rule) {
    List<Agent> named = owners(task, asking);
    List<Agent> charged = named.isEmpty() ? Owners.outside(task) : named;
    actions.add(action(words, task, charged, asking, strength, Evidence.of(words, rule)));
  }

  private List<Agent> owners(Passage task, Optional<Passage> asking) {
    List<Agent> named = owners.of(task, asking);
    if (!named.isEmpty()) {
      return named;
    }
    return Owners.refersBack(task) ? actions.last().map(Action::assignees).orElse(List.of()) : grammar.resolved(task).map(Charge::owners).orElse(List.of());
  }

  private Action action(Passage words, Passage task, List<Agent> named, Optional<Passage> asking, Strength strength, Evidence evidence) {
    Optional<Agent> requestedBy = strength.explicit() ? asking.flatMap(owners::asker) : Optional.empty();
    boolean taken = adopted && strength == Strength.EXPLICIT;
    return new Action(item.order(), words.text(), named, owners.involved(task, named), deadlines.find(words), requestedBy, owners.reportsTo(words), strength.explicit(), taken,
        List.of(evidence), strength.confidence());
  }
}
