package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.extract.business.ActionGrammar.Charge;
import org.moothall.extract.business.ActionGrammar.Strength;
import org.moothall.extract.people.Agents;
import org.moothall.extract.people.Agents.Found;
import org.moothall.fact.Action;
import org.moothall.fact.Agent;
import org.moothall.fact.Evidence;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;

/// Reads who is to do what after the meeting.
///
/// `The Board asked that:` and a list gives an action an entry; `ACTION` gives what follows; a resolution that charges somebody
/// gives an action beside its decision.
public final class Actions {

  private static final Pattern ASKED_LIST = Pattern.compile("(?i)\\b(?:asked|requested|instructed)\\b(?! (?:about|if|whether|for (?:an? )?(?:update"
      + "|clarification)|how|why|what))[^.]{0,120}:-?$|\\b(?:following|these) actions?\\b[^.]{0,80}:-?$"
      + "|^actions?(?: points?)?\\b[^.]{0,20}:?$");
  private static final Pattern NEXT_STEPS = Pattern.compile("(?i)\\bnext steps\\b[^.]{0,60}:-?$");
  private static final Pattern RESOLVES = Pattern.compile("(?i)\\b(?:resolved|agreed|decided|approved)\\b[^.]{0,40}$");
  private static final Pattern CHARGES = Pattern.compile("(?i)\\b(?:be|is|are) (?:instructed|requested|asked|tasked|directed) to\\b|^(?:that |to )?(?:instruct"
      + "|request|ask) (?:the )?\\p{L}|\\b(?:officers?|clerk|(?:director|manager|head)(?: (?:of"
      + "|for) [\\p{L} ,&']{2,40}?)?) (?:to )?(?:report|bring|submit|prepare|write|investigate"
      + "|circulate|provide|arrange|contact|review)\\b|\\b(?:report|update|paper)\\b[^.]{0,60}\\bbe (?:submitted"
      + "|brought|presented) to\\b");
  private static final Pattern OPENER = Pattern.compile("(?i)^\\W{0,3}(?:it was )?(?:unanimously )?(?:resolved|agreed|decided|decision)\\b\\W{0,5}(?:unanimously\\W{1,4})?(?:(?:that"
      + "|to)\\s)?");
  private static final int LONGEST_BULLET = 900;

  private final Agents agents;
  private final List<Integer> adopting;

  /// @param agents who may act
  /// @param adopting the orders of the items in which a decision takes on the actions of the discussion
  public Actions(Agents agents, List<Integer> adopting) {
    this.agents = agents;
    this.adopting = List.copyOf(adopting);
  }

  public List<Action> extract(Minutes minutes) {
    if (!minutes.layout().hasBusiness()) {
      return List.of();
    }
    return minutes.items().stream().flatMap(item -> new Walk(item).actions().stream()).toList();
  }

  /// One item, block by block.
  private final class Walk {

    private final Item item;
    private final List<Action> actions = new ArrayList<>();
    private boolean labelled;
    private boolean printed;
    private Optional<Passage> before = Optional.empty();

    Walk(Item item) {
      this.item = item;
    }

    List<Action> actions() {
      for (Block block : item.blocks()) {
        printed = Printed.recommendation(block, printed);
        if (printed) {
          continue;
        }
        switch (block) {
          case Marker marker -> labelled = marker.kind() == Marker.Kind.ACTION;
          case SubHeading heading -> underLabel(heading.passage(), false);
          case Bullet bullet -> bullet(bullet);
          case Paragraph paragraph -> paragraph(paragraph);
        }
        if (!(block instanceof Marker)) {
          before = Optional.of(block.passage());
        }
      }
      return actions;
    }

    private void bullet(Bullet bullet) {
      String leadIn = bullet.leadIn().map(Passage::folded).orElse("");
      String opening = leadIn.length() > 500 ? leadIn.substring(leadIn.length() - 500) : leadIn;
      if (labelled) {
        underLabel(bullet.passage(), true);
      } else if (NEXT_STEPS.matcher(opening).find()) {
        add(bullet.passage(), bullet.passage(), bullet.leadIn(), Strength.NEXT_STEP, "action/next-step");
      } else if (ASKED_LIST.matcher(opening).find()) {
        add(bullet.passage(), bullet.passage(), bullet.leadIn(), Strength.EXPLICIT, "action/asked-list");
      } else if (RESOLVES.matcher(opening).find()) {
        limb(bullet.passage());
      } else {
        prose(bullet.passage(), bullet.leadIn());
      }
    }

    private void paragraph(Paragraph paragraph) {
      Passage words = paragraph.passage();
      Optional<Charge> label = ActionGrammar.labelled(words);
      if (label.isPresent()) {
        labelledLine(words, label.get());
      } else if (labelled) {
        underLabel(words, false);
      } else if (ResolutionGrammar.opened(words).isPresent()) {
        ResolutionGrammar.opened(words).orElseThrow().limbs().forEach(this::limb);
      } else if (!words.folded().endsWith(":")) {
        prose(words, Optional.empty());
      }
    }

    /// What stands under an `ACTION` line: a list, or one paragraph.
    private void underLabel(Passage words, boolean more) {
      if (labelled) {
        add(words, words, Optional.empty(), Strength.EXPLICIT, "action/label");
        labelled = more;
      }
    }

    /// `Action: Councillor Pell` charges somebody with the paragraph before; `Action: Clerk to write` says it all.
    private void labelledLine(Passage line, Charge label) {
      Passage rest = line.from(label.task());
      if (rest.folded().strip().matches("[?.-]*")) {
        return;
      }
      boolean task = rest.folded().split("\\s+").length > 6 || ActionGrammar.namesTask(rest.folded()) || before.isEmpty();
      if (task) {
        add(rest, rest, Optional.empty(), label.strength(), label.rule());
      } else {
        Passage words = before.orElseThrow();
        List<Agent> owners = agents.find(rest).stream().map(Found::agent).toList();
        actions.add(action(words, words, owners, Optional.empty(), label.strength(), Evidence.of(line, label.rule())));
      }
    }

    private void limb(Passage words) {
      if (words.length() <= 4000 && CHARGES.matcher(words.folded()).find()) {
        Matcher opener = words.matcher(OPENER);
        Passage task = opener.find() ? words.from(opener.end()) : words;
        add(words, task, Optional.empty(), Strength.RESOLVED, "action/resolution");
      }
    }

    private void prose(Passage words, Optional<Passage> leadIn) {
      boolean whole = leadIn.isPresent() && words.length() <= LONGEST_BULLET;
      for (Passage sentence : Sentences.split(words)) {
        Optional<Charge> charge = ActionGrammar.told(sentence);
        if (charge.isPresent()) {
          add(whole ? words : sentence, sentence.from(charge.get().task()), Optional.of(sentence.part(0, charge.get().task())), charge.get().strength(), charge.get().rule());
          if (whole) {
            return;
          }
        }
      }
    }

    private void add(Passage words, Passage task, Optional<Passage> asking, Strength strength, String rule) {
      List<Agent> owners = owners(words, task, asking);
      if (strength == Strength.UNDERTAKEN && owners.isEmpty()) {
        return;
      }
      actions.add(action(words, task, owners, asking, strength, Evidence.of(words, rule)));
    }

    private Action action(Passage words, Passage task, List<Agent> owners, Optional<Passage> asking, Strength strength, Evidence evidence) {
      boolean explicit = strength == Strength.EXPLICIT || strength == Strength.RESOLVED || strength == Strength.NEXT_STEP;
      Optional<Agent> requestedBy = explicit ? asking.flatMap(this::asker) : Optional.empty();
      return new Action(item.order(), words.text(), owners, involved(task, owners), Deadlines.find(words), requestedBy, reportsTo(words), explicit,
          strength == Strength.EXPLICIT && adopting.contains(item.order()), List.of(evidence), strength.confidence());
    }

    private Optional<Agent> asker(Passage asking) {
      return agents.find(asking).stream().filter(found -> found.start() <= 60).map(Found::agent).findFirst();
    }

    private List<Agent> owners(Passage words, Passage task, Optional<Passage> asking) {
      List<Found> found = agents.find(task);
      List<Agent> subjects = Owners.subjects(task, found);
      if (!subjects.isEmpty()) {
        return subjects;
      }
      if (Owners.pronoun(task)) {
        return Owners.lastPerson(agents.find(words.part(0, Math.min(words.length(), Math.max(0, task.span().start() - words.span().start())))));
      }
      List<Agent> by = Owners.after(Owners.BY, task, found);
      if (!by.isEmpty()) {
        return by;
      }
      List<Agent> asked = asking.map(lead -> Owners.after(Owners.CHARGED, lead, agents.find(lead))).orElse(List.of());
      return asked.isEmpty() && Owners.refersBack(task) && !actions.isEmpty() ? actions.getLast().assignees() : asked;
    }

    private List<Agent> involved(Passage task, List<Agent> owners) {
      return Owners.after(Owners.WITH, task, agents.find(task)).stream().filter(agent -> !owners.contains(agent)).toList();
    }

    private Optional<Agent> reportsTo(Passage words) {
      Matcher report = words.matcher(Owners.REPORT);
      return report.find() ? agents.find(words).stream().filter(found -> found.start() >= report.end() - 1 && found.start() <= report.end() + 5).map(Found::agent).findFirst() : Optional.empty();
    }
  }
}
