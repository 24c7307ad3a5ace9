/// Which person, post, body and council a fact speaks of, across documents, and the stable path that names it.
@NullMarked
package org.moothall.identity;

import org.jspecify.annotations.NullMarked;
