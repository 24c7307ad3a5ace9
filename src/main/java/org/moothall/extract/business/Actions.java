package org.moothall.extract.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.extract.people.Agents;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Evidence;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Layout;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;

/// Reads who is to do what after the meeting.
///
/// `The Board asked that:` and a list gives an action an entry; `ACTION` gives what follows; a resolution that charges somebody
/// gives an action beside its decision; what somebody undertook in the discussion is an action of less certainty.
public final class Actions {

  private static final Pattern ASKED_LIST = Pattern.compile("(?i)\\b(?:asked|requested|instructed)\\b(?! (?:about|if|whether|for (?:an? )?(?:update"
      + "|clarification)|how|why|what|(?:the |a number of |several |some |various )?(?:following )?questions))[^.]{0,120}:-?$|\\b(?:following|these) actions?\\b[^.]{0,80}:-?$"
      + "|^actions?(?: points?)?\\b[^.]{0,20}:?$");
  private static final Pattern NEXT_STEPS = Pattern.compile("(?i)\\bnext steps\\b[^.]{0,60}:-?$");
  private static final Pattern RESOLVES = Pattern.compile("(?i)\\b(?:resolved|agreed|decided|approved)\\b[^.]{0,40}$");
  private static final Pattern OPENER = Pattern.compile("(?i)^\\W{0,3}(?:it was )?(?:unanimously )?(?:resolved|agreed|decided|decision)\\b\\W{0,5}(?:unanimously\\W{1,4})?(?:(?:that"
      + "|to)\\s)?");
  /// "moved, seconded and agreed that …", "102/23 Wreaths - RESOLVED that …"
  private static final Pattern SETTLES = Pattern.compile("\\b(?:(?:RESOLVED|AGREED|DECIDED)\\b[:,]?(?: unanimously)?(?: that| to)?|(?:and|was|were|it was) (?:then |also |further |unanimously |therefore ){0,2}(?:resolved|agreed|decided)(?: unanimously)?,? (?:that|to))\\b\\s*");
  private static final Pattern SETTLING = Pattern.compile("(?i)\\b(?:agreed|resolved|decided)[:,-]{0,2}\\s*$");
  private static final Pattern PROPOSAL = Pattern.compile("(?i)\\b(?:recommended|recommends|moved|proposed|seconded|motion|amendment|recommendations?)\\b");
  private static final Pattern SETTLED = Pattern.compile("(?i)\\b(?:resolved|agreed|carried|decided|approved)\\b");
  private static final Pattern UPDATE = Pattern.compile("(?i)^(?:updated?|progress|outcome|response|answer|reply|note|reasons?|background|completed?)\\b[^.:]{0,30}:");
  private static final int LONGEST_BULLET = 900;
  private static final int LONGEST_TASK = 600;

  private final Agents agents;
  private final Deadlines deadlines;
  private final List<Integer> adopting;

  /// @param agents who may act
  /// @param adopting the orders of the items in which a decision takes on the actions of the discussion
  /// @param held the day of the meeting, from which deadlines are reckoned
  public Actions(Agents agents, List<Integer> adopting, Optional<LocalDate> held) {
    this.agents = agents;
    this.deadlines = new Deadlines(held);
    this.adopting = List.copyOf(adopting);
  }

  public List<Action> extract(Minutes minutes) {
    if (minutes.layout() == Layout.WEEKNOTES) {
      return List.of();
    }
    Cast cast = new Cast(agents, minutes);
    return minutes.items().stream().filter(item -> Printed.minuted(minutes, item)).flatMap(item -> new Walk(item, cast, adopting.contains(item.order())).actions().stream()).toList();
  }

  /// One item, block by block.
  private final class Walk {

    private final Item item;
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

    Walk(Item item, Cast cast, boolean adopted) {
      this.item = item;
      this.adopted = adopted;
      this.owners = new Owners(cast);
      this.grammar = new ActionGrammar(cast);
    }

    List<Action> actions() {
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
      } else if (NEXT_STEPS.matcher(opening).find()) {
        add(words, words, leadIn, Strength.NEXT_STEP, "action/next-step");
      } else if (ASKED_LIST.matcher(opening).find()) {
        add(words, words, leadIn, Strength.EXPLICIT, "action/asked-list");
      } else if (deciding || RESOLVES.matcher(opening).find() || words.folded().startsWith("That ") && !proposal && !proposes(opening)) {
        limb(words);
      } else if (!proposal && !proposes(opening)) {
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
      } else if (proposal && words.folded().startsWith("That ")) {
        return;
      } else {
        proposal = false;
        marked(words);
      }
      lead = opens;
    }

    /// A line that opens a list: of what was resolved, or of what was only moved or recommended.
    private void opens(Passage words) {
      boolean settles = SETTLED.matcher(words.folded()).find();
      boolean moved = Lead.moves(words) || proposes(words.folded());
      boolean carried = moved && Motions.carried(item.blocks(), at);
      deciding = carried || deciding && !moved || settles && !moved;
      proposal = moved && !carried || proposal && !settles;
    }

    private static boolean proposes(String leadIn) {
      return PROPOSAL.matcher(leadIn).find() && !SETTLED.matcher(leadIn).find();
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
      if (ActionLabels.saysNothing(rest)) {
        return;
      }
      if (namesOnly(rest)) {
        before.ifPresent(task -> marksBefore(task, rest, Evidence.of(line, "action/label")));
      } else {
        add(rest, rest, Optional.empty(), Strength.EXPLICIT, "action/label");
      }
    }

    private boolean namesOnly(Passage rest) {
      boolean longer = rest.folded().split("\\s+").length > 12;
      return !longer && before.isPresent() && !rest.folded().contains(" to ") && owners.namesOnly(rest);
    }

    private void marksBefore(Passage task, Passage who, Evidence label) {
      List<Agent> named = owners.named(who);
      if (sinceBefore > 0) {
        actions.mark(named, label);
      } else {
        Passage words = lastOf(task);
        actions.add(action(words, words, named, Optional.empty(), Strength.EXPLICIT, label));
      }
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
      Matcher opener = words.matcher(OPENER);
      limb(words, opener.find() ? words.from(opener.end()) : words);
    }

    private void limb(Passage words, Passage task) {
      grammar.resolved(task).ifPresent(charge -> {
        List<Agent> named = charge.owners().isEmpty() ? owners(task, Optional.empty()) : charge.owners();
        actions.add(action(words, task, named, Optional.empty(), Strength.RESOLVED, Evidence.of(words, charge.rule())));
      });
    }

    private void prose(Passage words, Optional<Passage> leadIn) {
      if (UPDATE.matcher(words.folded()).find()) {
        return;
      }
      boolean whole = leadIn.isPresent() && words.length() <= LONGEST_BULLET;
      boolean settled = false;
      for (Passage sentence : Sentences.split(words)) {
        boolean found = settled ? limbFound(sentence) : sentence(whole ? words : sentence, sentence);
        settled = SETTLING.matcher(sentence.folded()).find();
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
      Matcher settled = sentence.matcher(SETTLES);
      if (settled.find() && sentence.length() - settled.end() > 10) {
        int known = actions.size();
        List<Passage> limbs = ResolutionGrammar.limbs(sentence.from(settled.end()).trimmed(), 0);
        Passage whole = settled.start() <= 40 ? sentence : sentence.from(settled.start());
        limbs.forEach(limb -> limb(limbs.size() == 1 ? whole : limb, limb));
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
}
