/// SPARQL under limits, and the catalogue of named queries.
@NullMarked
package org.moothall.query;

import org.jspecify.annotations.NullMarked;
