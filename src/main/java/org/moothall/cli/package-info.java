/// The commands, one class each.
@NullMarked
package org.moothall.cli;

import org.jspecify.annotations.NullMarked;
