/// What is wrong with or doubtful in an input, as data.
@NullMarked
package org.moothall.issue;

import org.jspecify.annotations.NullMarked;
