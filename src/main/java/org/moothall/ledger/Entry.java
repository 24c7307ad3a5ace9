package org.moothall.ledger;

import java.util.List;
import java.util.Optional;
import org.moothall.query.Row;

/// An action in the ledger.
///
/// @param iri its name
/// @param row its first row: text, date, due date and the words for it, as the store has them
/// @param status what became of it
/// @param silent at how many meetings nothing was told of it since it last was
/// @param owners who is to do it
/// @param council the council, where that is known
/// @param body the body at which it arose, where that is known
/// @param themes what it is about
/// @param reports what later meetings told of it, the earliest first
public record Entry(
    String iri, Row row, Status status, int silent, List<Named> owners, Optional<Named> council, Optional<Named> body, List<Named> themes, List<Report> reports) {

  public Entry {
    owners = List.copyOf(owners);
    themes = List.copyOf(themes);
    reports = List.copyOf(reports);
  }

  /// The day on which it was asked for, `2024-03-05`, or nothing.
  public String date() {
    return row.text("date");
  }

  /// The year of that day, or nothing.
  public String year() {
    return date().replaceFirst("-.*", "");
  }

  /// Whether it says by when.
  public boolean isDated() {
    return row.find("due").isPresent();
  }
}
