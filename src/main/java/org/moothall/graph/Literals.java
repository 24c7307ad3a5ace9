package org.moothall.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.moothall.text.DateExpression;

/// Values as literals, each in one form only, so that equal values are equal terms.
public final class Literals {

  private static final int CONFIDENCE_DIGITS = 3;
  private static final int LONGEST_LABEL = 100;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private Literals() {}

  public static Node of(String words) {
    return NodeFactory.createLiteralString(words);
  }

  public static Node of(int number) {
    return typed(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  public static Node of(boolean truth) {
    return typed(Boolean.toString(truth), XSDDatatype.XSDboolean);
  }

  /// A decimal with a point and at least one digit on each side.
  public static Node of(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    return typed(plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
  }

  public static Node confidence(double confidence) {
    return of(BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP));
  }

  public static Node of(LocalDate day) {
    return typed(day.toString(), XSDDatatype.XSDdate);
  }

  /// A year of the calendar.
  public static Node of(Year year) {
    return typed(year.toString(), XSDDatatype.XSDgYear);
  }

  /// A clock time of a place.
  public static Node of(LocalTime time) {
    return typed(TIME.format(time), XSDDatatype.XSDtime);
  }

  public static Node of(LocalDateTime moment) {
    return typed(MOMENT.format(moment), XSDDatatype.XSDdateTime);
  }

  /// A date as exactly as its words: a day that the words blur ("week of") becomes its month.
  public static Node of(DateExpression date) {
    return switch (date.value()) {
      case LocalDate day when date.qualifier().isPresent() -> month(YearMonth.from(day));
      case LocalDate day -> of(day);
      case YearMonth month -> month(month);
      case Year year -> typed(year.toString(), XSDDatatype.XSDgYear);
      default -> throw new IllegalArgumentException("[literals] " + date.value());
    };
  }

  private static Node month(YearMonth month) {
    return typed(month.toString(), XSDDatatype.XSDgYearMonth);
  }

  /// Words as a label: on one line, and cut at a blank where they are long.
  public static Node label(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST_LABEL) {
      return of(line);
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL));
    int blank = cut.lastIndexOf(' ');
    return of((blank > 0 ? cut.substring(0, blank) : cut) + "…");
  }

  /// A web address as an IRI, anything else as words.
  public static Node address(String given) {
    try {
      URI address = new URI(given);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web ? NodeFactory.createURI(address.toASCIIString()) : of(given);
    } catch (URISyntaxException e) {
      return of(given);
    }
  }

  private static Node typed(String words, RDFDatatype type) {
    return NodeFactory.createLiteralDT(words, type);
  }
}
