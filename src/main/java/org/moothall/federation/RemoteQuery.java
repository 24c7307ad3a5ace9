package org.moothall.federation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.jspecify.annotations.Nullable;

/// What a SERVICE asks, as a query in its own right. Values that rows have for its variables go with it, so that the other answers for all of them at once.
final class RemoteQuery {

  private final Query query;
  private final Map<Var, Var> variables = new HashMap<>();

  private RemoteQuery(Query query) {
    this.query = query;
  }

  /// @param pattern what stands in the SERVICE
  static RemoteQuery of(Op pattern) {
    RemoteQuery remote = new RemoteQuery(withoutSlice(OpAsQuery.asQuery(Rename.reverseVarRename(pattern, true))));
    OpVars.visibleVars(pattern).stream().filter(variable -> !variable.isBlankNodeVar())
        .forEach(variable -> remote.variables.put(Var.alloc(Rename.reverseVarRename(variable)), variable));
    return remote;
  }

  // Values after a query join before its rows are cut, sorted or counted out; within brackets, after.
  private static Query withoutSlice(Query query) {
    if (!query.hasLimit() && !query.hasOffset() && !query.isDistinct() && !query.isReduced() && !query.hasGroupBy() && !query.hasAggregators() && !query.hasValues()) {
      return query;
    }
    ElementGroup group = new ElementGroup();
    group.addElement(new ElementSubQuery(query));
    Query outer = new Query();
    outer.setQuerySelectType();
    outer.setQueryResultStar(true);
    outer.setQueryPattern(group);
    return outer;
  }

  /// The variable here of one there; itself where the SERVICE does not show it.
  Map<Var, Var> variables() {
    return variables;
  }

  /// The text of the query, with what rows have for its variables.
  String text(List<Binding> rows) {
    List<Map.Entry<Var, Var>> shared = variables.entrySet().stream()
        .filter(names -> rows.stream().anyMatch(row -> isTold(row.get(names.getValue())))).sorted(Map.Entry.comparingByKey((one, other) -> one.getName().compareTo(other.getName()))).toList();
    Query asked = query.cloneQuery();
    if (!shared.isEmpty()) {
      asked.setValuesDataBlock(shared.stream().map(Map.Entry::getKey).toList(), rows.stream().map(row -> values(row, shared)).distinct().toList());
    }
    String text = asked.toString();
    if (text.contains("<_:")) {
      throw FederationException.failed("SERVICE asks for a node without a name, which no other endpoint knows.");
    }
    return text;
  }

  private static Binding values(Binding row, List<Map.Entry<Var, Var>> shared) {
    BindingBuilder values = Binding.builder();
    shared.forEach(names -> {
      Node value = row.get(names.getValue());
      if (isTold(value)) {
        values.add(names.getKey(), value);
      }
    });
    return values.build();
  }

  // A node without a name here is another there.
  private static boolean isTold(@Nullable Node value) {
    return value != null && !value.isBlank() && (!value.isTripleTerm() || (isTold(value.getTriple().getSubject()) && isTold(value.getTriple().getObject())));
  }
}
