package org.moothall.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One version of the dataset in files.
///
/// @param version the version of the store
/// @param changed when the version came about
/// @param statistics what is in it
/// @param files its files
public record Release(long version, Instant changed, Statistics statistics, List<DumpFile> files) {

  public Release {
    files = List.copyOf(files);
  }

  /// The file of a name.
  public Optional<DumpFile> find(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }
}
