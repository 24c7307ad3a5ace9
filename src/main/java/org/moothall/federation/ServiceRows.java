package org.moothall.federation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.moothall.image.Pace;

/// Rows joined with what an endpoint has for them, asked for some dozens at a time.
final class ServiceRows extends QueryIter1 {

  private static final int TOGETHER = 50;

  private final OpService service;
  private final RemoteQuery query;
  private final ServiceCalls calls;
  private final Pace pace;
  private Iterator<Binding> joined = Collections.emptyIterator();

  ServiceRows(OpService service, QueryIterator input, ServiceCalls calls, ExecutionContext context) {
    super(input, context);
    this.service = service;
    this.query = RemoteQuery.of(service.getSubOp());
    this.calls = calls;
    this.pace = Pace.of(context);
  }

  @Override
  protected boolean hasNextBinding() {
    while (!joined.hasNext() && getInput().hasNext()) {
      joined = joined(batch());
    }
    return joined.hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    if (!hasNextBinding()) {
      throw new NoSuchElementException();
    }
    pace.step();
    return joined.next();
  }

  private Map<Node, List<Binding>> batch() {
    Map<Node, List<Binding>> batch = new LinkedHashMap<>();
    for (int i = 0; i < TOGETHER && getInput().hasNext(); i++) {
      Binding row = getInput().next();
      batch.computeIfAbsent(Var.lookup(row, service.getService()), _ -> new ArrayList<>()).add(row);
    }
    return batch;
  }

  private Iterator<Binding> joined(Map<Node, List<Binding>> batch) {
    return Iter.flatMap(batch.entrySet().iterator(), asked -> answered(asked.getKey(), asked.getValue()));
  }

  private Iterator<Binding> answered(Node address, List<Binding> rows) {
    try {
      List<Binding> remote = calls.ask(address, query, rows, getExecContext()::checkCancelSignal);
      return Iter.flatMap(rows.iterator(), row -> Iter.removeNulls(Iter.map(remote.iterator(), other -> Algebra.merge(row, other))));
    } catch (FederationException e) {
      if (service.getSilent() && e.isPassedOver()) {
        return rows.iterator();
      }
      throw e;
    }
  }

  @Override
  protected void requestSubCancel() {
    // Asked for by the pace.
  }

  @Override
  protected void closeSubIterator() {
    joined = Collections.emptyIterator();
  }
}
