package org.moothall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InflowTest {

  private static final int STATEMENTS = 20_000;

  private final Path folder;
  private DatasetGraph dataset;

  InflowTest(@TempDir Path folder) {
    this.folder = folder;
    this.dataset = connect(folder);
  }

  private static DatasetGraph connect(Path folder) {
    return DatabaseMgr.connectDatasetGraph(Location.create(folder));
  }

  @AfterEach
  void close() {
    TDBInternal.expel(dataset, true);
  }

  private static List<Quad> quads(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, STATEMENTS).mapToObj(_ -> Quad.create(NodeFactory.createURI("urn:graph:" + random.nextInt(5)), NodeFactory.createURI("urn:thing:" + random.nextInt(3_000)),
        NodeFactory.createURI("urn:says:" + random.nextInt(9)), random.nextBoolean() ? NodeFactory.createLiteralString("words " + random.nextInt(4_000)) : NodeFactory.createLiteralByValue(random.nextInt(500)))).toList();
  }

  private long fill(List<Quad> quads, int most) {
    return Txn.calculateWrite(dataset, () -> {
      try (Inflow inflow = Inflow.into(dataset, _ -> {}, most)) {
        quads.forEach(inflow);
        return inflow.end();
      }
    });
  }

  private void assertHolds(Set<Quad> wanted) {
    Txn.executeRead(dataset, () -> {
      for (TupleIndex order : TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
        LoaderOps.idxBTree(order).check();
        assertThat(order.size()).isEqualTo(wanted.size());
      }
      assertThat(Iter.toSet(dataset.find())).isEqualTo(wanted);
      assertThat(wanted.stream().limit(200)).allSatisfy(quad -> assertThat(Iter.toList(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, quad.getObject()))).contains(quad));
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 7_000, 100_000})
  void statements_come_in_parts_of_any_size_and_into_what_is_there(int most) {
    Set<Quad> wanted = new HashSet<>(quads(1));
    assertThat(fill(quads(1), most)).isEqualTo(wanted.size());
    assertHolds(wanted);
    int before = wanted.size();
    wanted.addAll(quads(2));
    assertThat(fill(quads(2), most)).isEqualTo(wanted.size() - before);
    assertHolds(wanted);
    assertThat(fill(quads(1), most)).isZero();
    close();
    dataset = connect(folder);
    assertHolds(wanted);
    Txn.executeWrite(dataset, () -> wanted.stream().limit(3_000).toList().forEach(quad -> {
      dataset.delete(quad);
      wanted.remove(quad);
    }));
    assertHolds(wanted);
  }

  @Test
  void where_there_is_no_room_for_what_is_to_be_written_nothing_is_written() {
    dataset.begin(TxnType.WRITE);
    assertThatThrownBy(() -> {
      try (Inflow inflow = Inflow.into(dataset, InflowTest::refuse, STATEMENTS)) {
        quads(1).forEach(inflow);
        inflow.end();
      }
    }).hasMessage("no room");
    dataset.abort();
    dataset.end();
    assertHolds(Set.of());
    assertThat(fill(quads(1), STATEMENTS)).isPositive();
  }

  private static void refuse(long bytes) {
    if (bytes > 0) {
      throw new IllegalArgumentException("no room");
    }
  }

  @Test
  void new_terms_are_found_before_and_after_they_are_written() {
    BPlusTree tree = BPlusTreeFactory.makeMem(5, Integer.BYTES, Integer.BYTES);
    tree.nonTransactional();
    tree.insert(record(0, 70));
    TermIndex index = new TermIndex(tree, _ -> {}, 64);
    assertThat(index.find(record(0, 0))).isEqualTo(record(0, 70));
    for (int number = 1; number < 1_000; number++) {
      assertThat(index.find(record(number * 7_919 % 1_000, 0))).isNull();
      assertThat(index.insert(record(number * 7_919 % 1_000, number))).isTrue();
      assertThat(index.find(record(number * 7_919 % 1_000, 0))).isEqualTo(record(number * 7_919 % 1_000, number));
    }
    index.close();
    tree.check();
    assertThat(IntStream.range(1, 1_000)).allMatch(number -> record(number * 7_919 % 1_000, number).equals(tree.find(record(number * 7_919 % 1_000, 0))));
  }

  private static Record record(int key, int value) {
    return new Record(ByteBuffer.allocate(Integer.BYTES).putInt(key).array(), ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }
}
