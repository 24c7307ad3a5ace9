/// What only several documents of a council together tell: who is whom, what came of an action, which meeting, body or decision
/// followed which, what one body passed to another, which figures go on.
@NullMarked
package org.moothall.linkage;

import org.jspecify.annotations.NullMarked;
