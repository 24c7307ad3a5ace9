/// Compares records with gold labels.
@NullMarked
package org.moothall.score;

import org.jspecify.annotations.NullMarked;
