/// Files of RDF as others publish them: bytes in, statements with the names of their graphs out, one after the other and within limits.
@NullMarked
package org.moothall.statement;

import org.jspecify.annotations.NullMarked;
