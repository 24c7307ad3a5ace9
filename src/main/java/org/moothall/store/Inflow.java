package org.moothall.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/// Statements that are written into named graphs as they come, in such numbers that nothing of them is held, within the write transaction of this thread.
///
/// This thread gives terms their numbers; the sorted orders of the database are written beside it, each by one thread. Nothing else may touch
/// the dataset in this transaction until it is closed.
final class Inflow implements Consumer<Quad>, AutoCloseable {

  private static final int SLOTS = 4;
  private static final int ROWS = 1 << 15;
  private static final int KNOWN = 1 << 18;
  private static final int LONGEST_KNOWN = 300;
  // TDB2's own cache counts its terms only, and would hold a thousand of any length.
  private static final int LONGEST_CACHED = 1 << 16;
  private static final VarHandle NUMBER = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final NodeTable terms;
  private final List<OrderWriter> writers = new ArrayList<>();
  private final Runnable room;
  private final Set<Node> graphs = new LinkedHashSet<>();
  private final @Nullable Node[] known = new Node[KNOWN];
  private final long[] numbers = new long[KNOWN];
  private final byte[] bytes = new byte[Long.BYTES];
  private long[] rows = new long[ROWS * SLOTS];
  private int filled;
  private Node graph = Node.ANY;

  private Inflow(DatasetGraphTDB dataset, Runnable room) {
    NodeTupleTable table = dataset.getQuadTable().getNodeTupleTable();
    this.terms = table.getNodeTable();
    this.room = room;
    List<TupleIndex> orders = Arrays.asList(table.getTupleTable().getIndexes());
    int half = orders.size() / 2;
    writers.add(new OrderWriter(orders.subList(0, half)));
    writers.add(new OrderWriter(orders.subList(half, orders.size())));
  }

  /// Statements that come into a dataset.
  ///
  /// @param room asked now and then whether there is room on the disk, and throws where there is none
  static Inflow into(DatasetGraph dataset, Runnable room) {
    Inflow inflow = new Inflow(TDBInternal.getDatasetGraphTDB(dataset), room);
    inflow.writers.forEach(OrderWriter::begin);
    return inflow;
  }

  @Override
  public void accept(Quad quad) {
    if (!quad.getGraph().equals(graph)) {
      graph = quad.getGraph();
      graphs.add(graph);
    }
    rows[filled] = number(quad.getGraph());
    rows[filled + 1] = number(quad.getSubject());
    rows[filled + 2] = number(quad.getPredicate());
    rows[filled + 3] = number(quad.getObject());
    filled += SLOTS;
    if (filled == rows.length) {
      handOn();
    }
  }

  /// The graphs that statements came into, in the order of their first.
  Set<Node> graphs() {
    return graphs;
  }

  /// Hands on what is left, and waits until all of it is written.
  ///
  /// @return how many statements are new
  long end() {
    handOn();
    close();
    return writers.getFirst().added();
  }

  /// Ends the threads. Whatever is done with the transaction then can be done.
  @Override
  public void close() {
    writers.forEach(OrderWriter::end);
    writers.forEach(OrderWriter::requireSound);
  }

  private void handOn() {
    room.run();
    long[] full = Arrays.copyOf(rows, filled);
    writers.forEach(writer -> writer.add(full));
    rows = filled == rows.length ? rows : new long[ROWS * SLOTS];
    filled = 0;
  }

  private long number(Node term) {
    int place = spread(term.hashCode());
    if (term.equals(known[place])) {
      return numbers[place];
    }
    int length = length(term);
    NodeIdFactory.set((length > LONGEST_CACHED ? terms.baseNodeTable() : terms).getAllocateNodeId(term), bytes, 0);
    long number = (long) NUMBER.get(bytes, 0);
    if (length <= LONGEST_KNOWN) {
      known[place] = term;
      numbers[place] = number;
    }
    return number;
  }

  private static int length(Node term) {
    if (term.isURI()) {
      return term.getURI().length();
    }
    return term.isLiteral() ? term.getLiteralLexicalForm().length() : 0;
  }

  private static int spread(int hash) {
    return (hash ^ (hash >>> 16)) & (KNOWN - 1);
  }
}
