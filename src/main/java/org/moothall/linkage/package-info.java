/// What only several documents of a council together tell: who is whom, what came of an action, which meeting followed which.
@NullMarked
package org.moothall.linkage;

import org.jspecify.annotations.NullMarked;
