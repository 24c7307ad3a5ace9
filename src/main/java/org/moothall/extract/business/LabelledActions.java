package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.fact.Agent;
import org.moothall.fact.Evidence;
import org.moothall.fact.Outcome;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Reads what the labels of actions mark.
///
/// `Action: Head of Legal` charges somebody with what stands before it · `Action: Clerk to write` says it all · under `ACTION` on
/// a line of its own stands a task, or a list of them, up to the next heading.
final class LabelledActions {

  /// `Agreed that the minutes be signed.`
  private static final Wording DECIDES = Wording.of("(?i)^\\W{0,3}(?:it was )?(?:unanimously )?(?:agreed|resolved|approved|noted|decided|confirmed)\\b");
  /// `(Proposed Cllr Pell, seconded Cllr Stone)`
  private static final Wording BRACKETED = Wording.of("(?s)\\((?:[Pp]rop|[Mm]oved|[Ss]econded|[Cc]arried|[Uu]nanimous|[Aa]ll )[^)]{0,200}\\)\\W{0,3}|Signed\\b.{0,80}");
  /// `Proposed AP, seconded QV, all in favour.`, `A recorded vote was requested.`: how what stands above came to be decided
  private static final Wording FORMULA = Wording.of("(?i)^\\W{0,3}(?:all (?:in favour|agreed|were in favour)\\b|carried\\b(?! (?:forward|over|out))|unanimous|agreed\\.?$|a recorded vote\\b|votes? (?:for|in favour)\\b|(?:the )?(?:substantive )?(?:motion|proposal|resolution) (?:was (?:put|carried|lost|agreed|approved|passed)|on being)\\b"
      + "|(?:prop|proposed|moved|seconded|sec)\\b[.,:]{0,2} (?:by )?(?-i:(?:Cllr|Councillor|Cr|Mr|Mrs|Ms|Dr)\\b|\\p{Lu}{2,3}\\b|\\p{Lu}\\p{Ll}+ \\p{Lu})(?!.{0,200}\\b(?:that|to)\\b))");
  /// `… and the proposal was declared carried, 6 Members voting in favour`: what was put to the vote stands above
  private static final Wording VOTED = Wording.of("(?i)^\\W*(?:\\d{1,3}\\W+)?(?:and )?the (?:\\p{L}+ )?(?:motion|proposal|amendment) (?:was|on being)\\b");
  /// `The Parks Committee noted the report.`, which gives nobody anything to do
  private static final Wording BODY_DID = Wording.of("^\\W{0,3}(?:The )?(?:(?:\\p{Lu}[\\p{L}'-]{1,20},?|and|of|for|&) ){0,8}(?:Committee|Sub-Committee|Board|Panel|Council|Cabinet|Commission|Forum|Members) (?:considered|noted|received|approved|endorsed|adopted|accepted|welcomed|thanked|discussed)\\b");
  /// `The lock needs looking at.` · `To go on the agenda.` · `AP and BV to paint it in July.`: what initials below mark as theirs
  private static final Wording NEEDS = Wording.of("^To \\p{Ll}|(?<!\\b(?:is|are|was|were|had|has|have|used|likely|due|able|going|hopes?|hoped|wish|wished|wants?|wanted|happy|pleased|agreed) )\\bto be \\p{Ll}+(?:ed|en|nt|wn|ut|ade|ought)\\b|^(?:\\p{Lu}{2,4}(?:, | and |/|$)?){1,4} to \\p{Ll}|\\bneeds? (?:\\p{Ll}+ing|to be)\\b");
  private static final Wording BY = Wording.of("^\\W{0,3}(?:ACTION|Action) (?:BY|by)\\b");
  /// What is done with it when the meeting ends.
  private static final Set<Outcome> NOTHING_MORE = Set.of(Outcome.NOTED, Outcome.RECEIVED, Outcome.REFUSED, Outcome.DEFERRED, Outcome.ELECTED, Outcome.APPOINTED);
  private static final Wording NUMBERED = Wording.of("(?i)^\\W{0,3}action(?: (?:point|no\\.?|item))? ?\\d");
  private static final Set<String> PLAIN = Set.of("move", "replace", "transfer", "buy", "advertise", "order", "hire", "install", "remove", "paint", "mend", "clean", "cut", "plant", "repair", "pay", "place", "erect", "book", "hold");
  private static final Wording NOTES = Wording.of("(?i)\\bto (?:note|action)\\b");
  private static final Wording NOTED = Wording.of("(?i)\\b(?:noted|received)\\b[^.]{0,60}\\.$");
  private static final Set<String> TOLD = Set.of("had", "was", "were", "stated", "confirmed", "reported", "advised", "said", "told", "completed");
  private static final Set<String> CHARGING = Set.of("to", "will", "would", "should", "shall", "must", "be");
  private static final int LONGEST_INITIALS = 16;
  private static final int LONGEST_TASK = 600;
  private static final int LONGEST_OPENER = 200;
  private static final int MOST_WORDS = 12;
  private static final int MOST_LIMBS = 30;

  private final Charging charging;
  private Optional<Passage> before = Optional.empty();
  private int sinceBefore;
  /// The limbs right above that gave no action by themselves.
  private final List<Passage> limbs = new ArrayList<>();
  private boolean open;
  private int entries;

  LabelledActions(Charging charging) {
    this.charging = charging;
  }

  /// Begins or ends what stands under a label on a line of its own.
  void opens(boolean label) {
    open = label;
    entries = 0;
    limbs.clear();
  }

  boolean isOpen() {
    return open;
  }

  /// Keeps what a label that follows may mark.
  ///
  /// @param found how many actions it gave by itself
  void told(Passage task, int found) {
    told(task, found, false);
  }

  /// The same of what may be one limb of several.
  ///
  /// @param limb whether it is a limb of what was resolved, so that a label below the last may mark those above it too
  void told(Passage task, int found, boolean limb) {
    if (!limb) {
      limbs.clear();
    } else if (found == 0) {
      limbs.add(task);
    }
    if (!BRACKETED.is(task) && (found > 0 || before.isEmpty() || !isFormula(task))) {
      before = Optional.of(task).filter(words -> !VOTED.in(words));
      sinceBefore = found;
    }
  }

  private static boolean isFormula(Passage words) {
    return words.length() <= LONGEST_TASK && Sentences.split(words).stream().allMatch(FORMULA::in);
  }

  /// A label with words beside it.
  void line(Passage line, Passage beside) {
    Passage rest = ActionLabels.withoutDrafter(beside);
    if (NUMBERED.in(line) && tells(rest)) {
      return;
    }
    boolean openByWhom = ActionLabels.namesNobodyYet(rest) && sinceBefore == 0;
    if (ActionLabels.saysNothing(rest) && !openByWhom) {
      return;
    }
    OwnerAndDay owner = OwnerAndDay.of(rest, charging.deadlines());
    if (before.isEmpty() && isOwner(owner.who())) {
      return;
    }
    if (openByWhom || namesOnly(owner.who())) {
      before.ifPresent(task -> marks(task, owner, Evidence.of(line, "action/label")));
      if (BY.in(line)) {
        List<Agent> named = charging.owners().labelled(owner.who());
        limbs.stream().limit(MOST_LIMBS).filter(limb -> !before.equals(Optional.of(limb)) && isTask(limb, true))
            .forEach(limb -> charging.beside(limb, named, owner.due(), Evidence.of(line, "action/label")));
      }
    } else {
      List<Passage> parts = Limbs.of(rest, 0);
      List<Passage> tasks = parts.size() > 1 ? parts : tasks(rest);
      tasks.forEach(task -> charging.add(task, Optional.empty(), Strength.EXPLICIT, "action/label"));
      if (tasks.size() <= 1) {
        charging.actions().tellAgain(sinceBefore);
      }
    }
  }

  /// `Action: Clerk to write. Ada Pell to call.`: one for each sentence that names who is to do it.
  private List<Passage> tasks(Passage beside) {
    List<Passage> tasks = new ArrayList<>();
    for (Passage sentence : Sentences.split(beside)) {
      boolean another = tasks.isEmpty() || charging.grammar().notes(sentence);
      tasks.add(another ? sentence : tasks.removeLast().through(sentence));
    }
    return tasks;
  }

  /// `Action 4: The lamp had been mended.` tells what came of an earlier action.
  private static boolean tells(Passage words) {
    Words said = Words.of(words);
    for (int at = 0; at < said.size(); at++) {
      if (said.is(at, TOLD)) {
        return true;
      }
      if ((said.is(at, CHARGING) && (at > 0 || TaskVerbs.isBase(said.at(1)))) || (at == 0 && TaskVerbs.isBase(said.at(0)))) {
        return false;
      }
    }
    return false;
  }

  /// A heading under a label: the task itself, unless one stands there already; `Culture Strategy` opens something else.
  void heading(Passage words) {
    if (open && entries == 0 && (words.folded().contains(" to ") || namesOnly(words))) {
      under(words, false);
    }
    opens(false);
  }

  /// An entry or paragraph under a label.
  ///
  /// @param more whether others may follow
  void under(Passage words, boolean more) {
    if (words.folded().stripTrailing().endsWith(":") && namesOnly(words)) {
      opens(false);
      return;
    }
    if (namesOnly(words)) {
      before.ifPresent(task -> marks(task, words, Evidence.of(words, "action/label")));
    } else if (!ActionLabels.saysNothing(words) && (more || !tells(words)) && !BODY_DID.in(words)) {
      tasks(words).forEach(task -> charging.add(task, Optional.empty(), Strength.EXPLICIT, "action/label"));
    }
    open = more;
    entries++;
  }

  /// `Clerk to action.` behind the task, or initials alone below it; whether the words are that.
  boolean trailing(Passage words) {
    boolean marked = sinceBefore > 0 || before.filter(task -> NEEDS.in(Sentences.split(task).getLast())).isPresent();
    Optional<Passage> who = words.length() <= LONGEST_INITIALS && Owners.initialsOnly(words) && marked ? Optional.of(words) : ActionLabels.toAction(words);
    Optional<Passage> known = who.filter(names -> before.isPresent() && charging.owners().knows(names));
    known.ifPresent(names -> before.ifPresent(task -> {
      if (sinceBefore > 0 || onlyDecides(task)) {
        marks(task, names, Evidence.of(words, "action/label"));
      } else {
        charging.beside(Owners.initialsOnly(words) ? Sentences.split(task).getLast() : lastOf(task).through(words), charging.owners().labelled(names), Optional.empty(), Evidence.of(words, "action/label"));
      }
    }));
    return known.isPresent();
  }

  /// Whom the column beside a block charges with what the block tells: `Ada Pell`, `A Pell to note`.
  void beside(Passage block) {
    String beside = block.beside();
    if (beside.isEmpty() || !before.equals(Optional.of(block))) {
      return;
    }
    String who = NOTES.matcher(beside).replaceAll("").strip();
    Passage task = besides(Sentences.split(block)).orElse(block);
    OwnerAndDay owner = OwnerAndDay.inColumn(SourceText.of(who).all(), charging.deadlines());
    if (sinceBefore > 0 && !who.isEmpty()) {
      marks(task, owner, Evidence.of(block, "action/column"), Owners.initialsOnly(owner.who()) || !charging.owners().namesOnly(owner.who()));
    } else if (who.length() == beside.length() && !NOTED.in(task)) {
      List<Agent> named = charging.owners().labelled(owner.who());
      (named.isEmpty() ? Optional.<Passage>empty() : Optional.of(task)).ifPresent(words -> charging.beside(words, named, owner.due(), Evidence.of(block, "action/column")));
    }
  }

  /// The sentence that the column stands beside; what was put to the vote, where that tells but how the vote went.
  private static Optional<Passage> besides(List<Passage> sentences) {
    int at = 0;
    while (at < sentences.size() && sentences.get(at).beside().isEmpty()) {
      at++;
    }
    while (at > 0 && at < sentences.size() && FORMULA.in(sentences.get(at))) {
      at--;
    }
    return at < sentences.size() ? Optional.of(sentences.get(at)) : Optional.empty();
  }

  /// Whom the end of a paragraph charges with what the paragraph tells.
  Optional<ActionLabels.Closing> closing(Passage paragraph) {
    return ActionLabels.closing(paragraph).filter(end -> charging.owners().namesOnly(end.who()));
  }

  /// Marks the task, or what it told, as charged to those whom a label names.
  void marks(Passage task, Passage who, Evidence label) {
    marks(task, new OwnerAndDay(who, Optional.empty()), label);
  }

  private void marks(Passage task, OwnerAndDay owner, Evidence label) {
    marks(task, owner, label, Owners.initialsOnly(owner.who()));
  }

  /// @param strange whether the label names nobody more plainly than a title does: by initials, or somebody whom nothing else names
  private void marks(Passage task, OwnerAndDay owner, Evidence label, boolean strange) {
    List<Agent> named = charging.owners().labelled(owner.who());
    if (sinceBefore > 0) {
      charging.actions().mark(named, strange, owner.due(), label, sinceBefore);
    } else {
      boolean by = BY.in(label.quote());
      (onlyDecides(task) || limbs.contains(task) ? toBeDone(task, by) : Optional.of(lastOf(task))).ifPresent(words -> charging.beside(words, named, owner.due(), label));
    }
  }

  /// `It was agreed that the gate be mended.`: what was decided is itself the task, where it is more than to approve or note.
  ///
  /// @param by whether the label says who does it, `ACTION BY:`, so that what was approved is carried out by them
  private static Optional<Passage> toBeDone(Passage task, boolean by) {
    Passage last = Sentences.split(task).getLast();
    boolean parted = by && Settling.in(last).isEmpty() && task.length() - last.length() <= LONGEST_OPENER;
    return parted ? Optional.of(last).filter(limb -> isTask(limb, true)) : Settling.in(last).filter(settling -> isTask(settling.resolution(), by || isInfinitive(last, settling))).map(settling -> last);
  }

  /// `It was resolved to move £400 to the savings account.`: what is done is a task, whatever its verb.
  private static boolean isInfinitive(Passage sentence, Settling settling) {
    return sentence.folded().substring(0, sentence.offset(settling.resolution())).endsWith(" to ");
  }

  private static boolean isTask(Passage resolution, boolean by) {
    Words words = Words.of(resolution);
    boolean done = MainVerb.find(words, 0).filter(outcome -> !by || NOTHING_MORE.contains(outcome)).isPresent() || Outcomes.procedural(resolution.text());
    return !done && (LimbWording.isSubjunctive(words, 0) || TaskVerbs.isBase(words.at(0)) || (by && words.is(0, PLAIN)));
  }

  private boolean namesOnly(Passage rest) {
    return before.isPresent() && isOwner(rest);
  }

  private boolean isOwner(Passage rest) {
    boolean longer = rest.folded().split("\\s+").length > MOST_WORDS;
    return !longer && !rest.folded().contains(" to ") && (charging.owners().namesOnly(rest) || Owners.isName(rest) || !Owners.withoutTitle(rest).equals(rest));
  }

  /// A label under "the minutes were agreed" tells who keeps the matter, not what is to be done.
  private static boolean onlyDecides(Passage task) {
    return DECIDES.in(task) || Settling.in(task).isPresent() || ResolutionGrammar.opened(task).isPresent();
  }

  /// A long paragraph tells the task at its end.
  private static Passage lastOf(Passage task) {
    return task.length() <= LONGEST_TASK ? task : Sentences.split(task).getLast();
  }
}
