package org.moothall.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.fact.Given;

/// What a catalogue tells of a document beyond its own words.
///
/// @param given council, body and date
/// @param title its title
/// @param url where it was published
/// @param standing how far it may be trusted
/// @param licence the licence
/// @param retrieved when it was fetched
record CatalogueEntry(Given given, Optional<String> title, Optional<String> url, Optional<String> standing, Optional<String> licence, Optional<LocalDate> retrieved) {

  /// The entry of a document that no catalogue names.
  static final CatalogueEntry NONE =
      new CatalogueEntry(Given.NOTHING, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
