package org.moothall.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// A question that is asked often, with its title, its meaning and its parameters.
///
/// @param folder the folder that it stands in: `queries`
/// @param name the file's name without its ending
/// @param title one line for people
/// @param description what it answers, or nothing
/// @param parameters the variables that a reader may give a value
/// @param text the query as it stands in the file
/// @param query the text, parsed
/// @param base the address that relative names stand on
public record NamedQuery(
    String folder, String name, String title, String description, List<Parameter> parameters, String text, CheckedQuery query, String base) {

  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /// Where it is published, without a leading slash: `queries/open-actions`.
  public String path() {
    return folder + "/" + name;
  }

  /// The variables that it selects, in order.
  public List<String> columns() {
    return query.query().getResultVars();
  }

  /// The query with the values of its parameters in place of their variables. A parameter that is absent or blank has its default.
  ///
  /// @param arguments values by name, as people write them
  /// @throws RefusedException for an unknown name or a value of the wrong kind
  public CheckedQuery bind(Map<String, String> arguments) {
    for (String name : arguments.keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
        throw new RefusedException(new Refusal.BadParameter(name, "The query " + this.name + " has no parameter " + name + "."));
      }
    }
    Map<Var, Node> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      String given = arguments.getOrDefault(parameter.name(), "").strip();
      String value = given.isEmpty() ? parameter.otherwise() : given;
      if (!value.equals(Parameter.ANY)) {
        values.put(Var.alloc(parameter.name()), parameter.node(value, base));
      }
    }
    return new CheckedQuery(QueryTransformOps.replaceVars(query.query(), values));
  }
}
