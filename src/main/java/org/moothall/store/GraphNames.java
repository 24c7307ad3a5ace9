package org.moothall.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/// The names of the graphs of a dataset, found by leaps in the order that begins with them: TDB2 itself reads every statement for that.
final class GraphNames {

  private static final int KEY = 4 * Long.BYTES;

  private GraphNames() {}

  static Iterator<Node> of(DatasetGraph dataset) {
    BPlusTree order = LoaderOps.idxBTree(TDBInternal.findIndex(dataset, "GSPO"));
    List<Node> names = new ArrayList<>();
    byte[] from = new byte[KEY];
    for (Iterator<Record> found = from(order, from); found.hasNext(); found = from(order, from)) {
      byte[] key = found.next().getKey();
      names.add(TDBInternal.getNode(dataset, NodeIdFactory.get(key, 0)));
      from = ByteBuffer.allocate(KEY).putLong(ByteBuffer.wrap(key).getLong() + 1).array();
    }
    return names.iterator();
  }

  private static Iterator<Record> from(BPlusTree order, byte[] key) {
    return order.iterator(order.getRecordFactory().create(key), null);
  }
}
