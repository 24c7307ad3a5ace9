package org.moothall.extract.business;

import java.util.Optional;
import java.util.function.Predicate;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// A line of prose and the words after its last stop, where these are who is to do it: a column whose edge the page has lost.
///
/// `Work on the path by the mill is still going on. Clerk` · `Cllr A. Pell would write to the school. Cllr. A. Pell/Clerk`
///
/// @param prose the line up to the stop
/// @param owner whom the words after it name
record LastWords(Passage prose, Passage owner) {

  private static final int LONGEST_OWNER = 60;
  private static final int SHORTEST_PROSE = 30;
  private static final String STOPS = ".!?";
  /// `Proposed by Cllr. A Pell and seconded by Cllr. B Okafor`: the dot ends no sentence
  private static final Wording TITLE = Wording.of("\\b(?:Cllrs?|Coun|Clr|Mrs?|Ms|Messrs|Dr|Rev|Prof|Ald|Capt|Hon|Sgt|Insp|No|St)$");

  /// @param isOwner whether words name owners and nothing else
  static Optional<LastWords> of(Passage line, Predicate<Passage> isOwner) {
    String words = line.text();
    int end = words.stripTrailing().length();
    if (end <= SHORTEST_PROSE || STOPS.indexOf(words.charAt(end - 1)) >= 0) {
      return Optional.empty();
    }
    for (int at = Math.max(SHORTEST_PROSE, end - LONGEST_OWNER); at < end - 2; at++) {
      boolean stop = STOPS.indexOf(words.charAt(at)) >= 0 && words.charAt(at + 1) == ' ' && Character.isLowerCase(words.charAt(at - 2)) && !TITLE.in(words.substring(0, at));
      if (stop) {
        Passage rest = line.from(at + 1).trimmed();
        return !rest.folded().startsWith("The ") && isOwner.test(rest) ? Optional.of(new LastWords(line.part(0, at + 1).trimmed(), rest)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
