package org.moothall.query;

import static org.moothall.query.WatchedText.words;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/// REPLACE that stops when the query is cancelled.
final class WatchedReplace extends ExprFunctionN {

  private final AtomicBoolean cancelled;

  WatchedReplace(ExprList arguments, AtomicBoolean cancelled) {
    super("replace", arguments);
    this.cancelled = cancelled;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text = words(arguments.get(0));
    String flags = arguments.size() < 4 ? "" : words(arguments.get(3));
    var pattern = RegexEngine.makePattern("replace", words(arguments.get(1)), flags);
    if (pattern.matcher("").find()) {
      throw new ExprEvalException("[replace] the pattern matches the empty string");
    }
    return like(arguments.get(0).asNode(), replaced(pattern.matcher(new WatchedText(text, cancelled)), words(arguments.get(2))));
  }

  private static String replaced(Matcher matcher, String replacement) {
    try {
      StringBuilder replaced = new StringBuilder();
      while (matcher.find()) {
        matcher.appendReplacement(replaced, replacement);
        BoundedValue.checkCharacters(replaced.length());
      }
      return matcher.appendTail(replaced).toString();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ExprEvalException("[replace] " + replacement, e);
    }
  }

  // The answer keeps the language of the text.
  private static NodeValue like(Node text, String words) {
    return NodeValue.makeNode(text.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralString(words)
        : NodeFactory.createLiteralDirLang(words, text.getLiteralLanguage(), text.getLiteralBaseDirection()));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new WatchedReplace(arguments, cancelled);
  }
}
