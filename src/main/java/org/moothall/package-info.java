/// Moothall: council minutes in, a knowledge graph and its answers out.
@NullMarked
package org.moothall;

import org.jspecify.annotations.NullMarked;
