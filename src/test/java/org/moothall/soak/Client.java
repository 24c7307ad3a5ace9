package org.moothall.soak;

import java.io.IOException;
import java.time.Duration;

/// Somebody who sends one request after the other.
interface Client {

  /// Sends the next.
  ///
  /// @return the status of the answer, 0 where there was none
  int step() throws IOException, InterruptedException;

  /// How long it waits before the next.
  Duration rest();
}
