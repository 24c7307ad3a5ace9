package org.moothall.minutes;

import java.util.List;
import org.moothall.text.Wording;

/// Tells what is only printed for a meeting to come, though it be worded as a resolution.
///
/// `Report of the Head of Parks.` / `RECOMMENDED: That the lease be approved.` without a word on what was said or done; all that stands
/// under `Agenda for the Parks Committee`.
final class Agendas {

  private static final Wording HEADED = Wording.of("(?i)^\\W{0,3}(?:public |supplementary |full )?agenda(?: (?:for|of|-)\\b.{0,120})?$|^notice of (?:a |the )?(?:\\p{L}+ ){0,3}meeting\\b");
  private static final Wording MINUTES = Wording.of("(?i)\\b(?:minutes|decisions)\\b");
  private static final Wording ORDERS = Wording.of("^(?:Report of|To (?:receive|consider|note|approve|agree|determine|pass)\\b|RECOMMEND|Recommend|The \\p{L}+ (?:is|are) (?:recommended|asked|invited) to)");
  private static final Wording TELLS = Wording.of("(?i)\\b(?:was|were|had|considered|presented|introduced|received|noted|commented|advised|explained|discussed|welcomed|asked|moved|updated|carried|agreed|thanked|confirmed|outlined|told|said"
      + "|reported|reminded|suggested|highlighted|summarised|spoke)\\b");
  private static final int HEAD = 4;

  private Agendas() {}

  /// Whether the lines above the first item head an agenda and no minutes.
  static boolean isHeaded(List<Line> head) {
    List<Line> first = head.subList(0, Math.min(head.size(), HEAD));
    return first.stream().anyMatch(line -> HEADED.in(line.passage())) && head.stream().noneMatch(line -> MINUTES.in(line.passage()));
  }

  /// Whether an item says what it asks for, and not that anything came of it.
  static boolean isPrintedOnly(Item item) {
    return item.blocks().stream().anyMatch(block -> ORDERS.in(block.passage())) && !tells(item);
  }

  /// Whether an item tells what was said or done, or has a label that announces it.
  static boolean tells(Item item) {
    return item.blocks().stream().anyMatch(block -> block instanceof Marker marker ? marker.kind() == Marker.Kind.MINUTES
        || marker.kind() == Marker.Kind.DECISION : TELLS.in(block.passage()));
  }
}
