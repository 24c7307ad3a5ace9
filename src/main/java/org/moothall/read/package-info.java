/// The bytes of a document of any kind in, its normalised text out.
@NullMarked
package org.moothall.read;

import org.jspecify.annotations.NullMarked;
