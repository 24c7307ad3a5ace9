package org.moothall.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class HeapTest {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void a_shortage_ends_the_work_that_took_most_and_no_other_of_another_s_limits() {
    Turn page = begun(blamed());
    Turn query = begun(2 * blamed());
    Heap.relieve();
    assertThat(query.isOver()).isTrue();
    assertThat(query.reason()).isInstanceOf(Refusal.TooMuchMemory.class);
    assertThat(page.isOver()).isFalse();
    Heap.leave(query);
    Heap.leave(page);
  }

  @Test
  void work_that_took_a_small_part_of_the_heap_is_not_ended_for_what_filled_it_and_is_gone() {
    Turn light = begun(1);
    Heap.relieve();
    assertThat(light.isOver()).isFalse();
    Heap.leave(light);
  }

  /// Megabytes, a little more than a thirty-second of the heap.
  private static int blamed() {
    return (int) (Runtime.getRuntime().maxMemory() / 32 / MEGABYTE) + 8;
  }

  /// Work of a thread of its own that has taken so much.
  private static Turn begun(int megabytes) {
    CompletableFuture<Turn> begun = new CompletableFuture<>();
    Thread.ofPlatform().daemon().start(() -> {
      Turn turn = new Turn(Deadline.in(Duration.ofMinutes(1)), new Semaphore(1), new Semaphore(1));
      Heap.enter(turn);
      long taken = 0;
      for (int i = 0; i < megabytes; i++) {
        taken += new byte[MEGABYTE].length;
      }
      assertThat(taken).isEqualTo((long) megabytes * MEGABYTE);
      begun.complete(turn);
      rest();
    });
    return begun.join();
  }

  // What a thread took is told while it lives.
  private static void rest() {
    try {
      Thread.sleep(Duration.ofMinutes(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
