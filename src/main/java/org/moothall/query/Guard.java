package org.moothall.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.moothall.federation.Federation;

/// Decides which texts become queries: short enough, shallow enough, strict SPARQL 1.2, read-only, local but for the endpoints that are allowed.
final class Guard {

  private static final Pattern PROLOGUE = Pattern.compile(
      "\\A(?:\\s++|#[^\\n]*+(?:\\n|\\z)|(?i:BASE)\\s*+<[^>]*+>|(?i:PREFIX)\\s*+[^\\s:]*+:\\s*+<[^>]*+>)*+");
  private static final Pattern UPDATE = Pattern.compile("(?i)(?:INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\\b");

  private static final Pattern STUMBLED = Pattern.compile("at line (\\d{1,6}), column (\\d{1,6})");

  private final Prologues prologues;
  private final Limits limits;
  private final Federation federation;

  /// @param base the address that relative names in queries stand on
  Guard(String base, Limits limits, Federation federation) {
    this.prologues = new Prologues(base);
    this.limits = limits;
    this.federation = federation;
  }

  /// Parses and checks a query.
  ///
  /// @throws RefusedException for anything else
  CheckedQuery admit(String text, Graphs graphs) {
    if (text.length() > limits.characters()) {
      throw new RefusedException(new Refusal.TooLong(limits.characters()));
    }
    check(Outline.of(text));
    try {
      Query query = parse(text);
      graphs.choose(query);
      if (query.getQueryPattern() == null) {
        return new CheckedQuery(query);
      }
      Op written = Algebra.compile(query);
      return new ForeignCalls(federation).check(written) ? CheckedQuery.shared(query, written) : new CheckedQuery(query);
    } catch (StackOverflowError e) {
      throw new RefusedException(new Refusal.TooDeep(limits.depth()));
    }
  }

  private void check(Outline outline) {
    outline.service().filter(_ -> federation.isOff()).ifPresent(place -> {
      throw new RefusedException(new Refusal.Federation(Optional.of(place)));
    });
    if (outline.depth() > limits.depth()) {
      throw new RefusedException(new Refusal.TooDeep(limits.depth()));
    }
    atMost(Limits.OPERATORS, outline.operators(), "operators");
    atMost(Limits.GROUPS, outline.groups(), "groups in braces");
    atMost(Limits.STATEMENTS, outline.statements(), "statements");
    atMost(Limits.TOKENS, outline.tokens(), "words and signs");
  }

  private static void atMost(int limit, int count, String what) {
    if (count > limit) {
      throw new RefusedException(new Refusal.TooMuch(what, limit));
    }
  }

  private Query parse(String text) {
    try {
      return prologues.parse(text);
    } catch (JenaException e) {
      throw new RefusedException(refusal(text, e));
    }
  }

  private Refusal refusal(String text, JenaException e) {
    if (e.getCause() instanceof StackOverflowError) {
      return new Refusal.TooDeep(limits.depth());
    }
    if (isUpdate(text)) {
      return new Refusal.Update();
    }
    return e instanceof QueryParseException at
        ? badSyntax(firstLine(e), at)
        : new Refusal.BadSyntax(firstLine(e), 0, 0);
  }

  // The parser's own place is that of the last word it took; its message tells that of the word it stumbled on.
  private static Refusal badSyntax(String message, QueryParseException at) {
    Matcher stumbled = STUMBLED.matcher(message);
    return stumbled.find()
        ? new Refusal.BadSyntax(message, Integer.parseInt(stumbled.group(1)), Integer.parseInt(stumbled.group(2)))
        : new Refusal.BadSyntax(message, Math.max(0, at.getLine()), Math.max(0, at.getColumn()));
  }

  private static String firstLine(RuntimeException e) {
    String message = e.getMessage() == null ? "not a query" : e.getMessage();
    return message.lines().findFirst().orElse("not a query").strip();
  }

  private static boolean isUpdate(String text) {
    var prologue = PROLOGUE.matcher(text);
    return UPDATE.matcher(text).region(prologue.lookingAt() ? prologue.end() : 0, text.length()).lookingAt();
  }
}
