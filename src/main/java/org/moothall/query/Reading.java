package org.moothall.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.tdb2.TDB2;
import org.moothall.federation.ServiceCalls;
import org.moothall.image.Pace;
import org.moothall.image.Prepared;
import org.moothall.store.ChangeLog;
import org.moothall.store.View;

/// One look at the store: everything asked of it sees the same version, within one time limit.
/// It belongs to the thread that [Sparql#read] runs the work in, and ends with the work.
public final class Reading {

  private static final FunctionRegistry FUNCTIONS = new Functions();

  private final DatasetGraph dataset;
  private final DatasetGraph durable;
  private final Limits limits;
  private final Turn turn;
  private final Sources sources;

  /// @param sources what queries may ask beside the store
  Reading(View view, Limits limits, Turn turn, Sources sources) {
    this.dataset = view.asked();
    this.durable = view.durable();
    this.limits = limits;
    this.turn = turn;
    this.sources = sources;
  }

  /// Writes the answer of a SELECT or ASK as it is found.
  public void write(CheckedQuery query, TableFormat format, OutputStream out) {
    AnswerWriter writer = format.writer(List.of());
    try (QueryExec run = start(query)) {
      if (query.form() == CheckedQuery.Form.ASK) {
        writer.truth(run.ask(), out);
      } else {
        writer.rows(run.select(), out);
      }
    }
  }

  /// Writes a part of the rows of a SELECT.
  ///
  /// @param offset the first row, from 0
  /// @param rows how many rows; they are kept until they are written
  /// @return whether there are rows after them
  public boolean write(CheckedQuery query, long offset, int rows, TableFormat format, OutputStream out) {
    try (QueryExec run = start(query.part(offset, rows + 1L))) {
      RowSet found = run.select();
      List<Binding> part = found.stream().toList();
      RowSet shown = RowSetStream.create(found.getResultVars(), part.stream().limit(rows).iterator());
      format.writer(List.of()).rows(shown, out);
      return part.size() > rows;
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
      try (QueryExec run = start(query)) {
        run.constructTriples().forEachRemaining(answer::add);
      }
    }
    new Statements(answer.graph()).write(format, out);
  }

  /// A part of what the store says of a thing: the statements from it, those in it if it is a graph, and those to it, with the
  /// names of what they lead to, and the evidence that the thing stands on.
  ///
  /// @param page which part, from 1
  public Excerpt describe(String iri, int page) {
    return new Excerpts(dataset, turn).of(NodeFactory.createURI(iri), page);
  }

  /// Every statement of the named graphs, graph by graph and in each subject by subject.
  public Iterator<Quad> quads() {
    return timed(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
  }

  /// Every statement of the union of the named graphs, once, subject by subject.
  public Iterator<Triple> triples() {
    return timed(Iter.map(dataset.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
  }

  /// The history up to the state that is read.
  public ChangeLog changes() {
    return ChangeLog.of(durable);
  }

  private <T> Iterator<T> timed(Iterator<T> statements) {
    return Iter.operate(statements, _ -> turn.check());
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
    try (QueryExec run = start(query)) {
      RowSet found = run.select();
      List<Var> variables = found.getResultVars();
      found.forEachRemaining(binding -> rows.add(row(variables, binding)));
    }
    return rows;
  }

  /// Hands on some rows of a named SELECT query as they are found.
  ///
  /// @param offset the first row, from 0
  /// @param rows how many at most
  public void each(NamedQuery query, long offset, long rows, Consumer<Row> taker) {
    try (QueryExec run = start(query.bind(Map.of()).part(offset, rows))) {
      RowSet found = run.select();
      List<Var> variables = found.getResultVars();
      found.forEachRemaining(binding -> taker.accept(row(variables, binding)));
    }
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
      try (QueryExec run = start(new CheckedQuery(describe))) {
        run.select().forEachRemaining(binding -> variables.stream().filter(binding::contains).map(binding::get).forEach(things::add));
      }
    }
    return things.stream().distinct().toList();
  }

  private QueryExec start(CheckedQuery checked) {
    turn.check();
    Query query = checked.runnable();
    QueryExecBuilder run = QueryExec.dataset(query.hasDatasetDescription() ? durable : dataset).query(query);
    if (query.hasDatasetDescription()) {
      // Otherwise the store's default graph, the union of all graphs, would stand in place of those that the query chose.
      run.set(TDB2.symUnionDefaultGraph, false);
    }
    checked.prepared(sources.texts()).ifPresent(prepared -> run.set(Prepared.SYMBOL, prepared));
    QueryExec started = run
        .set(Pace.SYMBOL, (Pace) turn::step)
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQConstants.registryServiceExecutors, ServiceCalls.of(sources.federation()))
        .set(ARQ.enablePropertyFunctions, true)
        .set(ARQConstants.registryPropertyFunctions, sources.texts())
        .set(ARQConstants.registryFunctions, FUNCTIONS)
        // Constants would be computed while the query is planned, before the time limit counts.
        .set(ARQ.optExprConstantFolding, false)
        .set(ARQConstants.sysOptimizerFactory, Rewriting.FACTORY)
        .set(ARQConstants.sysOpExecutorFactory, PatternExecutor.FACTORY)
        .build();
    turn.watch(started);
    return started;
  }
}
