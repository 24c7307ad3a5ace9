package org.moothall.minutes;

import java.util.List;
import java.util.regex.Pattern;

/// Finds where the items end: closing time, signature, lists of attachments, notices.
///
/// `The meeting ended at 8.15 p.m.` · `Supporting documents:` · `CHAIR`
final class Closings {

  private static final Pattern CLOSING = Pattern.compile(
      "(?i)^(?:the )?(?:meeting|committee|panel|council|board|session)(?: \\p{L}+){0,3} (?:ended|closed|finished|concluded|terminated|rose|adjourned)\\b"
          + "|^there being no (?:further|other) business\\b|^(?:the )?(?:chair|chairman|chairperson|mayor)(?: \\p{L}+){0,3} (?:closed|declared) the meeting\\b"
          + "|^(?:duration of meeting|supporting documents|additional documents|finish(?:ed)? time|end of meeting|meeting closed)\\b.{0,20}:?"
          + "|^(?:chair|chairman|chairperson|mayor|signed|signature)\\b.{0,40}(?:\\.{4,}|_{4,}|$)"
          + "|^\\[(?:abridged|this is|retold)\\b");
  private static final Pattern SIGNATURE = Pattern.compile("(?i)^(?:chair|chairman|chairperson|mayor|signed|signature)\\b");

  private Closings() {}

  static boolean begins(Line line) {
    return line.words().length() <= 200 && CLOSING.matcher(line.words()).find()
        && (!SIGNATURE.matcher(line.words()).find() || line.afterGap());
  }

  /// The index of the first line of the closing; the number of lines where there is none.
  static int find(List<Line> lines) {
    int from = lines.size();
    for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - 25; i--) {
      if (begins(lines.get(i))) {
        from = i;
      }
    }
    return from;
  }
}
