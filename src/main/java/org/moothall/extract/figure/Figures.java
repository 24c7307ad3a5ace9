package org.moothall.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.extract.figure.Measure.Role;
import org.moothall.fact.Figure;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.PaymentRow;
import org.moothall.minutes.SubHeading;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Reads the figures that minutes report, each with the value before it, its target and somebody else's value.
public final class Figures {

  private static final int LONGEST_SENTENCE = 4_000;
  private static final int BESIDE = 80;
  private static final int MOST_ALIKE = 20;
  /// `it was RESOLVED to pay the following:` / `Hire of hall     £45.00` / `Chq 1422 Water £103.00`
  private static final Wording PAYS = Wording.of("(?i)\\b(?:pay|payments?|paid|cheques?|invoices)\\b[^.;]{0,80}:-?$");
  private static final Wording PAYEE = Wording.of("^(?:Chq|Cheque|BACS|DD|D/D|SO|S/O)\\b[^;:]{2,90}?[\\s£]£? ?\\d[\\d,]*\\.\\d\\d\\W*$");
  /// "be approved", "APPROVED an increase of 3%", "b) Approve option 2"
  private static final Wording RESOLVES = Wording.of("(?i)\\b(?:board|committee|council|cabinet|panel) (?:agreed|resolved|approved)\\b|\\bbe (?:approved|agreed|granted|awarded|released|allocated|paid|authorised|accepted|made)\\b|^\\W*(?:\\(?[a-z\\d]{1,4}[).]\\s{1,8})?(?:it was )?(?:resolved|agreed|approved|recommended|to approve|to award|approve|award)\\b");
  private static final Wording USE = Wording.of("\\b(?:to|for) (?:the |an? |all )?\\p{L}{3,}");
  private static final Wording PROPOSES = Wording.of("(?i)\\b(?:proposed|moved|motion|recommended|recommendations?)\\b");
  /// "Councillor Pell seconded the motion with the words 'up to' before '£4,000'"
  private static final Wording RESTATES = Wording.of("(?i)\\b(?:seconded the|with the words?|the words? (?=[\"']|up to)|inserted|deleted|amended to read)\\b");
  private static final Wording REFERS_BACK = Wording.of("^(?:this|that|(?:of )?(?:these|those)|of them|it|the (?:target|figure|level|rate|percentage|national|regional"
      + "|london|england|previous|comparable|equivalent|average))\\b", Pattern.CASE_INSENSITIVE);

  public List<Figure> extract(Minutes minutes) {
    return minutes.items().stream().flatMap(Figures::figures).toList();
  }

  /// The figures of an item; where a sentence is printed twice, as decision and as minutes, or the same is told of the same thing as motion
  /// and as resolution, its figures count once.
  private static Stream<Figure> figures(Item item) {
    Set<String> seen = new HashSet<>();
    FigureTable table = FigureTable.of(item);
    Stream<FigureDraft> told = withoutPayments(item.blocks()).stream().flatMap(block -> drafts(block).stream()).filter(draft -> !table.holds(draft.sentence()));
    return Stream.concat(withoutRepeats(told.toList()).stream(), table.drafts().stream())
        .map(draft -> draft.figure(item.order()))
        .filter(figure -> seen.add(figure.value() + " " + figure.unit() + " " + figure.evidence().getFirst().quote()))
        .filter(figure -> seen.add(figure.value() + " " + figure.unit() + " of " + figure.about() + " " + figure.period() + " " + figure.planned()) || figure.benchmark().isPresent() || figure.previous().isPresent() || figure.target().isPresent());
  }

  /// The figures but for sums and shares that the resolution says again, each as often as it was told before.
  private static List<FigureDraft> withoutRepeats(List<FigureDraft> drafts) {
    List<FigureDraft> kept = new ArrayList<>();
    Map<String, List<FigureDraft>> alike = new HashMap<>();
    Set<FigureDraft> spent = new HashSet<>();
    for (FigureDraft draft : drafts) {
      List<FigureDraft> others = alike.computeIfAbsent(draft.told(), _ -> new ArrayList<>());
      Optional<FigureDraft> earlier = draft.mayRepeat() ? others.stream().skip(Math.max(0, others.size() - MOST_ALIKE)).filter(other -> other.tellsAs(draft) && !spent.contains(other)
          && (RESTATES.in(draft.sentence()) || draft.saysAgain(other) || (isOfOne(draft, other) && RESOLVES.in(other.sentence()) != RESOLVES.in(draft.sentence())))).findFirst() : Optional.empty();
      earlier.filter(_ -> !RESTATES.in(draft.sentence())).ifPresent(spent::add);
      if (earlier.isEmpty()) {
        kept.add(draft);
        others.add(draft);
      }
    }
    return kept;
  }

  /// Whether a resolution may speak of what was told before it: by a word of both, after a proposal, or of a sum for which it names no use of its own.
  private static boolean isOfOne(FigureDraft draft, FigureDraft other) {
    return draft.sharesWord(other) || PROPOSES.in(other.sentence()) || (!draft.unit().equals("%") && !USE.in(draft.sentence()));
  }

  /// The blocks but for the rows of a list of payments, which measure nothing.
  private static List<Block> withoutPayments(List<Block> blocks) {
    List<Block> rest = new ArrayList<>();
    boolean paying = false;
    for (Block block : blocks) {
      boolean row = PAYEE.in(block.passage()) || (paying && PaymentRow.is(block.passage()));
      paying = row || PAYS.in(block.passage());
      if (!row) {
        rest.add(block);
      }
    }
    return rest;
  }

  private static List<FigureDraft> drafts(Block block) {
    return switch (block) {
      case Paragraph paragraph -> drafts(paragraph.passage());
      case Bullet bullet -> drafts(bullet.passage());
      case SubHeading _, Marker _ -> List.of();
    };
  }

  private static List<FigureDraft> drafts(Passage paragraph) {
    List<FigureDraft> all = new ArrayList<>();
    for (Passage sentence : Sentences.split(paragraph)) {
      if (sentence.length() <= LONGEST_SENTENCE) {
        all.addAll(drafts(sentence, all));
      }
    }
    return all;
  }

  /// The figures of a sentence; what it holds against figures of the sentence before is added to those.
  private static List<FigureDraft> drafts(Passage sentence, List<FigureDraft> before) {
    Optional<FigureDraft> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    Optional<FigureDraft> named = last.filter(draft -> REFERS_BACK.in(sentence));
    List<Measure> measures = SentenceMeasures.of(sentence, named.map(FigureDraft::unit));
    Optional<FigureDraft> meant = named.or(() -> last.filter(draft -> !measures.isEmpty() && measures.stream().allMatch(measure -> measure.is(Role.TARGET)
        || (measure.is(Role.PREVIOUS) && draft.isToldAgain(sentence.part(0, measure.number().start()))))));
    String words = sentence.folded();
    List<FigureDraft> drafts = new ArrayList<>();
    for (Measure measure : measures) {
      Optional<Measure> previous = previous(measure, measures);
      if (Measured.is(measure, sentence) || previous.isPresent() || isPart(measure, measures)) {
        int lead = Math.min(measure.number().start(), previous.map(Measure::from).orElse(measure.number().start()));
        drafts.add(new FigureDraft(sentence, measure, Indicators.about(words, sentence.text(), measure, lead)));
      }
    }
    measures.stream().filter(measure -> !measure.is(Role.VALUE))
        .forEach(measure -> owner(measure, drafts, meant).ifPresent(draft -> draft.add(measure, sentence)));
    return drafts;
  }

  /// The value before, where one stands beside a value: then it is measured, whatever the words.
  private static Optional<Measure> previous(Measure measure, List<Measure> measures) {
    return measures.stream()
        .filter(other -> measure.is(Role.VALUE) && other.is(Role.PREVIOUS) && other.comparable(measure))
        .filter(other -> Math.abs(other.number().start() - measure.number().start()) < BESIDE)
        .findFirst();
  }

  /// Whether the number after it tells of how many it is a part: "nine of the 18 audits".
  private static boolean isPart(Measure measure, List<Measure> measures) {
    int end = measure.number().end();
    return measure.is(Role.VALUE) && measures.stream().anyMatch(other -> other.is(Role.WHOLE) && other.number().start() > end && other.number().start() - end < BESIDE / 2);
  }

  private static Optional<FigureDraft> owner(Measure measure, List<FigureDraft> drafts, Optional<FigureDraft> meant) {
    int at = measure.number().start();
    Comparator<FigureDraft> nearest = Comparator.comparingInt(draft -> draft.start() < at ? at - draft.start() : 1000 + draft.start() - at);
    Optional<FigureDraft> here = drafts.stream().filter(draft -> draft.accepts(measure)).min(
        measure.is(Role.PREVIOUS) ? Comparator.comparingInt(draft -> Math.abs(draft.start() - at)) : nearest);
    return here.or(() -> meant.filter(draft -> draft.accepts(measure)));
  }
}
