package org.moothall.read.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// Prints PDFs for tests: words at places, and paragraphs set in lines as a word processor sets them.
public final class Press {

  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final double LEADING = 1.2;

  private final List<List<Run>> pages = new ArrayList<>();
  private String title = "";
  private double scale = 1;

  private record Run(String words, double left, double base, double size, boolean bold) {}

  public Press page() {
    pages.add(new ArrayList<>());
    return this;
  }

  public Press titled(String words) {
    title = words;
    return this;
  }

  /// Draws all of a page in a larger measure and the page itself smaller, as browsers print; it looks the same.
  public Press scaled(double by) {
    scale = by;
    return this;
  }

  public Press at(double left, double base, String words) {
    return at(left, base, 11, words);
  }

  public Press at(double left, double base, double size, String words) {
    pages.getLast().add(new Run(words, left, base, size, false));
    return this;
  }

  public Press bold(double left, double base, String words) {
    pages.getLast().add(new Run(words, left, base, 11, true));
    return this;
  }

  /// Sets a paragraph in a column and gives the base of its last line. A word with a soft hyphen may be parted there.
  public double paragraph(double left, double base, double width, String words) {
    double at = base;
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      String whole = word.replace("\u00AD", "");
      String tail = whole;
      if (!line.isEmpty() && width(line + " " + whole, 11) > width) {
        int part = word.indexOf('\u00AD');
        boolean parts = part > 0 && width(line + " " + word.substring(0, part) + "-", 11) <= width;
        at(left, at, parts ? line + " " + word.substring(0, part) + "-" : line.toString());
        tail = parts ? word.substring(part + 1) : whole;
        line.setLength(0);
        at += 11 * LEADING;
      }
      line.append(line.isEmpty() ? "" : " ").append(tail);
    }
    at(left, at, line.toString());
    return at;
  }

  public static double width(String words, double size) {
    try {
      return PLAIN.getStringWidth(words) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(title);
      document.setDocumentId(1L);
      for (List<Run> runs : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        print(document, page, runs, scale);
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(PDDocument document, PDPage page, List<Run> runs, double scale) throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(Matrix.getScaleInstance((float) scale, (float) scale));
      for (Run run : runs) {
        content.beginText();
        content.setFont(run.bold() ? BOLD : PLAIN, (float) (run.size() / scale));
        content.newLineAtOffset((float) (run.left() / scale), (float) ((page.getMediaBox().getHeight() - run.base()) / scale));
        content.showText(run.words());
        content.endText();
      }
    }
  }
}
