package org.moothall.read.office;

import java.util.List;
import org.moothall.read.office.WordParagraph.Kind;
import org.moothall.read.words.LineWriter;

/// Writes paragraphs as lines, with an empty line where a reader of the document sees a gap.
final class ParagraphWriter {

  private static final int VISIBLE = 80;
  private static final int LONG = 120;

  private ParagraphWriter() {}

  static String write(List<WordParagraph> paragraphs) {
    LineWriter lines = new LineWriter();
    WordParagraph last = WordParagraph.row("");
    for (WordParagraph paragraph : paragraphs) {
      if (paragraph.words().isBlank()) {
        if (paragraph.kind() != Kind.ROW) {
          lines.emptyLine();
        }
        continue;
      }
      if (gap(last, paragraph)) {
        lines.emptyLine();
      }
      put(lines, paragraph);
      last = paragraph;
    }
    return lines.text();
  }

  private static boolean gap(WordParagraph above, WordParagraph below) {
    if (above.kind() == Kind.ROW || below.kind() == Kind.ROW) {
      return above.kind() != below.kind();
    }
    if (above.kind() == Kind.HEADING || below.kind() == Kind.HEADING) {
      return true;
    }
    boolean entries = above.kind() == Kind.ENTRY && below.kind() == Kind.ENTRY;
    boolean oneStyle = above.style().equals(below.style());
    boolean space = Math.max(above.close() && oneStyle ? 0 : above.after(), below.close() && oneStyle ? 0 : below.before()) >= VISIBLE;
    boolean newList = below.kind() == Kind.ENTRY && below.indent() == 0 && !below.words().startsWith("•") && !above.words().endsWith(":");
    if (entries) {
      return space && !above.list().equals(below.list());
    }
    boolean afterList = above.kind() == Kind.ENTRY && !above.words().endsWith(":");
    return space || newList || afterList || (above.words().length() > LONG && below.words().length() > LONG);
  }

  private static void put(LineWriter lines, WordParagraph paragraph) {
    lines.newLine();
    lines.indent(paragraph.indent());
    for (String line : paragraph.words().split("\n", -1)) {
      String[] cells = line.split("\t", -1);
      for (int i = 0; i < cells.length; i++) {
        if (i > 0) {
          lines.tab();
        }
        lines.words(cells[i]);
      }
      lines.newLine();
    }
  }
}
