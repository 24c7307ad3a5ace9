package org.moothall.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.dboe.base.buffer.RecordBuffer;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.recordbuffer.RecordBufferPage;
import org.apache.jena.dboe.base.recordbuffer.RecordBufferPageMgr;
import org.apache.jena.dboe.trans.bplustree.BPTreeNode;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;

/// Writes all of a tree anew, from records that come sorted: full pages side by side, and above them as many levels of nodes as it takes.
///
/// It writes behind the pages that the database knows of, within a transaction: until that is committed, whoever reads sees the tree that was there, and so does whoever opens
/// the database after a break.
final class TreeWriter {

  private static final int NO_PARENT = -1;

  private final BPlusTree tree;
  private final RecordBufferPageMgr pages;
  private final List<Below> below = new ArrayList<>();
  private Optional<RecordBufferPage> before = Optional.empty();
  private RecordBufferPage page;

  /// A page or a node that another node points at.
  ///
  /// @param high the last record in it or below it
  private record Below(int id, Record high) {}

  TreeWriter(BPlusTree tree) {
    this.tree = tree;
    this.pages = tree.getRecordsMgr().getRecordBufferPageMgr();
    this.page = pages.create();
  }

  /// Adds a record whose key is higher than those before it.
  void add(Record record) {
    if (page.getRecordBuffer().isFull()) {
      before.ifPresent(this::put);
      before = Optional.of(page);
      page = pages.create();
    }
    page.getRecordBuffer().add(record);
  }

  /// Ends the tree, which takes the place of the one that was there.
  void close() {
    before.ifPresent(full -> {
      // No page but an only one may be less than half full.
      RecordBuffer last = page.getRecordBuffer();
      while (last.size() < last.maxSize() / 2) {
        full.getRecordBuffer().shiftRight(last);
      }
      put(full);
    });
    put(page);
    List<Below> level = nodes(below, true);
    while (level.size() > 1) {
      level = nodes(level, false);
    }
    BPTreeNode root = tree.getNodeManager().getRead(level.getFirst().id());
    tree.newRoot(root);
    tree.getNodeManager().release(root);
  }

  private void put(RecordBufferPage full) {
    RecordBuffer records = full.getRecordBuffer();
    below.add(new Below(full.getId(), records.isEmpty() ? tree.getRecordFactory().create() : records.getHigh()));
    pages.put(full);
  }

  private List<Below> nodes(List<Below> under, boolean leaves) {
    int most = tree.getParams().getMaxPtr();
    int count = (under.size() + most - 1) / most;
    List<Below> nodes = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      // In long, since many times many pages are beyond an int.
      int from = (int) ((long) under.size() * at / count);
      int to = (int) ((long) under.size() * (at + 1) / count);
      nodes.add(node(under.subList(from, to), leaves));
    }
    return nodes;
  }

  private Below node(List<Below> under, boolean leaves) {
    BPTreeNode node = tree.getNodeManager().createNode(NO_PARENT);
    node.setIsLeaf(leaves);
    node.getRecordBuffer().setSize(0);
    node.getPtrBuffer().setSize(0);
    under.forEach(child -> node.getPtrBuffer().add(child.id()));
    under.subList(0, under.size() - 1).forEach(child -> node.getRecordBuffer().add(child.high()));
    node.setCount(under.size() - 1);
    Below told = new Below(node.getId(), under.getLast().high());
    tree.getNodeManager().put(node);
    return told;
  }
}
