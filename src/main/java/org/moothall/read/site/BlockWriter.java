package org.moothall.read.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.read.words.LineWriter;

/// Writes the blocks of a page as lines.
final class BlockWriter implements NodeFilter {

  private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "header",
      "ul", "ol", "li", "table", "tr", "blockquote", "pre", "dl", "dt", "dd", "hr", "address", "figure", "caption", "thead", "tbody", "form", "fieldset");
  private static final Set<String> PARAGRAPHS = Set.of("p", "table", "ul", "ol", "dl", "blockquote", "pre");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> STRUCK = Set.of("s", "strike", "del");
  private static final Pattern TEMPLATE_TAG = Pattern.compile("^(?:ai\\d+|\\w+_section)$");
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,4}\\.?$");
  private static final Pattern ORDINAL = Pattern.compile("(?i)^(?:st|nd|rd|th)\\b.*");

  private final LineWriter lines = new LineWriter();
  private final boolean keepLines;
  private String mark = "";
  private int plainRow;
  private boolean listed;
  private boolean parted;
  private boolean struck;
  private final Map<Element, Boolean> laidOut = new HashMap<>();

  /// @param keepLines whether the line ends of the source are line ends of the text
  BlockWriter(boolean keepLines) {
    this.keepLines = keepLines;
  }

  String write(Element page) {
    page.filter(this);
    return lines.text();
  }

  List<Issue> issues() {
    return struck ? List.of(Issue.of(IssueCode.STRUCK_WORDS, "words that are struck through were left out")) : List.of();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      say(words.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String name = element.normalName();
    if (STRUCK.contains(name) || element.attr("style").replace(" ", "").contains("text-decoration:line-through")) {
      struck |= element.hasText();
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (name) {
      case "br" -> end();
      case "tr" -> beginRow(element);
      case "td", "th" -> beginCell(element);
      case "dd" -> beginValue(element);
      case "li" -> beginEntry(element);
      case "sup" -> joinOrdinal(element);
      default -> openBlock(name);
    }
    return FilterResult.CONTINUE;
  }

  private void openBlock(String name) {
    if (HEADINGS.contains(name) && plainRow == 0) {
      lines.emptyLine();
    } else if (isBlock(name)) {
      end();
    }
  }

  private static boolean isBlock(String name) {
    return BLOCKS.contains(name) || TEMPLATE_TAG.matcher(name).matches();
  }

  /// Within a row of short cells, blocks end no line.
  private void end() {
    if (plainRow > 0) {
      lines.words(" ");
      parted = listed;
    } else {
      lines.newLine();
    }
  }

  private void beginRow(Element row) {
    end();
    if (plainRow > 0 || (isPlainRow(row) && !(NUMBER.matcher(row.child(0).text()).matches() && isLaidOut(row.closest("table"))))) {
      plainRow++;
      listed = !isOfPlainCells(row);
    }
  }

  private static boolean isPlainRow(Element row) {
    return !row.children().isEmpty() && (isOfPlainCells(row) || ListTable.holds(row));
  }

  private static boolean isOfPlainCells(Element row) {
    return row.children().stream().allMatch(BlockWriter::isPlain);
  }

  /// Whether a table is the layout of a page, its cells whole items, so that numbers of items stand on lines of their own.
  private boolean isLaidOut(@Nullable Element table) {
    return table != null && laidOut.computeIfAbsent(table, whole -> whole.select("tr").stream().anyMatch(row -> !isPlainRow(row)));
  }

  /// A cell that holds one run of words.
  private static boolean isPlain(Element cell) {
    return cell.select("br,li,table").isEmpty() && cell.select("p,div,h1,h2,h3,h4,h5,h6").stream().filter(block -> !block.ownText().isBlank()).count() <= 1;
  }

  private void beginCell(Element cell) {
    Element before = cell.previousElementSibling();
    parted = false;
    if (before == null) {
      return;
    }
    if (plainRow == 0) {
      lines.newLine();
    } else if (before.normalName().equals("th") && cell.normalName().equals("td") && cell.siblingElements().size() == 1) {
      label();
    } else {
      lines.tab();
    }
  }

  private void beginValue(Element value) {
    Element before = value.previousElementSibling();
    if (before != null && before.normalName().equals("dt") && !lines.atLineStart()) {
      label();
    } else {
      end();
    }
  }

  private void label() {
    if (!lines.endsWith(":")) {
      lines.words(":");
    }
    lines.words(" ");
  }

  private void beginEntry(Element entry) {
    end();
    mark = ListMark.of(entry);
    lines.indent(2 * Math.max(0, entry.parents().stream().filter(parent -> parent.normalName().equals("li")).toList().size()));
  }

  private void joinOrdinal(Element raised) {
    if (ORDINAL.matcher(raised.text()).matches()) {
      lines.closeUp();
    }
  }

  private void say(String words) {
    String decoded = words.indexOf('&') >= 0 ? Parser.unescapeEntities(words, false) : words;
    if (decoded.replace('\u00A0', ' ').isBlank() && (lines.atLineStart() || !mark.isEmpty())) {
      keepEmptyLine(decoded);
      return;
    }
    if (parted) {
      lines.part();
      parted = false;
    }
    if (!mark.isEmpty()) {
      lines.words(mark);
      mark = "";
    }
    if (keepLines) {
      sayLines(decoded);
    } else {
      lines.words(decoded);
    }
  }

  private void keepEmptyLine(String blank) {
    if (keepLines && blank.indexOf('\n') != blank.lastIndexOf('\n')) {
      lines.emptyLine();
    }
  }

  private void sayLines(String words) {
    String[] parts = words.split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0 && lines.atLineStart()) {
        lines.emptyLine();
      } else if (i > 0) {
        lines.newLine();
      }
      lines.words(parts[i]);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element.normalName())) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    String name = element.normalName();
    if (name.equals("tr") && plainRow > 0) {
      plainRow--;
    }
    if (name.equals("dt")) {
      return;
    }
    mark = name.equals("li") ? "" : mark;
    end();
    boolean nested = element.parents().stream().anyMatch(parent -> parent.normalName().equals("li"));
    if (plainRow == 0 && (HEADINGS.contains(name) || (PARAGRAPHS.contains(name) && !nested))) {
      lines.emptyLine();
    }
  }
}
