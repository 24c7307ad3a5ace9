package org.moothall.query;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSetStream;

/// Rows that come from elsewhere than a query, in the formats of queries.
///
/// @param columns the names of the columns
/// @param rows their values by column; a column without a value is left out
public record Table(List<String> columns, List<Map<String, Term>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// Writes it in a format.
  public void write(TableFormat format, OutputStream out) {
    List<Var> variables = columns.stream().map(Var::alloc).toList();
    format.writer(List.of()).rows(RowSetStream.create(variables, rows.stream().map(Table::binding).iterator()), out);
  }

  private static Binding binding(Map<String, Term> row) {
    BindingBuilder binding = Binding.builder();
    row.forEach((column, value) -> binding.add(Var.alloc(column), node(value)));
    return binding.build();
  }

  private static Node node(Term term) {
    return switch (term) {
      case Term.Iri(String iri) -> NodeFactory.createURI(iri);
      case Term.Literal(String words, String datatype, String language) -> language.isEmpty()
          ? NodeFactory.createLiteralDT(words, TypeMapper.getInstance().getSafeTypeByName(datatype))
          : NodeFactory.createLiteralLang(words, language);
      case Term.Blank(String label) -> NodeFactory.createBlankNode(label);
    };
  }
}
