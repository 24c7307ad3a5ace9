package org.moothall.store;

import org.apache.jena.sparql.core.DatasetGraph;

/// One state of the store.
///
/// @param durable the record of it, with the [ChangeLog] in its default graph
/// @param asked its named graphs, for queries: an image of them where there is one of this state, or else the record
public record View(DatasetGraph durable, DatasetGraph asked) {}
