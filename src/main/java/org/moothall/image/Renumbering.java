package org.moothall.image;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableCache;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/// Reads named graphs of the record as the numbers that TDB2 has given to terms, and gives those of the image for them. Most of them come again soon;
/// their terms are not read then.
final class Renumbering {

  private static final int KNOWN = 1 << 18;

  private final NodeTupleTable record;
  private final Optional<NodeTableCache> cache;
  private final NodeTable table;
  private final TermWriter terms;
  private final @Nullable NodeId[] theirs = new NodeId[KNOWN];
  private final int[] ours = new int[KNOWN];

  Renumbering(DatasetGraph record, TermWriter terms) {
    this.record = TDBInternal.getDatasetGraphTDB(record).getQuadTable().getNodeTupleTable();
    this.cache = cache(this.record.getNodeTable());
    this.table = ahead(this.record.getNodeTable().baseNodeTable());
    this.terms = terms;
  }

  /// Adds the statements of a graph, or of all named graphs.
  ///
  /// @param graph its name, or any
  void add(Node graph, Quadruples quadruples, Pace pace) throws IOException {
    NodeId of = record.getNodeTable().getNodeIdForNode(graph);
    Iterator<Tuple<NodeId>> found = NodeId.isDoesNotExist(of) ? Iter.nullIterator() : record.find(of, NodeId.NodeIdAny, NodeId.NodeIdAny, NodeId.NodeIdAny);
    try {
      while (found.hasNext()) {
        pace.step();
        Tuple<NodeId> row = found.next();
        quadruples.add(number(row.get(0)), number(row.get(1)), number(row.get(2)), number(row.get(3)));
      }
    } finally {
      Iter.close(found);
    }
  }

  private int number(NodeId term) throws IOException {
    int hash = term.hashCode() * 0x9E3779B9;
    int place = hash >>> (Integer.SIZE - 18);
    NodeId known = theirs[place];
    // To TDB2 values of different datatypes with the same bits, such as 1 and true, are equal.
    if (known == null || !term.equals(known) || term.type() != known.type()) {
      ours[place] = terms.number(read(term));
      theirs[place] = term;
    }
    return ours[place];
  }

  // Nothing is put into TDB2's cache: it counts its terms only, whatever their length, and each is read here but once or twice.
  private Node read(NodeId term) {
    if (NodeId.isInline(term)) {
      return NodeId.extract(term);
    }
    Node cached = cache.isPresent() ? cache.get().getNodeForNodeIdCache(term) : null;
    return cached == null ? table.getNodeForNodeId(term) : cached;
  }

  private static NodeTable ahead(NodeTable table) {
    return table instanceof NodeTableTRDF file ? new NodeTableTRDF(file.getIndex(), new ReadAhead(file.getData())) : table;
  }

  private static Optional<NodeTableCache> cache(NodeTable table) {
    if (table instanceof NodeTableCache cache) {
      return Optional.of(cache);
    }
    return table.wrapped() == null ? Optional.empty() : cache(table.wrapped());
  }
}
