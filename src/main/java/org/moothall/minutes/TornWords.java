package org.moothall.minutes;

import java.util.Set;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Tells whether a word goes on from the end of a line to the next, and whether it has a hyphen there of its own.
///
/// `regener-` / `ation` is one word without; `Holt-` / `Sefton`, `re-` / `elected`, and `whole-` / `heartedly` where the text has
/// `whole-heartedly` elsewhere, are words with one.
final class TornWords {

  private static final Wording HEAD = Wording.of("(\\p{L}+)-$");
  private static final Wording TAIL = Wording.of("^\\p{L}+");
  private static final Set<String> PREFIXES = Set.of("re", "co", "non", "pre", "vice", "ex", "sub", "self", "mid", "multi", "anti", "well", "long", "short", "part", "full", "on", "follow");

  private final Passage text;

  TornWords(Passage text) {
    this.text = text;
  }

  static boolean isTorn(String line, String next) {
    int end = line.length() - 1;
    return end >= 1 && line.charAt(end) == '-' && Character.isLetter(line.charAt(end - 1)) && Character.isLetter(next.codePointAt(0));
  }

  boolean keepsHyphen(String line, String next) {
    var head = HEAD.matcher(line);
    var tail = TAIL.matcher(next);
    if (!head.find() || !tail.find() || !Character.isLowerCase(next.codePointAt(0))) {
      return true;
    }
    String words = SourceText.lower(text.folded());
    String first = SourceText.lower(head.group(1));
    return !words.contains(first + tail.group()) && (PREFIXES.contains(first) || words.contains(first + "-" + tail.group()));
  }
}
