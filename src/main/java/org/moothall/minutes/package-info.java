/// What was written: heading, attendance lists, items and their blocks, as the layouts lay them out.
/// In comes a text, out come its minutes; nothing is interpreted here.
@NullMarked
package org.moothall.minutes;

import org.jspecify.annotations.NullMarked;
