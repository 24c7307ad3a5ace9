package org.moothall.minutes;

import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// A row of a list of payments: some words and, at the end, a sum with its pence: `Hire of hall     £45.00`.
public final class PaymentRow {

  private static final Wording ROW = Wording.of("^[^.;:]{2,90}?[\\s£]£? ?\\d[\\d,]*\\.\\d\\d\\W*$");

  private PaymentRow() {}

  /// Whether a line has the form of one; whether the list is of payments is told by what stands above it.
  public static boolean is(Passage line) {
    return ROW.in(line);
  }
}
