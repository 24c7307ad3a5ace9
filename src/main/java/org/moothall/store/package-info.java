/// The dataset: an embedded TDB2 store with one named graph for each document.
@NullMarked
package org.moothall.store;

import org.jspecify.annotations.NullMarked;
