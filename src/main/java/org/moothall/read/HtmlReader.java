package org.moothall.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Reads an HTML page as text: a line for each block, a tab between the cells of a row, a sign before each list entry.
/// Navigation, scripts and forms are left out.
final class HtmlReader {

  private static final String NOT_READ =
      "script,style,noscript,template,nav,header,footer,form,button,select,iframe,svg,[role=navigation],[role=banner],[role=contentinfo],[aria-hidden=true],"
          + "#skip,.skip,.skiplink,.breadcrumb,.breadcrumbs,.mgHiddenText,.mgPrinterIcon,.mgAgendaControls,.share,.social,.cookie,.cookies,.pagination";
  private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6",
      "ul", "ol", "li", "table", "tr", "blockquote", "pre", "dl", "dt", "dd", "hr", "address", "figure", "caption", "thead", "tbody");
  private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "pre");

  private HtmlReader() {}

  /// The text and title of a page.
  record Page(String text, Optional<String> title) {}

  static Page read(byte[] bytes) {
    Document page = parse(bytes);
    page.select(NOT_READ).remove();
    Lines lines = new Lines();
    NodeTraversor.traverse(lines, page.body());
    return new Page(lines.text(), Optional.of(page.title().strip()).filter(title -> !title.isEmpty()));
  }

  /// The encoding is taken from the byte order mark or the page's own declaration, else from its bytes.
  private static Document parse(byte[] bytes) {
    try {
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      return page.charset().equals(StandardCharsets.UTF_8) && page.text().indexOf('\uFFFD') >= 0
          ? Jsoup.parse(Encodings.decode(bytes).text()) : page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Lines implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    private void open(Element element) {
      String name = element.normalName();
      if (name.equals("br")) {
        text.append('\n');
      } else if ((name.equals("td") || name.equals("th")) && element.previousElementSibling() != null) {
        text.append('\t');
      } else if (BLOCKS.contains(name)) {
        newLine();
        if (name.equals("li")) {
          text.append(marker(element));
        }
      }
    }

    private static String marker(Element entry) {
      Element list = entry.parent();
      boolean counted = list != null && list.normalName().equals("ol");
      return counted ? (entry.elementSiblingIndex() + 1) + ". " : "- ";
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        newLine();
        if (PARAGRAPHS.contains(element.normalName())) {
          text.append('\n');
        }
      }
    }

    private void newLine() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i) == '\n' || words.charAt(i) == '\r' || words.charAt(i) == '\t' ? ' ' : words.charAt(i);
        boolean blankBefore = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        if (c != ' ' || !blankBefore) {
          text.append(c);
        }
      }
    }

    String text() {
      return text.toString().strip() + "\n";
    }
  }
}
