package org.moothall.linkage;

import org.apache.jena.graph.Node;

/// A figure among others of the same thing.
///
/// @param figure the figure
/// @param series what is measured in which unit
/// @param about the same in the words of one of the documents
record InSeries(Node figure, Measured series, String about) implements Link {}
