/// What every reader writes with: decoded bytes in, lines of words and the numbers of list entries out.
@NullMarked
package org.moothall.read.words;

import org.jspecify.annotations.NullMarked;
