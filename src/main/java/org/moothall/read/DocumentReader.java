package org.moothall.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.read.office.DocxReader;
import org.moothall.read.print.PdfReader;
import org.moothall.read.site.HtmlReader;
import org.moothall.read.site.JsonReader;
import org.moothall.read.site.MeetingReader;
import org.moothall.read.words.Encodings;
import org.moothall.read.words.TemplateTags;
import org.moothall.read.words.Transcript;
import org.moothall.text.SourceText;

/// Reads the bytes of a document, whatever they are. Never throws: what cannot be read is an issue.
public final class DocumentReader {

  /// The most bytes of a text or page that are read, and the most characters of any document; the longest minutes known
  /// are a tenth of it.
  public static final int LARGEST = 2 * 1024 * 1024;

  /// The most bytes of a PDF or Word document that are read: pictures and fonts make them larger than their words, and an
  /// incomplete one cannot be opened.
  public static final int LARGEST_PACKED = 32 * 1024 * 1024;

  private DocumentReader() {}

  /// How many bytes of a document are read.
  ///
  /// @param head its first bytes
  public static int most(byte[] head) {
    return Content.of(head).largest();
  }

  /// Reads a document.
  ///
  /// @param bytes its first bytes, as many as [#most] says
  /// @param size how many bytes it has in all
  public static Reading read(byte[] bytes, long size) {
    Content content = Content.of(bytes);
    List<Issue> issues = new ArrayList<>();
    if (size > bytes.length) {
      issues.add(Issue.of(IssueCode.TOO_LARGE, "the document has " + size + " bytes; " + (isWhole(content) ? "nothing of it was read" : "what follows the first " + bytes.length + " was left out")));
    }
    Transcript transcript = size > bytes.length && isWhole(content) ? new Transcript("", Optional.empty(), List.of()) : transcript(content, bytes);
    issues.addAll(transcript.issues());
    return reading(transcript, content, issues);
  }

  /// Whether a document of this kind can be read only as a whole.
  private static boolean isWhole(Content content) {
    return switch (content) {
      case PDF, DOCX, ZIP -> true;
      case TEXT, HTML, JSON, XML, IMAGE, BINARY -> false;
    };
  }

  private static Transcript transcript(Content content, byte[] bytes) {
    return switch (content) {
      case TEXT -> text(bytes);
      case HTML -> HtmlReader.read(bytes);
      case JSON -> JsonReader.read(bytes);
      case XML -> MeetingReader.read(bytes);
      case PDF -> PdfReader.read(bytes, LARGEST);
      case DOCX -> DocxReader.read(bytes, LARGEST);
      case ZIP, IMAGE, BINARY -> Transcript.unread(IssueCode.UNREADABLE_CONTENT, "the bytes are " + content.mediaType() + ", which is not read as minutes");
    };
  }

  private static Transcript text(byte[] bytes) {
    Encodings.Decoded decoded = Encodings.decode(bytes);
    return new Transcript(TemplateTags.removed(decoded.text()), Optional.empty(), decoded.issues());
  }

  private static Reading reading(Transcript transcript, Content content, List<Issue> issues) {
    String words = transcript.text().replace('\u0000', ' ');
    boolean longer = words.length() > LARGEST;
    SourceText text = SourceText.of(longer ? words.substring(0, LARGEST) : words);
    if (longer) {
      issues.add(Issue.of(IssueCode.TOO_LARGE, "the document has " + words.length() + " characters; what follows the first " + LARGEST + " was left out"));
    }
    if (!text.all().isBlank()) {
      return new Reading(Optional.of(text), content.mediaType(), transcript.title(), issues);
    }
    if (issues.isEmpty()) {
      issues.add(Issue.of(IssueCode.EMPTY_DOCUMENT, "the document holds no words"));
    }
    return new Reading(Optional.empty(), content.mediaType(), transcript.title(), issues);
  }
}
