package org.moothall.read.words;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the titles that people gave from those that programs left in a file.
///
/// `Microsoft Word - minutes v3 FINAL.doc` · `untitled` · `Document1` are no titles.
public final class Titles {

  private static final Pattern LEFT_BY_PROGRAM = Pattern.compile("(?i)^(?:microsoft \\w+ ?-.*|untitled.*|document ?\\d*|(?:printed )?minutes|slide \\d+|title|.*\\.(?:docx?|pdf|rtf|xlsx?|dotx?|odt))$");
  private static final int SHORTEST = 6;
  private static final int LONGEST = 300;

  private Titles() {}

  /// The title, if it says anything about the document.
  public static Optional<String> told(String title) {
    String words = title.replaceAll("\\s+", " ").strip();
    return Optional.of(words).filter(told -> told.length() >= SHORTEST && told.length() <= LONGEST && !LEFT_BY_PROGRAM.matcher(told).matches());
  }
}
