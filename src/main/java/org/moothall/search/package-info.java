/// Full text: an index of facts, passages and names, kept in step with the store. In come states of the store and what people
/// type; out go hits with the words that matched, counts by facet, and names that begin as typed.
@NullMarked
package org.moothall.search;

import org.jspecify.annotations.NullMarked;
