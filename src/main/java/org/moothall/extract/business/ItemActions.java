package org.moothall.extract.business;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.fact.Action;
import org.moothall.fact.Evidence;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.Passage;
import org.moothall.text.TableCells;
import org.moothall.text.Wording;

/// The actions of one item, read block by block.
///
/// What a block is read for depends on what stands above it: a label, the words that introduce a list, the columns of a table, a
/// resolution, or nothing.
final class ItemActions {

  /// `That …`, `to …`, `and …`
  private static final Wording LIMB = Wording.of("^\\W{0,3}(?:(?:That|To|And)\\b|\\p{Ll})");

  /// `Agreed to find out the cost.`, an entry below who replied
  private static final Wording UNDERTOOK = Wording.of("^\\W{0,3}(?:Agreed|Undertook|Offered|Promised) to (?!(?:vary|take|defer|note|approve|the|a|an|be|differ|this|these|that)\\b)\\p{Ll}");
  private static final Wording THAT = Wording.of("(?i)^[\"'(]{0,2}that\\s");
  private static final int LONGEST_OPENER = 120;

  private final Item item;
  private final Charging charging;
  private final LabelledActions labels;
  private final ActionsInProse prose;
  private final ActionTable table;
  private boolean deciding;
  private boolean printed;
  private boolean proposal;
  private final Set<Integer> limbs;
  private int at = -1;
  private Optional<Lead> lead = Optional.empty();

  /// @param numbers the orders of the items by their numbers
  ItemActions(Item item, Charging charging, ActionColumns columns, Map<String, Integer> numbers) {
    this.item = item;
    this.limbs = LostList.of(item.blocks());
    this.charging = charging;
    this.labels = new LabelledActions(charging);
    this.prose = new ActionsInProse(charging, labels);
    this.table = new ActionTable(charging, prose, columns, numbers);
  }

  List<Action> read() {
    at = Printed.aboveMinutes(item.blocks()) - 1;
    for (Block block : item.blocks().subList(at + 1, item.blocks().size())) {
      at++;
      printed = Printed.recommendation(block, printed);
      if (!printed) {
        int known = charging.actions().size();
        block(block);
        if (!(block instanceof Marker)) {
          boolean limb = block instanceof Bullet && (deciding || limbs.contains(at));
          labels.told(block.passage(), charging.actions().size() - known, limb);
          labels.beside(block.passage());
        }
      }
    }
    return charging.actions().list();
  }

  /// The tasks of a table that stands behind the end of the meeting, and nothing of what else does.
  List<Action> behind(List<Passage> lines) {
    lines.stream().dropWhile(line -> ActionColumns.named(TableCells.of(line)).isEmpty()).forEach(table::read);
    return charging.actions().list();
  }

  private void block(Block block) {
    if (!(block instanceof Marker) && table.read(block.passage())) {
      return;
    }
    switch (block) {
      case Marker marker -> marker(marker.kind());
      case SubHeading heading -> heading(heading.passage());
      case Bullet bullet -> bullet(bullet);
      case Paragraph paragraph -> paragraph(paragraph.passage());
    }
  }

  private void marker(Marker.Kind kind) {
    labels.opens(kind == Marker.Kind.ACTION);
    deciding = kind == Marker.Kind.RESOLVED || kind == Marker.Kind.DECISION;
    proposal = false;
  }

  private void heading(Passage words) {
    if (labels.trailing(words)) {
      return;
    }
    ActionLabels.opening(words).ifPresentOrElse(rest -> labels.line(words, rest), () -> labels.heading(words));
    deciding = false;
    proposal = false;
    lead = Lead.of(words, "");
  }

  private void bullet(Bullet bullet) {
    lead = lead.filter(known -> !known.beside(bullet.marker()));
    Optional<Passage> leadIn = lead.filter(Lead::isEntry).map(Lead::words).or(bullet::leadIn).or(() -> lead.map(Lead::words));
    String opening = leadIn.map(Lead::end).orElse("");
    Passage words = bullet.passage();
    Optional<Lead> introduces = Lead.of(words, bullet.marker());
    Optional<Passage> label = ActionLabels.opening(words);
    if (label.isPresent()) {
      labels.line(words, label.get());
    } else if (labels.isOpen()) {
      labels.under(words, true);
    } else if (Lead.announcesSteps(opening)) {
      charging.add(words, leadIn, Strength.NEXT_STEP, "action/next-step");
    } else if (Lead.asks(opening) && !Lead.isQuestion(words) && !Counts.of(words).any()) {
      charging.add(words, leadIn, Strength.EXPLICIT, "action/asked-list");
    } else if (UNDERTOOK.in(words) && leadIn.filter(said -> !charging.grammar().speaking(said).isEmpty()).isPresent()) {
      charging.undertaken(words, charging.grammar().speaking(leadIn.orElseThrow()));
    } else if (leadIn.isPresent() && !proposal && !charging.grammar().opening(leadIn.get()).isEmpty()) {
      charging.undertaken(words, charging.grammar().opening(leadIn.get()));
    } else if (introduces.isPresent() && isList()) {
      proposal = proposal || Lead.proposes(opening);
    } else if (deciding || limbs.contains(at) || MainVerb.isShouted(Words.of(words)) || Lead.resolves(opening) || (THAT.in(words) && !proposal && !Lead.proposes(opening) && !ActionsInProse.speaks(leadIn))) {
      charging.limb(words, Settling.withoutOpener(words));
    } else if (!proposal && !Lead.proposes(opening)) {
      prose.read(words, leadIn);
    }
    introduces.ifPresent(found -> lead = Optional.of(found));
  }

  /// Whether entries of a list follow the present block.
  private boolean isList() {
    return at + 1 < item.blocks().size() && item.blocks().get(at + 1) instanceof Bullet;
  }

  private void paragraph(Passage words) {
    Optional<Passage> label = ActionLabels.opening(words);
    Optional<Lead> opens = Lead.of(words, "");
    if (label.isPresent()) {
      labels.line(words, label.get());
    } else if (labels.trailing(words)) {
      return;
    } else if (labels.isOpen()) {
      labels.under(words, false);
    } else if (ResolutionGrammar.opened(words).isPresent()) {
      resolved(words, ResolutionGrammar.opened(words).orElseThrow().limbs());
      deciding = opens.isPresent() || (words.length() <= LONGEST_OPENER && isList());
      proposal = false;
    } else if (opens.isPresent() || Lead.moves(words)) {
      opens(words);
    } else if (deciding) {
      decided(words);
    } else if (proposal && THAT.in(words)) {
      return;
    } else {
      proposal = false;
      marked(words);
    }
    lead = opens;
  }

  /// `AGREED to buy maps. Clerk to ask about the scale.`: the limbs, and what is said after them.
  private void resolved(Passage words, List<Passage> limbs) {
    limbs.forEach(limb -> charging.limb(limb, Settling.withoutOpener(limb)));
    int end = words.offset(limbs.getLast()) + limbs.getLast().length();
    if (limbs.size() == 1 && end < words.length()) {
      prose.read(words.from(end).trimmed(), Optional.empty());
    }
  }

  /// A limb of what was decided, or the discussion that goes on after it.
  private void decided(Passage words) {
    boolean limb = charging.limb(words, Settling.withoutOpener(words)) || LIMB.in(words);
    if (!limb && at > 0 && !(item.blocks().get(at - 1) instanceof Marker)) {
      marked(words);
    }
  }

  /// A line that opens a list: of what was resolved, or of what was only moved or recommended; `Clerk to report to the County:` is a task itself.
  private void opens(Passage words) {
    if (words.folded().endsWith(":") && charging.grammar().notes(words)) {
      prose.read(words, Optional.empty());
    }
    boolean settles = Lead.settles(words.folded());
    boolean moved = Lead.moves(words) || Lead.proposes(words.folded());
    boolean carried = moved && Carried.follows(item.blocks(), at);
    deciding = carried || (deciding && !moved) || (settles && !moved);
    proposal = (moved && !carried) || (proposal && !settles);
  }

  /// A paragraph, with a label at its end that marks it.
  private void marked(Passage words) {
    Optional<ActionLabels.Closing> closing = labels.closing(words);
    int known = charging.actions().size();
    prose.read(closing.map(ActionLabels.Closing::task).orElse(words), Optional.empty());
    closing.ifPresent(end -> {
      labels.told(end.task(), charging.actions().size() - known);
      labels.marks(end.task(), end.who(), Evidence.of(words, "action/label"));
    });
  }
}
