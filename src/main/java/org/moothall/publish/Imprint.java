package org.moothall.publish;

import java.util.Optional;

/// Who publishes the dataset, and on which terms.
///
/// @param publisher the publisher's name
/// @param licence the address of the licence of the dataset
/// @param contact where the publisher can be reached about the dataset, as a `mailto:` or `https:` address
public record Imprint(String publisher, String licence, Optional<String> contact) {

  /// Where nothing else is set.
  public static final Imprint USUAL = new Imprint("Moothall", "https://www.apache.org/licenses/LICENSE-2.0");

  public Imprint {
    if (!licence.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw new IllegalArgumentException("[--licence] not an absolute http address: " + licence);
    }
  }

  /// Without an address.
  public Imprint(String publisher, String licence) {
    this(publisher, licence, Optional.empty());
  }

  /// The same, to be reached at an address.
  public Imprint reachedAt(Optional<String> address) {
    return new Imprint(publisher, licence, address);
  }
}
