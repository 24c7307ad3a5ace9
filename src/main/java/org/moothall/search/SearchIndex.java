package org.moothall.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.moothall.store.Store;

/// The full-text index of a store, in the folder `search` beside the store's files.
///
/// Whoever asks sees one whole state of the store: the newest, or where much was loaded at once, the one that it has come to.
public final class SearchIndex implements AutoCloseable {

  /// What is asked of one state.
  interface Question<T> {
    T ask(Snapshot snapshot) throws IOException;
  }

  private final Store store;
  private final Follower follower;

  private SearchIndex(Store store, Follower follower) {
    this.store = store;
    this.follower = follower;
  }

  /// Opens the index of a store and brings it up to the store, in the background.
  public static SearchIndex of(Store store) {
    return new SearchIndex(store, new Follower(store));
  }

  /// The version of the store that it has come to; none while it is made for the first time.
  public OptionalLong version() {
    return follower.peek().stream().mapToLong(Snapshot::version).findFirst();
  }

  /// Looks facts and passages up.
  ///
  /// @throws SearchException where there are none to be had, whatever they are
  public Found find(Search search) {
    return ask(snapshot -> new Finder(snapshot).find(search));
  }

  /// Facts and passages of the newest state with some words, the best first, without counts.
  ///
  /// @throws SearchException where there are none to be had, whatever they are
  public List<Match> matches(String words, int most) {
    long version = store.version();
    return ask(snapshot -> new Finder(atLeast(version, snapshot)).matches(words, most));
  }

  /// Names of councils, bodies, people and themes that have words beginning as typed.
  public List<Name> suggest(String typed, int most) {
    return ask(snapshot -> new Names(snapshot).suggest(typed, most));
  }

  @Override
  public void close() {
    follower.close();
  }

  // Answers of queries are kept for a version of the store, so they must be of it.
  private static Snapshot atLeast(long version, Snapshot snapshot) {
    if (snapshot.version() < version) {
      throw notReady();
    }
    return snapshot;
  }

  private <T> T ask(Question<T> question) {
    Snapshot snapshot = follower.take().orElseThrow(SearchIndex::notReady);
    try {
      return question.ask(snapshot);
    } catch (IOException e) {
      follower.distrust();
      throw notReady();
    } finally {
      snapshot.release();
    }
  }

  private static SearchException notReady() {
    return new SearchException(new SearchException.Reason.NotReady(Duration.ofSeconds(3)));
  }
}
