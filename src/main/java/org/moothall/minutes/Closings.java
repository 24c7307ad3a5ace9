package org.moothall.minutes;

import java.util.List;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Finds where the items end: closing time, signature, lists of attachments, notices.
///
/// `The meeting ended at 8.15 p.m.` · `(The meeting began at 2 pm and ended at 4 pm)` · `7.00pm - 8.35pm` · `Supporting documents:` · `CHAIR`
final class Closings {

  private static final String SIGNATORY = "(?:chair|chairman|chairperson|mayor|convener)";
  private static final Wording CLOSING = Wording.of(
      "(?i)^\\(?(?:the )?(?:meeting|committee|panel|council|board|session)(?: \\p{L}+){0,3} (?:ended|closed|finished|concluded|terminated|rose|adjourned)\\b"
          + "|^\\(?(?:note\\s?:\\s{1,4})?the meeting,? (?:having )?(?:started|began|commenced|opened)\\b.{0,40}\\b(?:ended|finished|closed|concluded)\\b"
          + "|^there being no (?:further|other) business\\b|^this (?:completed|concluded) the business\\b|^(?:the )?(?:chair|chairman|chairperson|mayor)(?: \\p{L}+){0,3} (?:closed|declared) the meeting (?!open)\\b"
          + "|^(?:duration of meeting|finish(?:ed)? time|end of meeting|meeting closed|close of meeting|rising at)\\b.{0,20}:?"
          + "|^" + SIGNATORY + "[^\\p{L}]{0,80}(?:date[^\\p{L}]{0,60})?$|^(?:signed|signature)\\b.{0,60}$"
          + "|^\\[(?:abridged|this is|retold)\\b");
  /// `7.00pm - 8.35pm` · `10.00 am to 12.20 pm          CHAIRMAN`
  private static final Wording SPAN = Wording.of("(?i)^\\(?\\d{1,2}(?:[.:]\\d{2})? ?(?:[ap]\\.?m\\.?)? ?(?:-|to|until) ?\\d{1,2}(?:[.:]\\d{2})? ?[ap]\\.?m\\.?\\)?(?:\\s{1,80}\\(?" + SIGNATORY + "\\)?)?$");
  private static final Wording ATTACHMENTS = Wording.of("(?i)^(?:supporting|additional) documents\\b.{0,20}:?");
  private static final Wording SIGNATURE = Wording.of("(?i)^(?:" + SIGNATORY + "|signed|signature)\\b");
  private static final Wording GOES_ON = Wording.of("(?i)\\badjourned\\b.*\\b(?:to|for|until|resumed?|reconvened?|while|so that|in order)\\b");
  private static final int LONGEST = 200;
  private static final int LAST_LINES = 25;

  private Closings() {}

  static boolean begins(Line line) {
    Passage words = line.passage();
    return words.length() <= LONGEST && (CLOSING.in(words) || (line.afterGap() && SPAN.is(words))) && !GOES_ON.in(words) && (!SIGNATURE.in(words) || line.afterGap());
  }

  /// The index of the first line of the closing of a page with one item; the number of lines where there is none.
  static int find(List<Line> lines) {
    int closing = find(lines, 0);
    for (int i = Math.max(0, lines.size() - LAST_LINES); i < closing; i++) {
      if (ATTACHMENTS.in(lines.get(i).passage())) {
        return i;
      }
    }
    return closing;
  }

  /// The index of the first line of the closing, not before a line; the number of lines where there is none.
  static int find(List<Line> lines, int from) {
    for (int i = Math.max(from, lines.size() - LAST_LINES); i < lines.size(); i++) {
      if (begins(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }
}
