package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.store.Jena;

class RewritingTest {

  static {
    Jena.init();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT * { ?a <p> ?b . ?b <q> <c> }",
      "SELECT DISTINCT ?a { ?a <p>/<q> ?b OPTIONAL { ?b <r> ?c OPTIONAL { ?c <s> ?d } } OPTIONAL { ?a <t> ?d } } LIMIT 5",
      "SELECT ?a { { ?a <p>* ?b } UNION { ?a !<q> ?b } MINUS { ?a <r> ?c . { ?c <s> ?d } } }",
      "SELECT ?a { ?a <p> ?b { SELECT DISTINCT ?b { ?b <q> ?c . ?c ^<r> ?d } LIMIT 3 } GRAPH ?g { ?a (<s>|<t>) ?b } }",
      "ASK { { ?a <p> ?b } { ?a (<p>|^<q>)+ ?c } }",
      "CONSTRUCT { ?a <made> ?b } WHERE { ?a <p> ?b OPTIONAL { { ?b <q> ?c } UNION { GRAPH <g> { ?b <r> ?c } } } }",
      "SELECT ?a { ?a <p> ?b OPTIONAL { ?b <q> ?c FILTER(?c > ?a) } FILTER(?b = <x> && ?c IN (1, 2)) }",
      "SELECT DISTINCT ?a { VALUES ?a { 1 2 } ?a <p> ?b } ORDER BY ?a LIMIT 5",
      "SELECT ?a (COUNT(?b) AS ?n) { ?a <p> ?b BIND(?b AS ?c) } GROUP BY ?a HAVING (COUNT(?b) > 1)"})
  void steps_are_those_of_the_whole_optimiser(String query) {
    Op whole = new OptimizerStd(ARQ.getContext().copy()).rewrite(written(query));
    assertThat(Rewriting.FACTORY.create(ARQ.getContext().copy()).rewrite(written(query))).isEqualTo(whole);
  }

  private static Op written(String query) {
    return Algebra.compile(QueryFactory.create(query, "http://localhost/", Syntax.syntaxSPARQL_12));
  }
}
