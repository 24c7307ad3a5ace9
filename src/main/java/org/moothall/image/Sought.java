package org.moothall.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrEndsWith;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrStartsWith;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/// A filter that looks for a plain string in the words of a variable's term: CONTAINS, STRSTARTS, STRENDS, or a REGEX without any sign of patterns.
/// It is told from the bytes of the term, of which no term is made.
///
/// @param ofNames whether STR stands around the variable, so that names have words too
record Sought(String wanted, Place place, Letters letters, boolean ofNames) implements Glance {

  private enum Place {
    START, ANYWHERE, END
  }

  private enum Letters {
    AS_WRITTEN, LOWER, UPPER, EITHER
  }

  private static final Pattern PLAIN = Pattern.compile("(\\^?)([^\\\\^$.|?*+()\\[\\]{}]*)");

  /// Where the words come from.
  private record Subject(Letters letters, boolean ofNames) {}

  /// The filter as this, if it is one.
  static Optional<Sought> of(Expr filter) {
    return switch (filter) {
      case E_StrContains contains -> of(contains.getArg1(), contains.getArg2(), Place.ANYWHERE);
      case E_StrStartsWith starts -> of(starts.getArg1(), starts.getArg2(), Place.START);
      case E_StrEndsWith ends -> of(ends.getArg1(), ends.getArg2(), Place.END);
      case ExprFunctionN function when function.getFunctionSymbol().getSymbol().equals("regex") -> ofPattern(function);
      default -> Optional.empty();
    };
  }

  private static Optional<Sought> of(Expr words, Expr wanted, Place place) {
    return subject(words).flatMap(subject -> plain(wanted).map(string -> new Sought(string, place, subject.letters, subject.ofNames)));
  }

  private static Optional<Sought> ofPattern(ExprFunctionN regex) {
    Optional<String> flags = regex.numArgs() < 3 || regex.getArg(3) == null ? Optional.of("") : plain(regex.getArg(3));
    Optional<Subject> subject = subject(regex.getArg(1)).filter(found -> found.letters == Letters.AS_WRITTEN);
    var pattern = plain(regex.getArg(2)).map(PLAIN::matcher).filter(match -> match.matches());
    if (subject.isEmpty() || pattern.isEmpty() || flags.filter(known -> known.isEmpty() || known.equals("i")).isEmpty()) {
      return Optional.empty();
    }
    String wanted = pattern.get().group(2);
    boolean either = !flags.get().isEmpty();
    Place place = pattern.get().group(1).isEmpty() ? Place.ANYWHERE : Place.START;
    return either && !isAscii(wanted)
        ? Optional.empty()
        : Optional.of(new Sought(wanted, place, either ? Letters.EITHER : Letters.AS_WRITTEN, subject.get().ofNames));
  }

  private static Optional<Subject> subject(Expr words) {
    return switch (words) {
      case ExprVar _ -> Optional.of(new Subject(Letters.AS_WRITTEN, false));
      case SameValue same -> subject(same.argument());
      case E_Str str -> subject(str.getArg()).filter(subject -> subject.letters == Letters.AS_WRITTEN).map(_ -> new Subject(Letters.AS_WRITTEN, true));
      case E_StrLowerCase lower -> subject(lower.getArg()).filter(subject -> subject.letters == Letters.AS_WRITTEN)
          .map(subject -> new Subject(Letters.LOWER, subject.ofNames));
      case E_StrUpperCase upper -> subject(upper.getArg()).filter(subject -> subject.letters == Letters.AS_WRITTEN)
          .map(subject -> new Subject(Letters.UPPER, subject.ofNames));
      default -> Optional.empty();
    };
  }

  private static Optional<String> plain(Expr expression) {
    boolean isPlain = expression.isConstant() && expression.getConstant().isString();
    return isPlain ? Optional.of(expression.getConstant()).map(NodeValue::getString) : Optional.empty();
  }

  private static boolean isAscii(String words) {
    return words.chars().allMatch(sign -> sign < 0x80);
  }

  @Override
  public Told of(byte[] term) {
    int start = TermBytes.words(term, ofNames);
    if (start < 0) {
      return Told.UNKNOWN;
    }
    String words = new String(term, start, term.length - start, StandardCharsets.UTF_8);
    return letters == Letters.AS_WRITTEN ? told(words, wanted) : inCase(words, term.length - start);
  }

  // Beyond ASCII, letters have cases of their own kinds; and very long text may be refused.
  private Told inCase(String words, int bytes) {
    if (words.length() != bytes || bytes > SameValue.NEVER_REFUSED) {
      return Told.UNKNOWN;
    }
    return switch (letters) {
      case UPPER -> told(words.toUpperCase(Locale.getDefault()), wanted);
      case EITHER -> told(words.toLowerCase(Locale.ROOT), wanted.toLowerCase(Locale.ROOT));
      default -> told(words.toLowerCase(Locale.getDefault()), wanted);
    };
  }

  private Told told(String words, String string) {
    boolean holds = switch (place) {
      case START -> words.startsWith(string);
      case ANYWHERE -> words.contains(string);
      case END -> words.endsWith(string);
    };
    return Glance.told(holds);
  }
}
