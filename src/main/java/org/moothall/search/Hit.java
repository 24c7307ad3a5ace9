package org.moothall.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A fact, or a passage of a document, that was found.
///
/// @param thing the fact or the document
/// @param kind what it is
/// @param words all its words
/// @param excerpt the part of them to show
/// @param council its council; none where that is not known
/// @param body the body that met
/// @param date the day of the meeting
/// @param place the first and the last code point of a passage in the document's text
/// @param graphs the graphs that tell of it
public record Hit(String thing, Kind kind, String words, List<Piece> excerpt, Optional<Name> council, Optional<Name> body,
    Optional<LocalDate> date, Optional<Place> place, List<String> graphs) {

  /// Some words of an excerpt.
  ///
  /// @param marked whether they are what was looked for
  public record Piece(String text, boolean marked) {}

  /// A place in a text, in code points.
  public record Place(int start, int end) {}

  public Hit {
    excerpt = List.copyOf(excerpt);
    graphs = List.copyOf(graphs);
  }
}
