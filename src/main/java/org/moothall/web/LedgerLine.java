package org.moothall.web;

import java.util.List;
import java.util.Optional;
import org.moothall.ledger.Entry;
import org.moothall.ledger.Named;
import org.moothall.ledger.Report;
import org.moothall.ledger.Status;
import org.moothall.query.Term;

/// An action of the ledger as a page shows it.
///
/// @param action what is to be done, leading to its page
/// @param owners who is to do it
/// @param date when it was asked for, in words, or nothing
/// @param due when it is due: a date, else the words for it, or nothing
/// @param where the body, or else the council, at which it arose
/// @param council the council, or nothing
/// @param status what became of it
/// @param silence for how long nothing was told of it, in words, or nothing
/// @param reports what later meetings told, each with its words
record LedgerLine(Cell action, List<Cell> owners, String date, String due, Cell where, String council, Status status, String silence, List<Line> reports) {

  static LedgerLine of(Entry entry, Links links, Personal personal) {
    Cell thing = Cell.of(new Term.Iri(entry.iri()), links, personal);
    String text = entry.row().text("text");
    return new LedgerLine(
        new Cell(text.isEmpty() ? "An action" : personal.withhold(text), thing.href(), thing.iri()),
        entry.owners().stream().map(owner -> cell(owner, links, personal)).toList(),
        words(entry, "date", links, personal),
        entry.isDated() ? "due " + words(entry, "due", links, personal) : words(entry, "dueText", links, personal),
        entry.body().or(entry::council).map(body -> cell(body, links, personal)).orElse(Cell.EMPTY),
        entry.council().map(Named::name).filter(council -> entry.body().filter(body -> !body.name().equals(council)).isPresent()).orElse(""),
        entry.status(),
        silence(entry),
        Line.of(entry.reports().stream().map(Report::row).toList(), "", links, personal));
  }

  private static Cell cell(Named thing, Links links, Personal personal) {
    Cell cell = Cell.of(new Term.Iri(thing.iri()), links, personal);
    return new Cell(personal.withhold(thing.name()), cell.href(), cell.iri());
  }

  private static String words(Entry entry, String variable, Links links, Personal personal) {
    Optional<Term> term = entry.row().find(variable);
    return term.map(value -> Cell.of(value, links, personal).text()).orElse("");
  }

  private static String silence(Entry entry) {
    if (!entry.status().waits() || entry.silent() == 0) {
      return "";
    }
    return entry.silent() == 1 ? "not a word at the meeting since" : "not a word at " + entry.silent() + " meetings since";
  }
}
