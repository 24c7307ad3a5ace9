package org.moothall.read.print;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;

/// Collects the signs of a PDF with their places, up to a number of pages, signs and drawing commands.
final class PageGlyphs extends PDFTextStripper {

  private static final long MOST_COMMANDS = 3_000_000;
  private static final double SLANT = 0.1;

  private final int largest;
  private final List<Page> pages = new ArrayList<>();
  private long signs;
  private long commands;

  private PageGlyphs(int largest) {
    this.largest = largest;
    setSuppressDuplicateOverlappingText(true);
  }

  /// Tells that a limit was reached; what was collected until then stays.
  private static final class Enough extends RuntimeException {

    private Enough() {
      super("enough", null, false, false);
    }
  }

  static List<Page> read(PDDocument document, int largest, List<Issue> issues) throws IOException {
    PageGlyphs glyphs = new PageGlyphs(largest);
    glyphs.setEndPage(PdfReader.MOST_PAGES);
    try {
      glyphs.writeText(document, Writer.nullWriter());
    } catch (Enough e) {
      issues.add(Issue.of(IssueCode.TOO_LARGE, "the PDF draws more than is read; what follows page " + glyphs.pages.size() + " was left out"));
    }
    if (document.getNumberOfPages() > PdfReader.MOST_PAGES) {
      issues.add(Issue.of(IssueCode.TOO_LARGE, "the PDF has " + document.getNumberOfPages() + " pages; what follows page " + PdfReader.MOST_PAGES + " was left out"));
    }
    return glyphs.pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++commands > MOST_COMMANDS) {
      throw new Enough();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    if (++signs > largest) {
      throw new Enough();
    }
    super.processTextPosition(sign);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    int before = pages.size();
    super.processPage(page);
    if (pages.size() == before) {
      pages.add(new Page(page.getCropBox().getHeight(), List.of()));
    }
  }

  @Override
  protected void writePage() {
    List<TextPosition> signs = charactersByArticle.stream().flatMap(List::stream).filter(PageGlyphs::isLevel).toList();
    double height = signs.stream().findFirst().map(sign -> (double) upright(sign)).orElse(0.0);
    List<Glyph> glyphs = new ArrayList<>();
    for (int turn = 0; turn < 360; turn += 90) {
      int direction = turn;
      signs.stream().filter(sign -> Math.round(sign.getDir()) == direction).forEach(sign -> glyph(sign, direction).ifPresent(glyphs::add));
    }
    pages.add(new Page(height, glyphs));
  }

  private static float upright(TextPosition sign) {
    return sign.getDir() == 90 || sign.getDir() == 270 ? sign.getPageWidth() : sign.getPageHeight();
  }

  /// Words across a page, as `DRAFT` from corner to corner, are no line of it.
  private static boolean isLevel(TextPosition sign) {
    Matrix matrix = sign.getTextMatrix();
    double along = Math.max(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
    double across = Math.min(Math.abs(matrix.getScaleX()), Math.abs(matrix.getShearY()));
    return across <= SLANT * along;
  }

  /// Signs that run another way than the page stand below it, so that they do not mix with its lines.
  private static Optional<Glyph> glyph(TextPosition sign, int direction) {
    double below = direction * 100.0;
    // What the library calls the size in points leaves out by how much the whole page is drawn smaller, as browsers do.
    double drawn = sign.getYScale();
    double size = Math.max(1, drawn > 1 ? drawn : sign.getHeightDir() * 1.4);
    String text = sign.getUnicode();
    return text == null || text.isEmpty() ? Optional.empty()
        : Optional.of(new Glyph(text, sign.getXDirAdj(), sign.getYDirAdj() + below, sign.getWidthDirAdj(), size, isBold(sign.getFont())));
  }

  private static boolean isBold(PDFont font) {
    String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy");
  }
}
