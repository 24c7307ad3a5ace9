package org.moothall.ledger;

import org.moothall.query.Row;

/// What a later meeting told of an action.
///
/// @param row the words, where they stand, when and by which meeting they were told
/// @param progress what came of the action: reported, completed …
public record Report(Row row, String progress) {}
