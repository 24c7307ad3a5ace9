package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.fact.Agent;
import org.moothall.fact.Evidence;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Reads running text sentence by sentence for what it charges somebody with.
///
/// `The lease was old. The Clerk would look into it.` · `… and it was agreed that officers write to the school` · `The gate is
/// broken. Action: Clerk to mend it.`; not `Update: officers wrote`.
final class ActionsInProse {

  private static final Wording UPDATE = Wording.of("(?i)^(?:updated?|progress|outcome|note|reasons?|background|completed?)\\b[^.:]{0,30}:");
  /// `In reply the Head of Parks said:`
  private static final Wording SPEAKS = Wording.of("(?i)\\b(?:said|stated|replied|advised|explained|reported|responded|confirmed|added|highlighted|told [^:]{3,30})(?: that| the following| as follows)?\\s?:-?$");
  /// `Ada Pell replied that it was late and agreed to put it right`, which settles nothing for a body
  private static final Wording GOES_ON = Wording.of("\\b(?:said|stated|explained|advised|replied|responded|confirmed|reported|commented|added|indicated|apologised|thanked|acknowledged|accepted|welcomed|congratulated|clarified)\\b[^;]{0,260}? and agreed to\\b");
  /// `Clerk to write to the school. Done.`
  private static final Wording DONE = Wording.of("^(?:Done|Completed?|Actioned|Discharged)\\b[^:]{0,60}$|^(?:This|It|Both|These) (?:has|had|have) (?:now |since |already )?been (?:done|sent|completed|actioned|carried out|circulated|received)\\b[^:]{0,60}$");
  private static final Wording ENDS_DONE = Wording.of("\\p{Lu}\\. (?:Done|Completed|Actioned)\\b[^.:]{0,40}\\.?$");
  private static final Wording JOINT = Wording.of("[,;]?\\s(?:(?:and|but)(?:\\sthe)?|the)\\s?$");
  private static final int LONGEST_BULLET = 900;
  private static final int SPEAKER_NEAR = 3;

  private final Charging charging;
  private final LabelledActions labels;
  private final List<Passage> said = new ArrayList<>();
  private Optional<Passage> lead = Optional.empty();

  ActionsInProse(Charging charging, LabelledActions labels) {
    this.charging = charging;
    this.labels = labels;
  }

  /// Whether words that introduce a list tell that somebody said what it holds.
  static boolean speaks(Optional<Passage> leadIn) {
    return leadIn.filter(SPEAKS::in).isPresent();
  }

  /// @param leadIn the words that introduce the list of which these are an entry; a short entry is kept whole
  void read(Passage words, Optional<Passage> leadIn) {
    if (UPDATE.in(words)) {
      return;
    }
    boolean whole = leadIn.isPresent() && words.length() <= LONGEST_BULLET;
    lead = leadIn.filter(SPEAKS::in);
    boolean settled = false;
    int known = charging.actions().size();
    List<Passage> sentences = Sentences.split(words);
    for (int at = 0; at < sentences.size(); at++) {
      Passage sentence = sentences.get(at);
      Optional<Passage> passed = PassedMotion.at(sentences, at);
      if (ENDS_DONE.in(sentence) || (at + 1 < sentences.size() && DONE.in(sentences.get(at + 1)))) {
        said.add(sentence);
        continue;
      }
      boolean found = (settled || passed.isPresent()) ? charging.limb(sentence, passed.orElseGet(() -> Settling.withoutOpener(sentence)))
          : sentence(whole ? words : sentence, sentence);
      labels.told(sentence, charging.actions().size() - known);
      settled = Settling.begins(sentence);
      said.add(sentence);
      if (found && whole) {
        return;
      }
    }
  }

  private boolean sentence(Passage words, Passage sentence) {
    Optional<Passage> label = ActionLabels.opening(sentence);
    if (label.isPresent()) {
      labels.line(sentence, label.get());
      return true;
    }
    if (labels.trailing(sentence)) {
      return true;
    }
    Optional<ActionLabels.Closing> closing = labels.closing(sentence);
    if (closing.isPresent()) {
      return closed(sentence, closing.get());
    }
    Optional<Settling> settling = Settling.in(sentence);
    boolean goesOn = settling.isPresent() && GOES_ON.in(sentence);
    boolean found = goesOn && charges(words, sentence);
    return found || (settling.isPresent() && settled(settling.get())) || (settling.isEmpty() && charges(words, sentence));
  }

  /// `The gate is broken (Action: Clerk).`
  private boolean closed(Passage sentence, ActionLabels.Closing closing) {
    int known = charging.actions().size();
    charges(closing.task(), closing.task());
    labels.told(closing.task(), charging.actions().size() - known);
    labels.marks(closing.task(), closing.who(), Evidence.of(sentence, "action/label"));
    return true;
  }

  private boolean settled(Settling settling) {
    boolean found = false;
    List<Passage> limbs = Limbs.of(settling.resolution(), 0);
    for (Passage limb : limbs) {
      found |= charging.limb(limbs.size() == 1 ? settling.whole() : limb, limb);
    }
    return found;
  }

  private boolean charges(Passage words, Passage sentence) {
    List<Charge> told = charging.grammar().told(sentence, this::speaker);
    Optional<Passage> both = told.size() == 1 ? Accepted.together(said.isEmpty() ? Optional.empty() : Optional.of(said.getLast()), sentence, told.getFirst()) : Optional.empty();
    if (both.isPresent()) {
      charging.actions().withdraw(said.getLast());
      charging.told(both.get(), sentence, told.getFirst());
      return true;
    }
    for (int i = 0; i < told.size(); i++) {
      int from = i == 0 ? 0 : told.get(i).task();
      Passage part = told.size() == 1 ? words : sentence.part(from, i + 1 < told.size() ? told.get(i + 1).task() : sentence.length());
      if (!part.isBlank()) {
        charging.told(i + 1 < told.size() ? withoutJoint(part) : part.trimmed(), sentence, told.get(i));
      }
    }
    return !told.isEmpty();
  }

  /// `Cllr Pell will call, and the` before what the Clerk is charged with
  private static Passage withoutJoint(Passage part) {
    Matcher joint = part.matcher(JOINT);
    return (joint.find() && joint.start() > 0 ? part.part(0, joint.start()) : part).trimmed();
  }

  /// Who spoke last: the subject of one of the sentences just before.
  private List<Agent> speaker() {
    List<Agent> leading = lead.map(charging.grammar()::subject).orElse(List.of());
    if (!leading.isEmpty()) {
      return leading;
    }
    for (int at = said.size() - 1; at >= Math.max(0, said.size() - SPEAKER_NEAR); at--) {
      List<Agent> subject = charging.grammar().subject(said.get(at));
      if (!subject.isEmpty()) {
        return subject;
      }
    }
    return List.of();
  }
}
