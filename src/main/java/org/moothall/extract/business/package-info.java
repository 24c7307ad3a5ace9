/// What was decided, asked, promised and voted, what is to be done, and the order in which the items were taken.
///
/// Minutes go in, with the agents and the themes that their words are resolved by.
@NullMarked
package org.moothall.extract.business;

import org.jspecify.annotations.NullMarked;
