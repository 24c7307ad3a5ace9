package org.moothall.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.moothall.store.Change;
import org.moothall.store.ChangeLog;

/// Which state of the store an index is of: the last change that is in it.
///
/// @param number the change's place in the log, 0 before the first
/// @param version the version of the store that it made
/// @param time when
record Position(long number, long version, String time) {

  static final Position NONE = new Position(0, 0, "");

  // A new way of making entries makes every index anew.
  private static final String FORM = "1";

  /// The last change of a log.
  static Position of(ChangeLog log) {
    return new Position(log.length(), log.version().orElse(0), log.time().map(Object::toString).orElse(""));
  }

  /// What a writer's last commit says; none where it says nothing of this form.
  static Position read(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Optional.ofNullable(writer.getLiveCommitData()).ifPresent(entries -> entries.forEach(entry -> data.put(entry.getKey(), entry.getValue())));
    boolean known = FORM.equals(data.get("form"));
    return known ? new Position(Long.parseLong(data.get("number")), Long.parseLong(data.get("version")), data.getOrDefault("time", "")) : NONE;
  }

  /// Makes the next commit say it.
  void write(IndexWriter writer) {
    writer.setLiveCommitData(
        Map.of("form", FORM, "number", Long.toString(number), "version", Long.toString(version), "time", time).entrySet());
  }

  /// Whether it is a place in the history of a store, so that what happened since is all that is to be done.
  boolean isIn(ChangeLog log) {
    List<Change> last = number == 0 || number > log.length() ? List.of() : log.list(number, number);
    return last.stream().anyMatch(change -> change.version() == version && change.time().toString().equals(time));
  }
}
