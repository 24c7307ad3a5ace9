package org.moothall.minutes;

import java.util.List;
import org.moothall.text.Wording;

/// Tells a line within an attendance list that says where those come from who stand below it.
///
/// `Northmoor Borough Council:` above names of any form · `Ashcombe Hospitals NHS Foundation Trust (AHT)` above `Ada Pell - Chief Executive`
final class Origins {

  private static final Wording COLON = Wording.of("^\\p{Lu}[\\p{L}&'-]*(?: (?:of|and|&|the|\\p{Lu}[\\p{L}&'-]*)){1,6}:$");
  private static final Wording INSTITUTION = Wording.of("^\\p{Lu}[\\p{L}&'-]*(?: (?:of|and|&|for|the|\\p{Lu}[\\p{L}&'-]*)){1,9}(?<= (?:Trust|Council|Board|Authority|Service|NHS|University"
      + "|College|Association|Federation|Partnership|Police|Constabulary|Commission|Foundation|Limited|Ltd))(?: \\(\\p{Lu}\\p{L}{1,7}\\))?$");
  private static final Wording DESCRIBED = Wording.of("^\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){1,4}(?: -|,) \\p{Lu}");
  private static final int LONGEST = 120;

  private Origins() {}

  static boolean at(List<Line> lines, int at) {
    String words = lines.get(at).words();
    if (words.length() > LONGEST || at + 1 == lines.size() || lines.get(at + 1).afterGap() || Rolls.opens(lines.get(at)) || Rolls.opens(lines.get(at + 1)) || Titles.isStandard(words)) {
      return false;
    }
    return COLON.in(words) ? Rolls.looksLikeName(lines.get(at + 1)) : INSTITUTION.in(words) && DESCRIBED.in(lines.get(at + 1).words());
  }
}
