/// What was measured: minutes in, out come figures with their units, targets and benchmarks and the values before them.
@NullMarked
package org.moothall.extract.figure;

import org.jspecify.annotations.NullMarked;
