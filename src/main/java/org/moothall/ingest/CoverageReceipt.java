package org.moothall.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.fact.Action;
import org.moothall.fact.Commitment;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Facts;
import org.moothall.fact.Vote;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.record.Coverage;
import org.moothall.text.Passage;
import org.moothall.text.PrivateSentences;
import org.moothall.text.Span;

/// Counts what was read, and finds what was passed over: sentences that read like a decision or an action but gave no fact,
/// names that no fact says anything of, and what the minutes do not tell.
final class CoverageReceipt {

  private final Minutes minutes;
  private final Facts facts;
  private final List<Span> withheld;
  private final List<Passage> cues = new ArrayList<>();
  private int sentences;

  private CoverageReceipt(Minutes minutes, Facts facts) {
    this.minutes = minutes;
    this.facts = facts;
    this.withheld = PrivateSentences.withheld(minutes.text());
  }

  static Coverage of(Minutes minutes, Facts facts) {
    return new CoverageReceipt(minutes, facts).coverage();
  }

  private Coverage coverage() {
    minutes.items().forEach(this::cues);
    return new Coverage(minutes.text().length(), read(minutes), sentences, cues.size(), missed(), NamesInCapitals.of(minutes, facts, withheld),
        Untold.attributes(minutes), Untold.of(minutes, facts, withheld), Coverage.Tiers.of(facts));
  }

  /// Gathers the sentences that read so by themselves, or by the label or the words that introduce them.
  private void cues(Item item) {
    boolean under = false;
    boolean table = false;
    Set<Block> limbs = limbs(item.blocks());
    for (Block block : item.blocks()) {
      table = Cues.headsColumns(block.passage()) || (table && Cues.isRow(block.passage()));
      under |= table;
      switch (block) {
        case Marker marker -> under = announces(marker);
        case SubHeading heading -> under = gather(heading, table);
        case Bullet bullet -> gather(bullet, under || limbs.contains(bullet) || bullet.leadIn().filter(Cues::introduces).isPresent());
        case Paragraph paragraph -> under = gather(paragraph, under);
      }
    }
  }

  /// The entries of counted lists whose opener was lost.
  private static Set<Block> limbs(List<Block> blocks) {
    Set<Block> limbs = new HashSet<>();
    List<Block> list = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Bullet entry && entry.leadIn().isEmpty() && entry.marker().codePoints().anyMatch(Character::isLetterOrDigit)) {
        list.add(block);
      } else {
        take(list, limbs);
      }
    }
    take(list, limbs);
    return limbs;
  }

  private static void take(List<Block> list, Set<Block> limbs) {
    if (Cues.areLimbs(list.stream().map(Block::passage).toList())) {
      limbs.addAll(list);
    }
    list.clear();
  }

  private static boolean announces(Marker marker) {
    return switch (marker.kind()) {
      case DECISION, RESOLVED, ACTION -> true;
      case MINUTES, RECOMMENDED -> false;
    };
  }

  /// Gathers from a block; nothing is announced after it, unless it is nothing but an opener.
  private boolean gather(Block block, boolean announced) {
    List<Passage> all = block.passage().sentences();
    sentences += all.size();
    for (int i = 0; i < all.size(); i++) {
      Passage sentence = all.get(i);
      boolean owner = i > 0 && i == all.size() - 1 && Cues.isName(sentence);
      boolean cue = owner || (announced && i == 0 && Cues.mayFollowLabel(sentence)) || Cues.in(sentence);
      if (cue && withheld.stream().noneMatch(sentence.span()::overlaps)) {
        cues.add(sentence);
      }
    }
    return Cues.announces(block.passage());
  }

  private List<Evidence> missed() {
    BitSet settled = covered(facts.facts().stream().filter(CoverageReceipt::settles).flatMap(fact -> fact.evidence().stream()).map(Evidence::span));
    return cues.stream().filter(cue -> {
      int next = settled.nextSetBit(cue.span().start());
      return next < 0 || next >= cue.span().end();
    }).map(cue -> Evidence.of(cue, "coverage/cue")).toList();
  }

  private static boolean settles(Fact fact) {
    return fact instanceof Decision || fact instanceof Action || fact instanceof Commitment || fact instanceof Vote;
  }

  /// The code points in headings, lists, items and closings, each once.
  private static int read(Minutes minutes) {
    Stream<Passage> lists = minutes.rolls().stream().flatMap(roll -> Stream.concat(Stream.of(roll.heading()), roll.entries().stream()));
    Stream<Passage> items = minutes.items().stream().flatMap(item -> Stream.concat(item.title().stream(), item.blocks().stream().map(Block::passage)));
    return covered(Stream.of(minutes.heading().stream(), lists, items, minutes.closing().stream()).flatMap(passages -> passages).map(Passage::span)).cardinality();
  }

  private static BitSet covered(Stream<Span> spans) {
    BitSet covered = new BitSet();
    spans.forEach(span -> covered.set(span.start(), span.end()));
    return covered;
  }
}
