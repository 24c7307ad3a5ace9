package org.moothall.extract.business;

import org.moothall.minutes.Block;
import org.moothall.minutes.Bullet;
import org.moothall.minutes.Marker;
import org.moothall.minutes.Paragraph;
import org.moothall.minutes.SubHeading;
import org.moothall.text.SourceText;

/// Tells what an agenda prints for a meeting to decide from what the meeting decided.
///
/// Under `Recommendations` stand proposals in the wording of resolutions, up to the next label or heading; under
/// `RECOMMENDED` stands what the meeting recommends to another body, and that is decided.
final class Printed {

  private Printed() {}

  /// Whether a label announces proposals.
  static boolean isPrinted(Marker marker) {
    return marker.kind() == Marker.Kind.RECOMMENDED && SourceText.lower(marker.passage().text()).replaceAll("^\\W+", "").startsWith("recommendation");
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
