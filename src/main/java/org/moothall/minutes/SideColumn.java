package org.moothall.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// The names that stand beside the text in a narrow column of their own, under a heading that asks who acts: they are no part of its lines.
///
/// Under `ACTION` at the right edge, `It was agreed that      Ada` / `the figures be sent to Members.   Pell` reads `It was agreed that the figures be sent to
/// Members.`, beside which stands `Ada Pell`. A column that holds tasks is none.
///
/// @param cells by line, what stands in the column with the blanks before it
record SideColumn(Map<Integer, Passage> cells) {

  private static final SideColumn NONE = new SideColumn(Map.of());
  private static final Set<String> HEADINGS = Set.of("action", "actions", "action by", "action by whom", "by whom", "for action", "action for", "action owner", "to action", "lead", "lead officer", "owner");
  private static final Wording NAMES = Wording.of("(?:(?:\\p{Lu}[\\p{L}'-]*\\.?|and|&|of|the|for|to note|to action|(?:by )?\\d{1,2}(?:st|nd|rd|th)? (?=\\p{Lu}\\p{Ll}{2})|(?<=\\p{Ll} )20\\d\\d|/|,)"
      + "(?:\\s|(?=[/,&])|(?<=[\\s/&])|$))+");
  private static final Wording INITIALLED = Wording.of("(?:\\p{Lu}\\. ?){1,2}\\p{Lu}[\\p{L}'-]+");
  private static final Wording SMALL = Wording.of("(?:^|\\s)\\p{Ll}{2}");
  private static final String GAP = "   ";
  private static final int NARROW = 2;
  private static final int LEAST_INDENT = 40;
  private static final int LONGEST_HEADING = 110;
  private static final int MOST_WORDS = 6;
  private static final int BEFORE = 10;
  private static final int BEHIND = 14;
  private static final int LONGEST_CELL = 28;
  private static final int LABEL = 14;
  private static final int SHORTEST_PROSE = 20;

  SideColumn {
    cells = Map.copyOf(cells);
  }

  /// The column of a text; empty where no line heads one.
  static SideColumn of(List<Passage> lines) {
    for (int at = 0; at < lines.size(); at++) {
      int from = heading(lines.get(at));
      if (from >= 0) {
        return below(lines, at, from);
      }
    }
    return NONE;
  }

  Optional<Passage> cell(int line) {
    return Optional.ofNullable(cells.get(line));
  }

  /// A line without what stands in the column.
  Passage text(int line, Passage whole) {
    return cell(line).map(cell -> whole.part(0, whole.offset(cell))).orElse(whole);
  }

  /// Where the last cell of a line begins that asks who acts, far to the right and beside headings at most; -1 where none does.
  private static int heading(Passage line) {
    String words = line.folded().stripTrailing();
    int from = lastCell(words, GAP.length());
    if (from < LEAST_INDENT || words.length() > LONGEST_HEADING || !HEADINGS.contains(SourceText.lower(words.substring(from)).replace(":", "").strip())) {
      return -1;
    }
    String before = words.substring(0, from).strip();
    boolean headings = Titles.words(before) <= MOST_WORDS && before.chars().noneMatch(letter -> letter == '.' || letter == ',') && List.of(before.split("\\s+")).stream()
        .allMatch(word -> word.isEmpty() || !Character.isLowerCase(word.charAt(0)));
    return headings ? from : -1;
  }

  private static SideColumn below(List<Passage> lines, int heading, int column) {
    Map<Integer, Passage> cells = new TreeMap<>();
    Map<Integer, Integer> narrow = new TreeMap<>();
    int others = 0;
    for (int at = heading + 1; at < lines.size(); at++) {
      String words = lines.get(at).folded().stripTrailing();
      int from = lastCell(words, NARROW);
      if (from >= column - BEFORE && from <= column + BEHIND && isBeside(words.substring(0, from), cells.containsKey(at - 1) || narrow.containsKey(at - 1), !lines.get(at - 1).isBlank())) {
        boolean wide = words.startsWith(GAP, Math.max(0, from - GAP.length()));
        boolean named = words.length() - from <= LONGEST_CELL && NAMES.is(words.substring(from));
        others += wide && !named && SMALL.in(words.substring(from)) ? 1 : 0;
        if (named && wide) {
          cells.put(at, cell(lines.get(at), words, from));
        } else if (named) {
          narrow.put(at, from);
        }
      }
    }
    narrow.forEach((at, from) -> {
      boolean aligned = cells.entrySet().stream().anyMatch(cell -> Math.abs(end(lines.get(cell.getKey()), cell.getValue()) - from) <= 1);
      if (aligned || isName(lines, at, from)) {
        cells.put(at, cell(lines.get(at), lines.get(at).folded().stripTrailing(), from));
      }
    });
    if (cells.isEmpty() || others > cells.size() / NARROW) {
      return NONE;
    }
    cells.put(heading, cell(lines.get(heading), lines.get(heading).folded().stripTrailing(), column));
    return new SideColumn(cells);
  }

  /// Whether initials and a surname end the last line of a paragraph: `… in the new year.  O. Pell`.
  private static boolean isName(List<Passage> lines, int at, int from) {
    return INITIALLED.is(lines.get(at).folded().stripTrailing().substring(from)) && (at + 1 == lines.size() || lines.get(at + 1).isBlank());
  }

  /// Where the words of a cell begin on their line.
  private static int end(Passage line, Passage cell) {
    return line.offset(cell) + cell.length() - cell.folded().stripLeading().length();
  }

  /// Whether the words before a cell are a line of text, or nothing below another cell.
  ///
  /// @param goesOn whether words stand on the line above
  private static boolean isBeside(String before, boolean below, boolean goesOn) {
    String prose = before.strip();
    return prose.isEmpty() ? below : (goesOn || prose.length() >= SHORTEST_PROSE) && prose.indexOf(GAP, LABEL) < 0;
  }

  private static Passage cell(Passage line, String words, int from) {
    int blank = from;
    while (blank > 0 && words.charAt(blank - 1) == ' ') {
      blank--;
    }
    return line.part(blank, words.length());
  }

  /// Where the words behind the last wide blank begin.
  private static int lastCell(String words, int width) {
    int gap = words.lastIndexOf(" ".repeat(width));
    return gap < 0 ? 0 : gap + width;
  }
}
