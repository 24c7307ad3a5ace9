package org.moothall.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDFS;

/// One look at the store: everything asked of it sees the same version, within one time limit.
/// It belongs to the thread that [Sparql#read] runs the work in, and ends with the work.
public final class Reading {

  private static final FunctionRegistry FUNCTIONS = new Functions();

  private final DatasetGraph dataset;
  private final Limits limits;
  private final Turn turn;

  Reading(DatasetGraph dataset, Limits limits, Turn turn) {
    this.dataset = dataset;
    this.limits = limits;
    this.turn = turn;
  }

  /// Writes the answer of a SELECT or ASK as it is found.
  public void write(CheckedQuery query, TableFormat format, OutputStream out) {
    RowSetWriter writer = RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
    try (QueryExec run = start(query.query())) {
      if (query.form() == CheckedQuery.Form.ASK) {
        writer.write(out, run.ask(), ARQ.getContext());
      } else {
        RowSet rows = run.select();
        writer.write(out, rows, ARQ.getContext());
      }
    }
  }

  /// Writes the graph of a CONSTRUCT or DESCRIBE, whole.
  ///
  /// @throws RefusedException when it has more triples than the limit; nothing is written then
  public void write(CheckedQuery query, GraphFormat format, OutputStream out) {
    Query copy = query.query();
    BoundedGraph answer = new BoundedGraph(limits.triples(), turn);
    if (format == GraphFormat.RDF_XML) {
      // RDF/XML cannot do without prefixes: where the query has none, the writer would number its own.
      answer.prefixes(Prefixes.usual());
    }
    answer.prefixes(copy.getPrologue().getPrefixMapping().getNsPrefixMap());
    if (query.form() == CheckedQuery.Form.DESCRIBE) {
      Description description = new Description(dataset, answer);
      described(copy).forEach(description::add);
    } else {
      try (QueryExec run = start(copy)) {
        run.constructTriples().forEachRemaining(answer::add);
      }
    }
    write(answer.graph(), format, out);
  }

  /// Writes what the store says of a thing: the triples from it and, as far as the limit allows, those to it.
  /// Where they do not all fit, a comment in the graph says so. A graph of the store is written as its triples.
  /// Formats that can name graphs name those that the triples stand in.
  public void describe(String iri, GraphFormat format, OutputStream out) {
    Node thing = NodeFactory.createURI(iri);
    BoundedGraph answer = new BoundedGraph(limits.triples(), turn);
    answer.prefixes(Prefixes.usual());
    if (!new Description(dataset, answer).addWhatFits(thing)) {
      Node comment = NodeFactory.createLiteralString("Cut at " + limits.triples() + " statements: ask by SPARQL for the rest.");
      answer.graph().add(thing, RDFS.comment.asNode(), comment);
    }
    if (format.namesGraphs()) {
      RDFWriter.source(inTheirGraphs(answer.graph())).format(format.format()).output(out);
    } else {
      write(answer.graph(), format, out);
    }
  }

  // What stands in no graph of the store, such as the comment, stands in the default graph.
  private DatasetGraph inTheirGraphs(Graph triples) {
    DatasetGraph quads = DatasetGraphFactory.create();
    quads.prefixes().putAll(triples.getPrefixMapping().getNsPrefixMap());
    triples.find().forEachRemaining(triple -> {
      turn.check();
      List<Quad> found = Iter.toList(dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()));
      (found.isEmpty() ? List.of(Quad.create(Quad.defaultGraphNodeGenerated, triple)) : found).forEach(quads::add);
    });
    return quads;
  }

  /// Whether a thing stands in the store: as a subject, an object or a graph.
  public boolean knows(String iri) {
    Node node = NodeFactory.createURI(iri);
    return dataset.contains(Quad.unionGraph, node, Node.ANY, Node.ANY)
        || dataset.contains(Quad.unionGraph, Node.ANY, Node.ANY, node)
        || dataset.containsGraph(node);
  }

  /// All rows of a named SELECT query.
  ///
  /// @param arguments values of its parameters by name, as people write them
  public List<Row> rows(NamedQuery query, Map<String, String> arguments) {
    return rows(query.bind(arguments));
  }

  /// All rows of a SELECT query.
  public List<Row> rows(CheckedQuery query) {
    List<Row> rows = new ArrayList<>();
    try (QueryExec run = start(query.query())) {
      RowSet found = run.select();
      List<Var> variables = found.getResultVars();
      found.forEachRemaining(binding -> rows.add(row(variables, binding)));
    }
    return rows;
  }

  private static Row row(List<Var> variables, Binding binding) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Var variable : variables) {
      Node value = binding.get(variable);
      if (value != null) {
        terms.put(variable.getVarName(), Term.of(value));
      }
    }
    return new Row(terms);
  }

  private List<Node> described(Query describe) {
    List<Node> things = new ArrayList<>(describe.getResultURIs());
    if (describe.getQueryPattern() != null) {
      describe.resetResultVars();
      List<Var> variables = List.copyOf(describe.getProjectVars());
      describe.setQuerySelectType();
      try (QueryExec run = start(describe)) {
        run.select().forEachRemaining(binding -> variables.stream().filter(binding::contains).map(binding::get).forEach(things::add));
      }
    }
    return things.stream().distinct().toList();
  }

  private QueryExec start(Query query) {
    QueryExecBuilder run = QueryExec.dataset(dataset).query(query);
    if (query.hasDatasetDescription()) {
      // Otherwise the store's default graph, the union of all graphs, would stand in place of those that the query chose.
      run.set(TDB2.symUnionDefaultGraph, false);
    }
    QueryExec started = run
        .set(Turn.SYMBOL, turn)
        .timeout(turn.millis(), TimeUnit.MILLISECONDS)
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQ.enablePropertyFunctions, false)
        .set(ARQConstants.registryFunctions, FUNCTIONS)
        // Constants would be computed while the query is planned, before the time limit counts.
        .set(ARQ.optExprConstantFolding, false)
        .set(ARQConstants.sysOptimizerFactory, WatchedExpressions.REWRITE)
        .set(ARQConstants.sysOpExecutorFactory, PatternExecutor.FACTORY)
        .build();
    turn.watch(started);
    return started;
  }

  private static void write(Graph graph, GraphFormat format, OutputStream out) {
    RDFWriter.source(graph).format(format.format()).output(out);
  }
}
