package org.moothall.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/// Statements that are written into named graphs as they come, in such numbers that nothing of them is held, within the write transaction of this thread.
///
/// This thread gives terms their numbers; the sorted orders of the database are written beside it, each by one thread: in small parts where they have much, else in parts
/// as large as memory allows, so that their trees are written anew, which is sooner done than changing them at as many places. Nothing else may touch
/// the dataset in this transaction until it is closed.
final class Inflow implements Consumer<Quad>, AutoCloseable {

  private static final int ROWS = 1 << 15;
  // A row takes some 100 bytes with the numbers in it, while one part is gathered and one is written, so that they hold two fifths of the heap at most.
  private static final int MOST_ROWS = Math.clamp(Runtime.getRuntime().maxMemory() / 256, ROWS, 1 << 24);

  private final TermTable terms;
  private final List<OrderWriter> writers = new ArrayList<>();
  private final LongConsumer room;
  private final Set<Node> graphs = new LinkedHashSet<>();
  private final int most;
  private final int orders;
  private boolean ended;
  private Rows rows = new Rows();
  private Node graph = Node.ANY;

  private Inflow(DatasetGraphTDB dataset, LongConsumer room, int most) {
    NodeTupleTable table = dataset.getQuadTable().getNodeTupleTable();
    this.terms = new TermTable(table.getNodeTable(), room);
    this.room = room;
    List<TupleIndex> indexes = Arrays.asList(table.getTupleTable().getIndexes());
    int half = indexes.size() / 2;
    this.orders = indexes.size();
    writers.add(new OrderWriter(indexes.subList(0, half)));
    writers.add(new OrderWriter(indexes.subList(half, indexes.size())));
    this.most = new SortedTree(LoaderOps.idxBTree(indexes.getFirst())).isMerged(most) ? most : Math.min(most, ROWS);
  }

  /// Statements that come into a dataset.
  ///
  /// @param room asked now and then whether there is room on the disk for so many bytes, and throws where there is none
  static Inflow into(DatasetGraph dataset, LongConsumer room) {
    return into(dataset, room, MOST_ROWS);
  }

  /// The same, which gathers so many statements at most.
  static Inflow into(DatasetGraph dataset, LongConsumer room, int most) {
    Inflow inflow = new Inflow(TDBInternal.getDatasetGraphTDB(dataset), room, most);
    try {
      inflow.writers.forEach(OrderWriter::begin);
      return inflow;
    } catch (Error e) {
      inflow.close();
      throw e;
    }
  }

  @Override
  public void accept(Quad quad) {
    if (!quad.getGraph().equals(graph)) {
      graph = quad.getGraph();
      graphs.add(graph);
    }
    rows.add(terms.number(quad.getGraph()), terms.number(quad.getSubject()), terms.number(quad.getPredicate()), terms.number(quad.getObject()));
    if (rows.size() % ROWS == 0) {
      room.accept(0);
      writers.forEach(OrderWriter::requireSound);
    }
    if (rows.size() == most) {
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
    terms.close();
    ended = true;
    close();
    return writers.getFirst().added();
  }

  /// Ends the threads, without what they have not written where the statements did not come to an end. Whatever is done with the transaction then can be done.
  @Override
  public void close() {
    if (!ended) {
      writers.forEach(OrderWriter::abandon);
    }
    writers.forEach(OrderWriter::end);
    writers.forEach(OrderWriter::requireSound);
  }

  private void handOn() {
    if (rows.size() > 0) {
      room.accept((long) rows.size() * Rows.SLOTS * Long.BYTES * orders * SortedTree.MOST_WRITTEN);
      RankedRows full = rows.rank();
      rows = new Rows();
      writers.forEach(writer -> writer.add(full));
    }
  }
}
