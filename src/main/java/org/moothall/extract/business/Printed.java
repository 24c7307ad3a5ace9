package org.moothall.extract.business;

import java.util.List;
import java.util.stream.IntStream;
import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Tells what an agenda prints for a meeting to decide from what the meeting decided.
///
/// Under `Recommendations` stand proposals in the wording of resolutions, up to the next label or heading; under
/// `RECOMMENDED` stands what the meeting recommends to another body, and that is decided.
final class Printed {

  private static final Wording AGENDA = Wording.of("^To \\p{L}|\\b\\p{Lu}{3,30} To \\p{L}|^(?:Report|Recommendation)");
  private static final Wording DOCUMENTS = Wording.of("(?i)^(?:additional|supporting|accompanying) documents");

  private static final Wording ASKS = Wording.of("\\bTo (?:consider|receive|note|approve|agree|pass|adopt|resolve)\\b[^.]{0,200}[:-]$");
  /// `If so, to pass formally the following resolution:-` / `RESOLVED - That the public be excluded …`
  private static final Wording IF_SO = Wording.of("(?i)^(?:\\d{1,2}\\W{1,4})?if (?:so|the recommendation is accepted),? to (?:\\p{L}+ )?pass\\b.{0,60}(?:[:-]|\\bresolution)$");
  private static final Wording RECORD = Wording.of("(?i)\\bDecision (?:maker|status)\\s?:|\\bis (?:a )?key decision\\s?\\?");
  private static final int HEAD = 400;

  private Printed() {}

  /// Where the last label stands that says what was said or decided; above it a recommendation is printed.
  static int lastLabel(List<Block> blocks) {
    return IntStream.range(0, blocks.size()).filter(at -> blocks.get(at) instanceof Marker(Marker.Kind kind, var ignored)
        && (kind == Marker.Kind.MINUTES || kind == Marker.Kind.DECISION)).max().orElse(-1);
  }

  /// How many blocks stand above `Minutes:`, where nothing above it tells what was decided: the agenda's words.
  static int aboveMinutes(List<Block> blocks) {
    int first = (int) blocks.stream().takeWhile(block -> !(block instanceof Marker marker && marker.kind() != Marker.Kind.RECOMMENDED)).count();
    boolean minutes = first < blocks.size() && blocks.get(first) instanceof Marker marker && marker.kind() == Marker.Kind.MINUTES;
    return minutes && blocks.subList(0, first).stream().noneMatch(block -> ResolutionGrammar.opened(block.passage()).isPresent()) ? first : 0;
  }

  /// Whether the wording of a label announces proposals.
  static boolean isPrinted(Marker marker) {
    return marker.kind() == Marker.Kind.RECOMMENDED && SourceText.lower(marker.passage().text()).replaceAll("^\\W+", "").startsWith("recommendation");
  }

  /// Whether a paragraph is what the agenda prints above a label: `To note the plan.` before `Decision:`, and motions that it asks
  /// the meeting to consider.
  static boolean isAgenda(List<Block> blocks, int at) {
    if (at > 0 && IF_SO.in(head(blocks.get(at - 1).passage()))) {
      return true;
    }
    if (!(blocks.get(at) instanceof Paragraph(var ignored, Passage words)) || !AGENDA.in(head(words))) {
      return false;
    }
    int next = at + 1;
    while (next < blocks.size() && next < at + 6 && (blocks.get(next) instanceof Bullet || DOCUMENTS.in(head(blocks.get(next).passage())))) {
      next++;
    }
    return next < blocks.size() && blocks.get(next) instanceof Marker(Marker.Kind kind, var label) && (kind == Marker.Kind.MINUTES || kind == Marker.Kind.DECISION);
  }

  /// Whether words over a list are what the agenda asks the meeting to do: `To consider the following motions:`.
  static boolean announces(Passage words) {
    return words.length() <= HEAD && ASKS.in(words.folded().stripTrailing());
  }

  /// Whether the title of an item offers the meeting a resolution, which then stands printed under it.
  static boolean offers(Passage title) {
    return IF_SO.in(head(title));
  }

  /// Whether a passage begins as the record of a decision that was taken.
  static boolean isRecord(Passage words) {
    return RECORD.in(words.part(0, Math.min(words.length(), 1_000)));
  }

  private static String head(Passage words) {
    return words.part(0, Math.min(words.length(), HEAD)).folded();
  }

  /// Whether a block belongs to printed recommendations, given whether the block before it does.
  static boolean recommendation(Block block, boolean before) {
    return switch (block) {
      case Marker marker -> isPrinted(marker);
      case SubHeading ignored -> false;
      case Bullet ignored -> before;
      case Paragraph ignored -> before;
    };
  }
}
