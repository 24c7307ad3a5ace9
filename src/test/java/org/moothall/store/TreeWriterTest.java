package org.moothall.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeWriterTest {

  private static final int FURTHER = 400;

  private static BPlusTree tree(int order) {
    BPlusTree tree = BPlusTreeFactory.makeMem(order, Integer.BYTES, 0);
    tree.nonTransactional();
    return tree;
  }

  private static Record record(int number) {
    return new Record(ByteBuffer.allocate(Integer.BYTES).putInt(number).array(), null);
  }

  private static List<Integer> numbers(BPlusTree tree) {
    List<Integer> numbers = new ArrayList<>();
    for (Iterator<Record> records = tree.iterator(); records.hasNext();) {
      numbers.add(ByteBuffer.wrap(records.next().getKey()).getInt());
    }
    return numbers;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 7})
  void whatever_is_written_is_a_tree_that_can_be_asked_and_changed(int order) {
    Random random = new Random(order);
    for (int count = 0; count < 150; count++) {
      BPlusTree tree = tree(order);
      NavigableSet<Integer> wanted = new TreeSet<>();
      random.ints(count, 0, 10_000).forEach(wanted::add);
      TreeWriter writer = new TreeWriter(tree);
      wanted.forEach(number -> writer.add(record(number)));
      writer.close();
      tree.check();
      assertThat(numbers(tree)).containsExactlyElementsOf(wanted);
      assertThat(wanted).allMatch(number -> tree.contains(record(number)));
      IntStream.range(0, FURTHER).forEach(step -> {
        int number = random.nextInt(10_000);
        assertThat(tree.insert(record(number))).isEqualTo(wanted.add(number));
        int other = step % 2 == 0 && !wanted.isEmpty() ? wanted.first() : random.nextInt(10_000);
        assertThat(tree.delete(record(other))).isEqualTo(wanted.remove(other));
      });
      tree.check();
      assertThat(numbers(tree)).containsExactlyElementsOf(wanted);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 2_000})
  void what_is_added_at_once_stands_beside_what_was_there(int before) {
    BPlusTree tree = tree(4);
    NavigableSet<Integer> wanted = new TreeSet<>();
    Random random = new Random(before);
    random.ints(before, 0, 5_000).forEach(number -> {
      tree.insert(record(number));
      wanted.add(number);
    });
    List<Record> coming = random.ints(3_000, 0, 5_000).sorted().mapToObj(TreeWriterTest::record).toList();
    int known = wanted.size();
    coming.forEach(record -> wanted.add(ByteBuffer.wrap(record.getKey()).getInt()));
    assertThat(new SortedTree(tree).add(coming.iterator(), coming.size())).isEqualTo(wanted.size() - known);
    tree.check();
    assertThat(numbers(tree)).containsExactlyElementsOf(wanted);
    assertThat(new SortedTree(tree).add(coming.iterator(), coming.size())).isZero();
    assertThat(numbers(tree)).containsExactlyElementsOf(wanted);
  }
}
