/// What the minutes mean: facts, each with the words it stands on.
@NullMarked
package org.moothall.fact;

import org.jspecify.annotations.NullMarked;
