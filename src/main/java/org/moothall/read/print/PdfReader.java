package org.moothall.read.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.read.words.Titles;
import org.moothall.read.words.Transcript;

/// Reads the pages of a PDF (ISO 32000) as text. Never throws: a file that is locked, damaged or made to do harm is an issue.
public final class PdfReader {

  /// The most pages that are read; an agenda pack has more, minutes have not.
  public static final int MOST_PAGES = 500;

  private static final int FEWEST_LETTERS_A_PAGE = 12;

  private PdfReader() {}

  /// Reads a file.
  ///
  /// @param bytes the whole file
  /// @param largest the most characters that are read
  public static Transcript read(byte[] bytes, int largest) {
    if (Inflation.isTooLarge(bytes)) {
      return Transcript.unread(IssueCode.TOO_LARGE, "the PDF unpacks to more than " + Inflation.LARGEST + " bytes; nothing of it was read");
    }
    try {
      return opened(bytes, largest);
    } catch (InvalidPasswordException e) {
      return Transcript.unread(IssueCode.LOCKED_DOCUMENT, "the PDF asks for a password");
    } catch (IOException | RuntimeException e) {
      return Transcript.unread(IssueCode.DAMAGED_DOCUMENT, "the PDF cannot be read: " + kind(e));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Transcript.unread(IssueCode.DAMAGED_DOCUMENT, "the PDF is nested or packed beyond reason");
    }
  }

  private static String kind(Exception e) {
    return e instanceof IOException ? "its structure is broken" : "its structure contradicts itself";
  }

  private static Transcript opened(byte[] bytes, int largest) throws IOException {
    PlainFonts.use();
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      List<Issue> issues = new ArrayList<>();
      List<Page> pages = PageGlyphs.read(document, largest, issues);
      if (lettersOf(pages) < (long) FEWEST_LETTERS_A_PAGE * pages.size()) {
        issues.add(Issue.of(IssueCode.NO_TEXT_LAYER, "the PDF has " + pages.size() + " pages and hardly a letter: they are pictures"));
      }
      Optional<String> title = Optional.ofNullable(document.getDocumentInformation().getTitle()).flatMap(Titles::told);
      return new Transcript(text(pages), title, issues);
    }
  }

  private static long lettersOf(List<Page> pages) {
    return pages.stream().flatMap(page -> page.glyphs().stream()).filter(glyph -> !glyph.isBlank()).count();
  }

  static String text(List<Page> pages) {
    List<RunningLines.Sheet> sheets = pages.stream().map(page -> new RunningLines.Sheet(page.height(), PrintedLines.of(page))).toList();
    List<List<PrintedLine>> kept = RunningLines.removed(sheets);
    Hyphens hyphens = new Hyphens(kept.stream().flatMap(List::stream).toList());
    List<List<Entry>> flows = kept.stream().flatMap(page -> PageColumns.inOrder(page).stream()).map(flow -> PrintedTables.read(flow, hyphens)).toList();
    return Paragraphs.write(flows, hyphens);
  }
}
