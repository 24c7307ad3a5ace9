/// Minutes in, facts out: one class for each kind of fact.
///
/// Each is pure: the same minutes give the same facts, in the order of the text.
@NullMarked
package org.moothall.extract;

import org.jspecify.annotations.NullMarked;
