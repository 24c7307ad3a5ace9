package org.moothall.extract.business;

import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Item;
import org.moothall.minutes.Layout;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Minutes;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.SourceText;

/// Tells what an agenda prints for a meeting to decide from what the meeting decided.
///
/// Under `Recommendations` stand proposals in the wording of resolutions, up to the next label or heading; under
/// `RECOMMENDED` stands what the meeting recommends to another body, and that is decided.
final class Printed {

  private Printed() {}

  /// Whether an item is minuted: on a page that marks minutes and decisions by labels, one without them is agenda only.
  static boolean minuted(Minutes minutes, Item item) {
    return minutes.layout() == Layout.COMPLETE_MINUTES || labelled(item) || minutes.items().stream().noneMatch(Printed::labelled);
  }

  private static boolean labelled(Item item) {
    return item.blocks().stream().anyMatch(block -> block instanceof Marker(Marker.Kind kind, var ignored)
        && (kind == Marker.Kind.MINUTES || kind == Marker.Kind.DECISION || kind == Marker.Kind.RESOLVED));
  }

  /// Whether a block belongs to printed recommendations, given whether the block before it does.
  static boolean recommendation(Block block, boolean before) {
    return switch (block) {
      case Marker(Marker.Kind kind, var words) -> kind == Marker.Kind.RECOMMENDED && SourceText.lower(words.text()).startsWith("recommendation");
      case SubHeading ignored -> false;
      case Bullet ignored -> before;
      case Paragraph ignored -> before;
    };
  }
}
