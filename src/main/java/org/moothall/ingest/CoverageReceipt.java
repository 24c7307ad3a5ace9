package org.moothall.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.fact.Action;
import org.moothall.fact.Commitment;
import org.moothall.fact.Decision;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Facts;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.record.Coverage;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;

/// Counts what was read, and finds the sentences that read like a decision or an action but gave no fact.
final class CoverageReceipt {

  private static final Pattern CUE = Pattern.compile(
      "(?i)\\b(?:resolved|it was agreed|agreed (?:that|to)|approved|undertook|requested that"
          + "|asked that|asked to|instructed|deferred|recommended that|delegated|officers (?:would"
          + "|will|to)|action:|to report back)\\b");

  private CoverageReceipt() {}

  static Coverage of(Minutes minutes, Facts facts) {
    BitSet settled = new BitSet(minutes.text().length());
    facts.facts().stream().filter(CoverageReceipt::settles).flatMap(fact -> fact.evidence().stream()).map(Evidence::span).forEach(span -> settled.set(span.start(), span.end()));
    List<Passage> sentences = minutes.items().stream().flatMap(item -> item.blocks().stream()).filter(block -> !(block instanceof Marker)).flatMap(block -> Sentences.split(block.passage()).stream()).toList();
    List<Passage> cues = sentences.stream().filter(sentence -> sentence.length() <= 4000 && CUE.matcher(sentence.folded()).find() && !sentence.folded().endsWith(":")).toList();
    List<Evidence> missed = new ArrayList<>();
    for (Passage cue : cues) {
      int next = settled.nextSetBit(cue.span().start());
      if (next < 0 || next >= cue.span().end()) {
        missed.add(Evidence.of(cue, "coverage/cue"));
      }
    }
    return new Coverage(minutes.text().length(), read(minutes), sentences.size(), cues.size(), missed);
  }

  private static boolean settles(Fact fact) {
    return fact instanceof Decision || fact instanceof Action || fact instanceof Commitment;
  }

  /// The code points of the words in headings, lists, items and closings.
  private static int read(Minutes minutes) {
    Stream<Passage> lists = minutes.rolls().stream().flatMap(roll -> Stream.concat(Stream.of(roll.heading()), roll.entries().stream()));
    Stream<Passage> items = minutes.items().stream().flatMap(item -> Stream.concat(item.title().stream(), item.blocks().stream().map(block -> block.passage())));
    return Stream.of(minutes.heading().stream(), lists, items, minutes.closing().stream()).flatMap(passages -> passages).mapToInt(passage -> passage.span().length()).sum();
  }
}
