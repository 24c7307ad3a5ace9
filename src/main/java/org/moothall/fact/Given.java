package org.moothall.fact;

import java.time.LocalDate;
import java.util.Optional;

/// What was given with a document because the document itself may not tell: a single page of an item shows neither body
/// nor date.
///
/// @param council the council's name
/// @param body the body's name
/// @param date the day of the meeting
/// @param pageTitle the title that the page's own format gives, outside its text
public record Given(Optional<String> council, Optional<String> body, Optional<LocalDate> date, Optional<String> pageTitle) {

  /// Nothing was given.
  public static final Given NOTHING = new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// The same with a page's title.
  public Given titled(Optional<String> title) {
    return new Given(council, body, date, title);
  }
}
