package org.moothall.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.issue.Issue;
import org.moothall.issue.IssueCode;
import org.moothall.text.SourceText;

/// Reads the bytes of a document, whatever they are. Never throws: what cannot be read is an issue.
public final class DocumentReader {

  /// The most bytes of a document that are read; the longest minutes known are a tenth of it.
  public static final int LARGEST = 2 * 1024 * 1024;

  private DocumentReader() {}

  /// Reads a document.
  ///
  /// @param bytes its first bytes, [#LARGEST] at the most
  /// @param size how many bytes it has in all
  public static Reading read(byte[] bytes, long size) {
    List<Issue> issues = new ArrayList<>();
    if (size > bytes.length) {
      issues.add(Issue.of(IssueCode.TOO_LARGE, "the document has " + size + " bytes; what follows the first " + bytes.length + " was left out"));
    }
    Content content = Content.of(bytes);
    return switch (content) {
      case TEXT -> text(bytes, issues);
      case HTML -> html(bytes, issues);
      case PDF, ZIP, IMAGE, BINARY -> unreadable(content, issues);
    };
  }

  private static Reading text(byte[] bytes, List<Issue> issues) {
    Encodings.Decoded decoded = Encodings.decode(bytes);
    issues.addAll(decoded.issues());
    return reading(decoded.text(), Content.TEXT, Optional.empty(), issues);
  }

  private static Reading html(byte[] bytes, List<Issue> issues) {
    HtmlReader.Page page = HtmlReader.read(bytes);
    return reading(page.text(), Content.HTML, page.title(), issues);
  }

  private static Reading reading(String words, Content content, Optional<String> title, List<Issue> issues) {
    SourceText text = SourceText.of(words.replace('\u0000', ' '));
    if (text.all().isBlank()) {
      issues.add(Issue.of(IssueCode.EMPTY_DOCUMENT, "the document holds no words"));
      return new Reading(Optional.empty(), content.mediaType(), title, issues);
    }
    return new Reading(Optional.of(text), content.mediaType(), title, issues);
  }

  private static Reading unreadable(Content content, List<Issue> issues) {
    issues.add(Issue.of(IssueCode.UNREADABLE_CONTENT, "the bytes are " + content.mediaType() + ", which is not read as minutes"));
    return new Reading(Optional.empty(), content.mediaType(), Optional.empty(), issues);
  }
}
