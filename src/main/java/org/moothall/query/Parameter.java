package org.moothall.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// A variable of a named query that a reader may give a value.
///
/// @param name the variable's name
/// @param kind what its values are
/// @param otherwise the value where none is given; `*` leaves the variable free
/// @param what what it means, for people
public record Parameter(String name, Kind kind, String otherwise, String what) {

  /// The default that leaves the variable free.
  public static final String ANY = "*";

  private static final String THEMES = "https://w3id.org/moothall/themes#";
  private static final Pattern THEME = Pattern.compile("[a-z0-9-]{1,60}");
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\s<>\"{}|^`\\\\]{1,2000}");

  /// What a parameter's values are.
  public enum Kind {
    /// The name of a thing, in full or from the base on: `council/northmoor`.
    IRI,
    /// Plain words.
    STRING,
    /// A day: `2024-03-31`.
    DATE,
    /// A whole number.
    INTEGER,
    /// The id of a theme: `housing-repairs`.
    THEME;

    /// The word for it in a query's head.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Node node(String value, String base) {
    return switch (kind) {
      case IRI -> NodeFactory.createURI(absolute(checked(value, NAME, "a name of a thing"), base));
      case STRING -> NodeFactory.createLiteralString(value);
      case DATE -> NodeFactory.createLiteralDT(date(value), XSDDatatype.XSDdate);
      case INTEGER -> NodeFactory.createLiteralDT(checked(value, Pattern.compile("-?\\d{1,18}"), "a whole number"), XSDDatatype.XSDinteger);
      case THEME -> NodeFactory.createURI(THEMES + checked(value, THEME, "the id of a theme"));
    };
  }

  private String date(String value) {
    try {
      return LocalDate.parse(value).toString();
    } catch (DateTimeException e) {
      throw wrong(value, "a date such as 2024-03-31");
    }
  }

  private String checked(String value, Pattern pattern, String wanted) {
    if (!pattern.matcher(value).matches()) {
      throw wrong(value, wanted);
    }
    return value;
  }

  private RefusedException wrong(String value, String wanted) {
    return new RefusedException(new Refusal.BadParameter(name, "The parameter " + name + " is " + wanted + ", not \"" + value + "\"."));
  }

  private static String absolute(String value, String base) {
    return value.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") ? value : base + value;
  }
}
