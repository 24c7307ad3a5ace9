package org.moothall.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

class DatatypesTest {

  private static final String MADE_UP = "http://example.org/made-up";

  static {
    Jena.init();
  }

  @Test
  void literals_of_a_datatype_that_nobody_knows_are_one_term_and_one_value() {
    Node one = literal();
    Node other = literal();
    assertThat(one).isEqualTo(other);
    assertThat(one.sameValueAs(other)).isTrue();
    assertThat(one.getLiteralDatatype()).isSameAs(other.getLiteralDatatype());
  }

  @Test
  void a_datatype_of_a_query_is_not_among_those_that_are_known() {
    DatasetGraph none = DatasetGraphFactory.create();
    try (QueryExec query = QueryExec.dataset(none).query("SELECT (\"a\"^^<" + MADE_UP + "> AS ?x) {}").build()) {
      assertThat(query.select().next().get("x")).isEqualTo(literal());
    }
    assertThat(TypeMapper.getInstance().getTypeByName(MADE_UP)).isNull();
  }

  private static Node literal() {
    return NodeFactory.createLiteralDT("a", NodeFactory.getType(MADE_UP));
  }
}
