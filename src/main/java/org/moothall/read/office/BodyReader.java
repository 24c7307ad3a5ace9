package org.moothall.read.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.moothall.issue.IssueCode;

/// Reads the main part: paragraphs, tables and text boxes in the order in which they stand.
///
/// Deleted and moved-away revisions, hidden and struck-through words, field codes, tables of contents and texts that only
/// hold a place are left out.
final class BodyReader implements Elements.Listener {

  private final Styles styles;
  private final Numbering numbering;
  private final int largest;
  private final List<WordParagraph> paragraphs = new ArrayList<>();
  private final Deque<Place> places = new ArrayDeque<>();
  private final Deque<Draft> drafts = new ArrayDeque<>();
  private boolean inProperties;
  private boolean placeholder;
  private boolean struck;
  private int written;
  private boolean full;

  BodyReader(Styles styles, Numbering numbering, int largest) {
    this.styles = styles;
    this.numbering = numbering;
    this.largest = largest;
    places.push(new Place("body", paragraphs));
  }

  /// What was left out, to be told.
  record LeftOut(IssueCode code, String message) {}

  /// Where paragraphs go: the body, a cell, a row, a text box.
  private record Place(String element, List<WordParagraph> paragraphs, List<List<WordParagraph>> cells) {

    private Place(String element, List<WordParagraph> paragraphs) {
      this(element, paragraphs, new ArrayList<>());
    }
  }

  void read(PackagePart part) throws IOException, XMLStreamException {
    try (Elements elements = Elements.of(part)) {
      elements.tell(this);
    }
  }

  List<WordParagraph> paragraphs() {
    return paragraphs;
  }

  List<LeftOut> leftOut() {
    List<LeftOut> told = new ArrayList<>();
    if (struck) {
      told.add(new LeftOut(IssueCode.STRUCK_WORDS, "words that are struck through or hidden were left out"));
    }
    if (full) {
      told.add(new LeftOut(IssueCode.TOO_LARGE, "the document holds more than " + largest + " characters; what follows them was left out"));
    }
    return told;
  }

  @Override
  public void start(String name, Elements at) throws XMLStreamException {
    if (inProperties) {
      property(name, at);
      return;
    }
    switch (name) {
      case "p" -> drafts.push(new Draft());
      case "pPr" -> inProperties = true;
      case "tr" -> places.push(new Place("tr", new ArrayList<>()));
      case "tc", "txbxContent" -> places.push(new Place(name, new ArrayList<>()));
      case "del", "moveFrom", "Fallback", "sectPr", "tblPr", "tcPr", "tblGrid", "rt" -> at.skip();
      case "trPr" -> at.skip();
      case "sdtPr" -> at.skip(this::holdsPlace);
      case "sdtContent" -> content(at);
      default -> run(name, at);
    }
  }

  private void content(Elements at) throws XMLStreamException {
    if (placeholder) {
      placeholder = false;
      at.skip();
    }
  }

  private void holdsPlace(String property) {
    placeholder |= property.startsWith("showingPlcHdr") || property.equals("docPartGallery=Table of Contents");
  }

  private void property(String name, Elements at) throws XMLStreamException {
    Draft draft = drafts.peek();
    if (draft == null || name.equals("pPrChange")) {
      at.skip();
    } else if (name.equals("rPr")) {
      at.skip(mark -> draft.joins |= mark.startsWith("del="));
    } else if (name.equals("pStyle")) {
      draft.style = at.value().orElse("");
    } else {
      draft.own = draft.own.with(name, at);
    }
  }

  private void run(String name, Elements at) throws XMLStreamException {
    Draft draft = drafts.peek();
    if (draft == null) {
      return;
    }
    switch (name) {
      case "r" -> draft.beginRun();
      case "rPr" -> at.skip(draft::property);
      case "t" -> say(draft, at.words());
      case "tab", "ptab" -> say(draft, "\t");
      case "br", "cr" -> say(draft, "\n");
      case "noBreakHyphen" -> say(draft, "-");
      default -> { }
    }
  }

  private void say(Draft draft, String words) {
    if (draft.hidden) {
      struck |= !words.isBlank();
    } else if (written + words.length() > largest) {
      full = true;
    } else {
      written += words.length();
      draft.say(words);
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "pPr" -> inProperties = false;
      case "p" -> close();
      case "tc" -> {
        List<WordParagraph> cell = places.pop().paragraphs();
        places.getFirst().cells().add(cell);
      }
      case "tr" -> {
        Place row = places.pop();
        places.getFirst().paragraphs().addAll(TableRows.row(row.cells()));
      }
      case "txbxContent" -> box(places.pop().paragraphs());
      default -> { }
    }
  }

  /// The words of a text box follow the paragraph that it hangs on.
  private void box(List<WordParagraph> words) {
    Draft host = drafts.peek();
    (host == null ? places.getFirst().paragraphs() : host.boxes).addAll(words);
  }

  private void close() {
    Draft draft = drafts.poll();
    if (draft == null) {
      return;
    }
    List<WordParagraph> into = places.getFirst().paragraphs();
    if (draft.joins && !draft.text.isEmpty()) {
      carry = carry + draft.text;
    } else if (!styles.isContents(draft.style)) {
      into.add(draft.finished(carry));
      carry = "";
    }
    into.addAll(draft.boxes);
  }

  /// Words of a paragraph whose end was deleted: they begin the next one.
  private String carry = "";

  private final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final List<WordParagraph> boxes = new ArrayList<>();
    private String style = "";
    private Format own = Format.NOTHING;
    private boolean joins;
    private boolean hidden;
    private boolean bold;
    private boolean allBold = true;

    private void beginRun() {
      hidden = false;
      bold = false;
    }

    private void property(String property) {
      String name = property.substring(0, property.indexOf('='));
      String value = property.substring(property.indexOf('=') + 1);
      boolean on = !value.equals("0") && !value.equals("false") && !value.equals("off");
      hidden |= on && (name.equals("strike") || name.equals("dstrike") || name.equals("vanish"));
      bold |= on && name.equals("b");
    }

    private void say(String words) {
      allBold &= bold || words.isBlank();
      text.append(words);
    }

    private WordParagraph finished(String before) {
      Format format = own.over(styles.format(style));
      String words = (before + text).strip();
      int level = format.level().orElse(0);
      String list = format.list().orElse("");
      String mark = words.isEmpty() || list.isEmpty() ? "" : numbering.next(list, level).orElse("");
      boolean heading = styles.isHeading(style) || own.outline().isPresent() || (allBold && words.length() <= 100 && words.indexOf('\t') < 0);
      WordParagraph.Kind kind = heading ? WordParagraph.Kind.HEADING : mark.isEmpty() ? WordParagraph.Kind.PROSE : WordParagraph.Kind.ENTRY;
      return new WordParagraph(mark.isEmpty() ? words : mark + " " + words, kind, style, list, mark.isEmpty() || (mark.contains(".") && mark.length() > 2) ? 0 : 2 * level,
          format.before().orElse(0), format.after().orElse(0), format.close());
    }
  }
}
