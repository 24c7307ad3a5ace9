package org.moothall.read;

import java.util.List;
import java.util.Optional;
import org.moothall.issue.Issue;
import org.moothall.text.SourceText;

/// What came of reading a document's bytes.
///
/// @param text the normalised text; absent where nothing can be read, and then an issue says why
/// @param mediaType the kind of content that the bytes show, whatever the file's name says
/// @param title the title that the format itself gives, such as that of an HTML page
/// @param issues what was wrong or doubtful
public record Reading(Optional<SourceText> text, String mediaType, Optional<String> title, List<Issue> issues) {

  public Reading {
    issues = List.copyOf(issues);
  }
}
