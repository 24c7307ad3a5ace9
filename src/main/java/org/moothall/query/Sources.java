package org.moothall.query;

import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.moothall.federation.Federation;

/// What queries may ask beside the store.
///
/// @param texts the property functions, of which there is one: the index of words
/// @param federation the endpoints of others
record Sources(PropertyFunctionRegistry texts, Federation federation) {}
