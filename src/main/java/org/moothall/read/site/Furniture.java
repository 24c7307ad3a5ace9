package org.moothall.read.site;

import java.util.Set;
import java.util.regex.Pattern;
import org.moothall.read.words.TemplateTags;
import org.moothall.text.SourceText;
import org.moothall.text.Vocabulary;

/// Takes lines that belong to the site and not to the document out of a page's text, and what sites add to lines of it.
///
/// `Share this page` is no line of minutes; `Venue: Old Library. View directions` ends before the full stop, `Lamps plan PDF 202 KB`
/// before the size.
final class Furniture {

  private static final Set<String> LINES = Set.copyOf(Vocabulary.words("page-furniture"));
  private static final Pattern ADDED = Pattern.compile("(?i)[ \\t]*(?:\\.?[ \\t]*\\bview directions|[(\\[]?\\b(?:pdf|docx?|xlsx?)[ ,:]{1,3}[\\d.,]{1,8} ?[km]b[)\\]]?(?: opens? in (?:a )?new (?:window|tab))?)$");

  private Furniture() {}

  static String cleared(String text) {
    StringBuilder cleared = new StringBuilder(text.length());
    boolean gap = true;
    for (String line : TemplateTags.removed(text).split("\n")) {
      boolean empty = line.isBlank();
      if (!(empty && gap) && !LINES.contains(words(line))) {
        cleared.append(empty ? "" : withoutAdded(line)).append('\n');
        gap = empty;
      }
    }
    return cleared.toString();
  }

  private static String words(String line) {
    String words = SourceText.lower(line.strip());
    return words.startsWith("- ") ? words.substring(2) : words;
  }

  private static String withoutAdded(String line) {
    int tail = Math.max(0, line.length() - 80);
    String end = line.substring(tail);
    return line.substring(0, tail) + (end.endsWith("b") || end.endsWith("B") || end.endsWith("s") || end.endsWith(")") || end.endsWith("w") ? ADDED.matcher(end).replaceFirst("") : end);
  }
}
