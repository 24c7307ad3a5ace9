package org.moothall.image;

import java.time.Month;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueNode;
import org.apache.jena.sparql.expr.nodevalue.NodeValueString;

/// What needs no reckoning: a string or a name is its own value, and days and moments with a year of four digits, without a zone or parts of a second, sort by
/// their spelling.
final class Plain {

  private static final String DAY = "0000-00-00";
  private static final String MOMENT = DAY + "T00:00:00";

  private Plain() {}

  /// The value of a term. ARQ keeps values in a cache for all, which takes longer than to make one of a string or a name.
  static NodeValue value(Node term) {
    if (term.isLiteral() && term.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      return new NodeValueString(term.getLiteralLexicalForm(), term);
    }
    return term.isURI() ? new NodeValueNode(term) : NodeValue.makeNode(term);
  }

  /// Whether a term is such a day.
  static boolean isDay(Node term) {
    return term.isLiteral() && term.getLiteralDatatype().equals(XSDDatatype.XSDdate) && isDay(term.getLiteralLexicalForm());
  }

  /// Whether a term is such a moment.
  static boolean isMoment(Node term) {
    return term.isLiteral() && term.getLiteralDatatype().equals(XSDDatatype.XSDdateTime) && isMoment(term.getLiteralLexicalForm());
  }

  static boolean isDay(String words) {
    return isLike(words, DAY) && isInCalendar(words);
  }

  static boolean isMoment(String words) {
    return isLike(words, MOMENT) && isInCalendar(words) && number(words, 11) < 24 && number(words, 14) < 60 && number(words, 17) < 60;
  }

  private static boolean isLike(String words, String form) {
    if (words.length() != form.length()) {
      return false;
    }
    for (int at = 0; at < form.length(); at++) {
      char sign = words.charAt(at);
      if (form.charAt(at) == '0' ? sign < '0' || sign > '9' : sign != form.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  // The 29th of February takes the long way.
  private static boolean isInCalendar(String words) {
    int month = number(words, 5);
    int day = number(words, 8);
    return !words.startsWith("0000") && month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).minLength();
  }

  private static int number(String words, int at) {
    return (words.charAt(at) - '0') * 10 + words.charAt(at + 1) - '0';
  }
}
