package org.moothall.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.function.LongConsumer;
import org.apache.jena.dboe.base.file.BinaryDataFileWriteBuffered;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.jspecify.annotations.Nullable;

/// Gives terms the numbers that they have in the database, and writes those that it does not have, many at once.
///
/// It goes past the database's own caches, of which none may remember that a term is missing. Nothing else may touch the terms in this transaction until it is closed.
final class TermTable implements AutoCloseable {

  // A power of two; each takes some three hundred bytes, so that they hold a twentieth of the heap at most.
  private static final int KNOWN = Integer.highestOneBit(Math.clamp(Runtime.getRuntime().maxMemory() / 8192, 1 << 12, 1 << 18));
  private static final int LONGEST_KNOWN = 300;
  private static final VarHandle NUMBER = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final TermIndex index;
  private final BinaryDataFileWriteBuffered file;
  private final NodeTable table;
  private final @Nullable Node[] known = new Node[KNOWN];
  private final long[] numbers = new long[KNOWN];
  private final byte[] bytes = new byte[Long.BYTES];

  /// @param room asked whether there is room on the disk for so many bytes
  TermTable(NodeTable database, LongConsumer room) {
    this.index = new TermIndex(LoaderOps.ntBPTree(database), room);
    this.file = new BinaryDataFileWriteBuffered(new TermFile(LoaderOps.ntDataFile(database)));
    this.table = new NodeTableTRDF(index, file);
  }

  /// The number of a term, which is given to it where it has none.
  long number(Node term) {
    int place = spread(term.hashCode());
    if (term.equals(known[place])) {
      return numbers[place];
    }
    NodeId inline = NodeIdInline.inline(term);
    NodeIdFactory.set(inline == null ? table.getAllocateNodeId(term) : inline, bytes, 0);
    long number = (long) NUMBER.get(bytes, 0);
    if (length(term) <= LONGEST_KNOWN) {
      known[place] = term;
      numbers[place] = number;
    }
    return number;
  }

  /// Writes what is left.
  @Override
  public void close() {
    file.sync();
    index.close();
  }

  private static int length(Node term) {
    if (term.isURI()) {
      return term.getURI().length();
    }
    return term.isLiteral() ? term.getLiteralLexicalForm().length() : term.isBlank() ? 0 : Integer.MAX_VALUE;
  }

  private static int spread(int hash) {
    return (hash ^ (hash >>> 16)) & (KNOWN - 1);
  }
}
