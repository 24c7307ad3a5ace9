package org.moothall.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OneByOneTest {

  private final AtomicInteger idle = new AtomicInteger();
  @AutoClose private final OneByOne worker = new OneByOne(idle::incrementAndGet);

  @Test
  void what_is_done_when_idle_is_done_once_after_the_last_of_several_whatever_that_was() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
    outcomes.add(CompletableFuture.supplyAsync(() -> worker.take(() -> {
      begun.countDown();
      awaited(go);
      return new Outcome.Absent();
    }), Thread::startVirtualThread));
    begun.await();
    outcomes.add(CompletableFuture.supplyAsync(() -> worker.take(Outcome.Otherwise::new), Thread::startVirtualThread));
    while (worker.waiting() == 0) {
      Thread.sleep(Duration.ofMillis(10));
    }
    go.countDown();
    assertThat(outcomes.stream().map(CompletableFuture::join)).containsExactly(new Outcome.Absent(), new Outcome.Otherwise());
    assertThat(idle).hasValue(1);
  }

  @Test
  void whoever_comes_while_too_many_wait_is_told_to_come_again() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    List<Thread> waiting = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      waiting.add(Thread.startVirtualThread(() -> worker.take(() -> {
        awaited(go);
        return new Outcome.Absent();
      })));
    }
    while (worker.waiting() < 8) {
      Thread.sleep(Duration.ofMillis(10));
    }
    assertThat(worker.take(Outcome.Absent::new)).isInstanceOf(Outcome.Busy.class);
    go.countDown();
    for (Thread thread : waiting) {
      thread.join();
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
