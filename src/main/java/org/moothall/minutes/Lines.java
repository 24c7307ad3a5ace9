package org.moothall.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Makes the lines of a text ready to be read: marks of markdown and tables come off, what a table or a converter joined on
/// one line is cut apart, page furniture goes.
///
/// `| 12. | **Parks** PDF 60 KB | Minutes: None. |` is four lines: `12.`, `Parks PDF 60 KB`, `Minutes:` and `None.`
final class Lines {

  private static final Wording MARK = Wording.of("^(?:[|\\s]++|#{1,6}\\s|\\*\\*|__|</?\\p{Alpha}{2,12}_?\\d{0,4}>)");
  private static final Wording RULE = Wording.of("[-|:=_*\\s]*+");
  private static final Wording HEADING_MARK = Wording.of("^[|\\s]*(?:#{1,6}\\s|\\*\\*(?!.*\\*\\*.*\\p{L})|__)");
  private static final Wording CUT = Wording.of(
      "(?=[MDAPS\\d])(?<=\\s|\\||^)(?:(?<!\\b(?:the|of|The|previous) )(?<!^\\d{1,3}[.)]\\s{1,4})(?:Minutes|Decisions?|Additional documents|Supporting documents):(?=\\s|\\*|$)|\\d{1,4}\\.(?=\\s*\\|\\s*\\p{Lu}))"
          + "|(?<=\\p{L}\\.\\s{1,2})(?=Present\\s?:-?\\s{1,3}(?:Councillors?|Cllrs?|(?:Lord |Depute )?Provost|Bailie|Mr|Mrs|Ms|Dr)\\b)|\\s(?<=\\bPDF [\\d.,]{1,8} ?[KM]B\\s)");
  private static final Wording LABEL = Wording.of("(?:(?:Minutes|Decisions?|Additional documents|Supporting documents):|\\d{1,4}\\.(?=\\s*\\|))");
  private static final int MOST_MARKS = 8;
  private static final int LONGEST = 600;
  private static final int LONGEST_TITLE = 120;
  private static final double SHARE = 0.3;

  private Lines() {}

  static List<Line> of(SourceText text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = true;
    for (Passage whole : text.all().lines()) {
      if (RULE.is(whole)) {
        gap = true;
      } else {
        lines.addAll(pieces(whole, gap));
        gap = whole.folded().stripTrailing().endsWith("|");
      }
    }
    List<Line> words = Furniture.without(closed(lines));
    return words.isEmpty() ? raw(text) : words;
  }

  /// The lines as they are, of a text that holds nothing but what would be dropped.
  private static List<Line> raw(SourceText text) {
    return text.all().lines().stream().filter(line -> !line.isBlank()).map(line -> new Line(line.trimmed(), 0, true, true, false)).toList();
  }

  private static List<Line> pieces(Passage whole, boolean gap) {
    boolean marked = HEADING_MARK.in(whole);
    int indent = whole.trimmed().span().start() - whole.span().start();
    List<Line> pieces = new ArrayList<>();
    List<Passage> parts = cut(whole);
    for (int i = 0; i < parts.size(); i++) {
      Passage words = bare(parts.get(i));
      if (!words.isBlank()) {
        boolean title = !pieces.isEmpty() && words.length() > LONGEST_TITLE && Titles.endOfCapitals(words.folded()) > 0;
        boolean opensRow = pieces.isEmpty() && i + 1 < parts.size() && LABEL.matcher(parts.get(i + 1)).lookingAt();
        pieces.add(new Line(words, indent, gap || !pieces.isEmpty() || opensRow, false, marked || title));
      }
    }
    return pieces;
  }

  private static List<Passage> cut(Passage whole) {
    boolean lost = isLost(whole);
    NavigableSet<Integer> places = new TreeSet<>(lost ? NumberRuns.places(whole) : List.of());
    String words = whole.folded();
    if (mayBeCut(words)) {
      Matcher label = LABEL.matcher(words);
      for (Matcher cut = CUT.matcher(words); cut.find();) {
        places.add(cut.start());
        if (label.region(cut.start(), words.length()).lookingAt()) {
          places.add(label.end());
        }
      }
    }
    List<Passage> parts = new ArrayList<>();
    int from = 0;
    for (int to : places) {
      parts.add(whole.part(from, to));
      from = to;
    }
    parts.add(whole.from(from));
    return parts.stream().flatMap(part -> lost ? Rebuilt.lines(part).stream() : JoinedItems.of(part).stream()).toList();
  }

  /// Whether a line is so much of its text that the ends of the others are lost in it.
  private static boolean isLost(Passage line) {
    return line.length() > LONGEST && line.length() > SHARE * line.source().value().length();
  }

  private static boolean mayBeCut(String words) {
    return words.indexOf('|') >= 0 || words.contains("Minutes:") || words.contains("Decision") || words.contains("documents:") || words.contains("PDF ") || words.contains("Present");
  }

  /// The words without the marks before and after them.
  private static Passage bare(Passage part) {
    String words = part.folded();
    int from = 0;
    Matcher mark = MARK.matcher(words);
    for (int count = 0; count < MOST_MARKS && mark.region(from, words.length()).find(); count++) {
      from = mark.end();
    }
    int to = words.length();
    while (to > from && "|*_ \t".indexOf(words.charAt(to - 1)) >= 0 && !endsBlank(words, to)) {
      to--;
    }
    return part.part(from, to).trimmed();
  }

  /// Whether a line ends in a row of dots or low lines to be written on, which is no mark.
  private static boolean endsBlank(String words, int to) {
    return words.startsWith("___", Math.max(0, to - 3));
  }

  /// Each line told whether an empty line follows it.
  private static List<Line> closed(List<Line> lines) {
    List<Line> closed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size() || lines.get(i + 1).afterGap();
      closed.add(lines.get(i).beforeGap(last));
    }
    return closed;
  }
}
