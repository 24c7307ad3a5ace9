package org.moothall.publish;

/// Who publishes the dataset, and on which terms.
///
/// @param publisher the publisher's name
/// @param licence the address of the licence of the dataset
public record Imprint(String publisher, String licence) {

  /// Where nothing else is set.
  public static final Imprint USUAL = new Imprint("Moothall", "https://www.apache.org/licenses/LICENSE-2.0");

  public Imprint {
    if (!licence.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw new IllegalArgumentException("[--licence] not an absolute http address: " + licence);
    }
  }
}
