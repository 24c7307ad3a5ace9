package org.moothall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;

/// One state of the index, which stays as it is while somebody reads it.
///
/// @param facets the ordinals of facets; none where no entry has any
/// @param position the state of the store that it is of
/// @param version the version of the store that it was brought up to
record Snapshot(DirectoryReader reader, Optional<SortedSetDocValuesReaderState> facets, Position position, long version) {

  /// How long looking things up may take.
  static final Duration LIMIT = Duration.ofSeconds(2);

  static Snapshot of(DirectoryReader reader, Position position, long version) throws IOException {
    return new Snapshot(reader, ordinals(reader), position, version);
  }

  /// Keeps the files open until it is released.
  void keep() {
    reader.incRef();
  }

  /// Lets go of it.
  void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("[search] index", e);
    }
  }

  /// What looks things up, for a limited time.
  IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Fields.WEIGHING);
    searcher.setTimeout(new QueryTimeoutImpl(LIMIT.toMillis()));
    return searcher;
  }

  private static Optional<SortedSetDocValuesReaderState> ordinals(DirectoryReader reader) throws IOException {
    try {
      return Optional.of(new DefaultSortedSetDocValuesReaderState(reader, Fields.facets()));
    } catch (IllegalArgumentException _) {
      // So it says that no document has a facet.
      return Optional.empty();
    }
  }
}
