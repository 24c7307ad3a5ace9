package org.moothall.linkage;

import java.util.Optional;
import org.moothall.text.Passage;
import org.moothall.text.Vocabulary;
import org.moothall.text.Wording;

/// The head of an item of business.
///
/// @param number as printed, such as `4` or `2.2`
/// @param title its words
/// @param start where it stands, in code points
record Heading(Optional<String> number, Optional<Passage> title, int start) {

  /// Before the first item.
  static final Heading NONE = new Heading(Optional.empty(), Optional.empty(), 0);

  /// Items that tell what came of earlier ones: `Matters arising from the minutes`, `Action log`.
  private static final Wording LOOKING_BACK = Wording.of(
      "(?i)matters ?(?:arising|outstanding|carried forward)|\\b(?:rolling )?actions? (?:log|list|track(?:er|ing)|sheet|points|from|arising|and minutes)"
          + "|outstanding (?:actions|matters|items)|\\bprogress since\\b|\\bupdates? (?:on|from) (?:the )?(?:previous|last|matters|actions)|review of actions"
          + "|minutes of (?:the )?(?:previous|last)|clerk's report|\\bprogress report");

  /// Items that only list what is paid: `Accounts for payment`.
  private static final Wording PAYMENTS = Wording.of("(?i)\\bpayments?\\b|accounts? (?:for|to be) pa|schedule of accounts|\\bcheques?\\b");

  /// Items before the business: `Apologies for absence`.
  private static final Wording OPENS = Wording.of(
      "(?i)\\bapologies\\b|declarations? of|\\bthose (?:attending|present)|next meeting$|date (?:and|of)\\b.*next meeting");

  /// Items that most meetings have: `Correspondence`, `To consider planning applications`.
  private static final Wording STANDING = Wording.of("(?i)^\\W{0,3}(?:to \\p{L}+ (?:the |any )?)?(?:" + String.join("|", Vocabulary.words("item-titles")) + ")\\b");

  /// Whether most meetings have an item of that title, so that it tells nothing of what came up under it.
  boolean standing() {
    return title.filter(STANDING::in).isPresent();
  }

  boolean opens() {
    return title.filter(OPENS::in).isPresent();
  }

  boolean looksBack() {
    return title.filter(LOOKING_BACK::in).isPresent();
  }

  boolean pays() {
    return title.filter(PAYMENTS::in).isPresent();
  }
}
