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
    Turn page = begun(1);
    Turn query = begun(64);
    Heap.relieve();
    assertThat(query.isOver()).isTrue();
    assertThat(query.reason()).isInstanceOf(Refusal.TooMuchMemory.class);
    assertThat(page.isOver()).isFalse();
    Heap.leave(query);
    Heap.leave(page);
  }

  /// Work of a thread of its own that has taken so much.
  private static Turn begun(int megabytes) {
    CompletableFuture<Turn> begun = new CompletableFuture<>();
    Thread.ofPlatform().daemon().start(() -> {
      Turn turn = new Turn(Deadline.in(Duration.ofMinutes(1)), new Semaphore(1), new Semaphore(1));
      Heap.enter(turn);
      int taken = 0;
      for (int i = 0; i < megabytes; i++) {
        taken += new byte[MEGABYTE].length;
      }
      assertThat(taken).isEqualTo(megabytes * MEGABYTE);
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
