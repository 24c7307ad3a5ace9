package org.moothall.score;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How well records agree with labels.
///
/// A field that nothing was said about, by labels or records, has no score.
///
/// @param documents the number of labelled documents
/// @param recorded how many of them have a record
/// @param fields the scores over all documents, in the order of [Field]
/// @param kinds the same for the documents of each kind, by the name of the kind
/// @param councils the same for the documents of each council, by its name as labelled
/// @param rules how often what a rule read is right or not labelled, by the name of the rule; nothing is missed by a rule
/// @param errors what is wrong, document by document
public record Report(
    int documents, int recorded, List<FieldScore> fields, SortedMap<String, List<FieldScore>> kinds, SortedMap<String, List<FieldScore>> councils,
    SortedMap<String, Tally> rules, List<ScoreError> errors) {

  /// Keeps copies.
  public Report {
    fields = List.copyOf(fields);
    kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    councils = Collections.unmodifiableSortedMap(new TreeMap<>(councils));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    errors = List.copyOf(errors);
  }
}
