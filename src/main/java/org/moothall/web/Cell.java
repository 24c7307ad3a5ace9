package org.moothall.web;

import java.util.Locale;
import java.util.Map;
import org.moothall.query.Prefixes;
import org.moothall.query.Term;

/// A value as a page shows it.
///
/// @param text the words, with what is personal withheld
/// @param href where the thing is, or nothing
/// @param iri the name of the thing, or nothing
record Cell(String text, String href, String iri) {

  static final Cell EMPTY = new Cell("", "", "");

  static Cell of(Term term, Links links, Personal personal) {
    return switch (term) {
      case Term.Iri(String iri) -> new Cell(links.local(iri).orElse(Prefixes.shorten(iri)), links.page(iri).orElse(""), iri);
      case Term.Literal literal -> new Cell(Dates.readable(personal.withhold(literal.text()), literal.datatype()), "", "");
      case Term.Blank _ -> EMPTY;
    };
  }

  /// The name of a class, a property or a variable as words: `councilName` is "council name".
  static String words(String name) {
    String spaced = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    return spaced.substring(0, 1) + spaced.substring(1).toLowerCase(Locale.UK);
  }

  /// The last part of the name, after its number sign: the name of a place on a page.
  public String id() {
    return iri.substring(iri.indexOf('#') + 1);
  }

  /// Whether it is a meeting of ours: the title of a meeting has its date in it.
  boolean isMeeting() {
    return href.startsWith("/meeting/");
  }

  /// The same by what people call it, where that is known.
  Cell called(Map<String, String> names) {
    return new Cell(names.getOrDefault(iri, text), href, iri);
  }

  /// The same with its days in words.
  Cell dated() {
    return new Cell(Dates.inTitle(text), href, iri);
  }

  @Override
  public String toString() {
    return text;
  }
}
