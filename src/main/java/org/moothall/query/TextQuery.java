package org.moothall.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;
import org.moothall.search.Match;
import org.moothall.search.SearchException;
import org.moothall.search.SearchIndex;

/// `(?thing ?score ?words) text:query ("damp mould" 20)`: the facts and documents with some words, the best first.
///
/// The words are those of the search page. A document is there once for each paragraph that has them. Score and words can be left out, and so can
/// the limit.
final class TextQuery extends PropertyFunctionEval {

  /// Its name, that of Jena's own.
  static final String IRI = "http://jena.apache.org/text#query";

  private static final int USUAL = 1_000;
  private static final int MOST = 10_000;
  private static final String USAGE = "text:query is written (?thing ?score ?words) text:query (\"words\" limit).";

  private final SearchIndex index;

  private TextQuery(SearchIndex index) {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    this.index = index;
  }

  /// The only property function that there is.
  static PropertyFunctionRegistry over(SearchIndex index) {
    return new Alone(_ -> new TextQuery(index));
  }

  /// The same where there is no index: it refuses, so that nobody takes that for no hits.
  static PropertyFunctionRegistry none() {
    return new Alone(_ -> {
      throw new RefusedException(new Refusal.BadSearch("There is no index of words here: text:query is answered by the server."));
    });
  }

  // Jena's own registry would load classes for names under its own addresses.
  private static final class Alone extends PropertyFunctionRegistry {
    private final PropertyFunctionFactory factory;

    Alone(PropertyFunctionFactory factory) {
      this.factory = factory;
    }

    @Override
    public boolean manages(String name) {
      return name.equals(IRI);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String name) {
      return manages(name) ? factory : null;
    }
  }

  @Override
  public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
    if (nodes(subject).size() > 3 || nodes(object).size() > 2 || nodes(object).isEmpty() || nodes(subject).isEmpty()) {
      throw new RefusedException(new Refusal.BadSearch(USAGE));
    }
  }

  @Override
  public QueryIterator execEvaluated(Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
    List<Node> results = nodes(subject);
    List<Binding> rows = new ArrayList<>();
    for (Match match : matches(nodes(object))) {
      Node score = NodeFactory.createLiteralDT(Float.toString((float) match.score()), XSDDatatype.XSDfloat);
      List<Node> values = List.of(NodeFactory.createURI(match.thing()), score, NodeFactory.createLiteralString(match.words()));
      addTo(rows, binding, results, values);
    }
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private List<Match> matches(List<Node> asked) {
    Node words = asked.getFirst();
    if (!words.isLiteral()) {
      return List.of();
    }
    try {
      return index.matches(words.getLiteralLexicalForm(), asked.size() > 1 ? limit(asked.getLast()) : USUAL);
    } catch (SearchException e) {
      throw new RefusedException(Refusal.of(e.reason()));
    }
  }

  private static int limit(Node limit) {
    if (!limit.isLiteral() || !(limit.getLiteralValue() instanceof Number number) || number.longValue() < 1) {
      throw new RefusedException(new Refusal.BadSearch(USAGE));
    }
    return (int) Math.min(MOST, number.longValue());
  }

  /// Adds a row where what is bound already is the same.
  private static void addTo(List<Binding> rows, Binding before, List<Node> results, List<Node> values) {
    BindingBuilder row = Binding.builder(before);
    for (int i = 0; i < results.size(); i++) {
      Node result = results.get(i);
      Node known = result.isVariable() ? row.get(Var.alloc(result)) : result;
      if (known == null) {
        row.add(Var.alloc(result), values.get(i));
      } else if (!known.equals(values.get(i))) {
        return;
      }
    }
    rows.add(row.build());
  }

  private static List<Node> nodes(PropFuncArg argument) {
    return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
  }
}
