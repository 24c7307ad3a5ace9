package org.moothall.federation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.bulk.ChainingServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;

/// The questions that one query asks of others: so many, so large, and the same one only once.
public final class ServiceCalls implements ChainingServiceExecutorBulk {

  private static final int MOST_CALLS = 100;
  private static final int MOST_BYTES = 32 << 20;

  private record Asked(Endpoint endpoint, String query) {}

  private final Federation federation;
  private final Map<Asked, List<Binding>> answers = new HashMap<>();
  private int calls;
  private long bytes;

  private ServiceCalls(Federation federation) {
    this.federation = federation;
  }

  /// What a query has SERVICE executed by.
  public static ServiceExecutorRegistry of(Federation federation) {
    return new ServiceExecutorRegistry().addBulkLink(new ServiceCalls(federation));
  }

  @Override
  public QueryIterator createExecution(OpService service, QueryIterator input, ExecutionContext context, ServiceExecutorBulk others) {
    return new ServiceRows(service, input, this, context);
  }

  /// The rows that an endpoint has for a query and rows here.
  ///
  /// @param look asked while waiting; throws to end it
  List<Binding> ask(Node address, RemoteQuery query, List<Binding> rows, Runnable look) {
    if (!address.isURI()) {
      throw FederationException.failed("SERVICE has no address to ask.");
    }
    Asked asked = new Asked(federation.endpoint(address.getURI()), query.text(rows));
    List<Binding> known = answers.get(asked);
    if (known != null) {
      return known;
    }
    bound(++calls, MOST_CALLS, "questions to other endpoints");
    byte[] json = federation.ask(asked.endpoint(), asked.query(), look);
    bytes += json.length;
    bound(bytes, MOST_BYTES, "bytes of answers of other endpoints");
    List<Binding> answer = RemoteRows.of(json, query.variables());
    answers.put(asked, answer);
    return answer;
  }

  private static void bound(long count, int most, String what) {
    if (count > most) {
      throw new FederationException(new FederationException.Reason.TooMuch(what, most));
    }
  }
}
