package org.moothall.query;

import static org.moothall.query.WatchedText.words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/// REGEX that stops when the query is cancelled.
final class WatchedRegex extends ExprFunctionN {

  private final AtomicBoolean cancelled;
  private Optional<Made> last = Optional.empty();

  /// What was made of the words of a pattern, which mostly are the same for each row.
  private record Made(String words, String flags, Pattern pattern) {}

  WatchedRegex(ExprList arguments, AtomicBoolean cancelled) {
    super("regex", arguments);
    this.cancelled = cancelled;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String flags = arguments.size() < 3 ? "" : words(arguments.get(2));
    return NodeValue.booleanReturn(pattern(words(arguments.get(1)), flags).matcher(new WatchedText(words(arguments.get(0)), cancelled)).find());
  }

  private Pattern pattern(String words, String flags) {
    Made made = last.filter(known -> known.words.equals(words) && known.flags.equals(flags))
        .orElseGet(() -> new Made(words, flags, RegexEngine.makePattern("regex", words, flags)));
    last = Optional.of(made);
    return made.pattern;
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new WatchedRegex(arguments, cancelled);
  }
}
