/// Minutes in, facts out: one extractor for each kind of fact.
@NullMarked
package org.moothall.extract;

import org.jspecify.annotations.NullMarked;
