package org.moothall.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AbreastTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  @Test
  void what_comes_is_handed_on_in_the_order_of_the_things() {
    List<Integer> taken = new ArrayList<>();
    Abreast.each(NUMBERS, number -> {
      Thread.onSpinWait();
      return number * 2;
    }, taken::add);
    assertThat(taken).isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
  }

  @Test
  void as_many_are_worked_on_at_once_as_there_are_processors() {
    int processors = Runtime.getRuntime().availableProcessors();
    CountDownLatch together = new CountDownLatch(processors);
    List<Boolean> met = new ArrayList<>();
    Abreast.each(NUMBERS.subList(0, processors), _ -> {
      together.countDown();
      return await(together);
    }, met::add);
    assertThat(met).hasSize(processors).containsOnly(true);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void only_a_few_more_are_begun_than_were_taken() {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    Abreast.each(NUMBERS, number -> {
      begun.incrementAndGet();
      return number;
    }, number -> ahead.add(begun.get() - number));
    assertThat(ahead).hasSize(NUMBERS.size()).allMatch(count -> count <= 2 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void what_fails_fails_in_its_turn() {
    List<Integer> taken = new ArrayList<>();
    assertThatThrownBy(() -> Abreast.each(NUMBERS, number -> {
      if (number == 7) {
        throw new IllegalArgumentException("seven");
      }
      return number;
    }, taken::add)).isInstanceOf(IllegalArgumentException.class).hasMessage("seven");
    assertThat(taken).isEqualTo(NUMBERS.subList(0, 7));
  }
}
