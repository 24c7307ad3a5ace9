/// Minutes in, facts out: the meeting itself, then whatever the packages below read, one for each kind of thing.
///
/// Each reader is pure: the same minutes give the same facts, in the order of the text.
@NullMarked
package org.moothall.extract;

import org.jspecify.annotations.NullMarked;
