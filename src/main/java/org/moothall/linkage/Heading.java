package org.moothall.linkage;

import java.util.Optional;
import org.moothall.text.Passage;
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
      "(?i)matters ?arising|\\bactions? (?:log|list|tracker|sheet|points|from|and minutes)|outstanding actions"
          + "|minutes of (?:the )?(?:previous|last)|clerk's report|\\bprogress report");

  /// Items that only list what is paid: `Accounts for payment`.
  private static final Wording PAYMENTS = Wording.of("(?i)\\bpayments?\\b|accounts? (?:for|to be) pa|schedule of accounts|\\bcheques?\\b");

  /// Items before the business: `Apologies for absence`.
  private static final Wording OPENS = Wording.of(
      "(?i)\\bapologies\\b|declarations? of|\\bthose (?:attending|present)|next meeting$|date (?:and|of)\\b.*next meeting");

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
