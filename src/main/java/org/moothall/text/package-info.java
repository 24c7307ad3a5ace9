/// Where the words stand: a document's normalised text, its spans, passages and sentences,
/// and what the words of dates, clock times and numbers say.
@NullMarked
package org.moothall.text;

import org.jspecify.annotations.NullMarked;
