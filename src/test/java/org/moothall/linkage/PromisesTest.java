package org.moothall.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.ingest.Loading;
import org.moothall.store.Scratch;
import org.moothall.store.Store;

/// Follow-ups over minutes of four invented councils in the words of parish, community and committee minutes, read and loaded as any others.
class PromisesTest {

  private static final Path MINUTES = Path.of("src", "test", "resources", "promises");

  @Test
  void what_was_promised_is_followed_over_minutes_of_councils_outside_the_corpus() throws IOException {
    try (Store store = Scratch.store()) {
      new Loading(store, Corpus.BASE).load(List.of(MINUTES), _ -> {});
      FollowUpMarks.Score score = store.read(dataset -> new FollowUpMarks(dataset, "promises").mark(false));
      assertThat(score.precision()).as(score.account()).isGreaterThanOrEqualTo(0.95);
      assertThat(score.recall()).as(score.account()).isGreaterThanOrEqualTo(0.80);
    }
  }
}
