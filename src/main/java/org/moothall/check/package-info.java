/// What a clerk would want to mend in a draft before it is published.
///
/// In comes the record of a document, out come remarks on its words; nothing is changed.
@NullMarked
package org.moothall.check;

import org.jspecify.annotations.NullMarked;
