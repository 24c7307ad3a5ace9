package org.moothall.extract.people;

import java.util.Arrays;
import java.util.Set;
import org.moothall.extract.name.NameParts;
import org.moothall.text.NamePairs;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Tells a title of office from running text that stands where titles may.
///
/// `Strategic Director for Parks and Waste` may be one; `Clerk. The Mayor introduced Ada Pell` and `Mr B Okafor, Clerk` are more than that.
final class PlausibleTitle {

  private static final Wording MORE = Wording.of("^\\.|[\\p{Ll}\\d)]{4}[.!?;]\\s|^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\\.?\\s\\p{Lu}");
  private static final Wording NUMBER = Wording.of("(?<!\\p{L})\\d+(?!st\\b|nd\\b|rd\\b|th\\b)|#");
  private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "to", "in", "on", "at", "with", "a", "an", "&", "by", "from", "as", "or");
  /// `Person caring for a neighbour`, of which no more than that is a title
  private static final Wording ANYBODY = Wording.of("^Person(?:$| \\p{Ll})");
  private static final String FINANCE_OFFICER = "151";
  private static final int LONGEST = 18;
  private static final int MOST_NAMES = 6;
  private static final int MOST_SMALL = 3;

  private PlausibleTitle() {}

  static boolean is(String words) {
    String[] parts = words.split("\\s+");
    long small = Arrays.stream(parts).filter(part -> Character.isLowerCase(part.codePointAt(0)) && !SMALL.contains(part)).count();
    boolean spoken = small >= MOST_SMALL && !words.equals(SourceText.lower(words));
    long names = SourceText.of(words).all().tokens().stream().filter(NameParts::isPart).count();
    return !ANYBODY.in(words) && !NamePairs.holdsName(SourceText.of(words).all()) && parts.length <= LONGEST && names < MOST_NAMES && !spoken && !MORE.in(words) && !(NUMBER.in(words) && !words.contains(FINANCE_OFFICER));
  }
}
