/// The record of one document: its facts under their names, its issues and its coverage, and the JSON they are written as.
@NullMarked
package org.moothall.record;

import org.jspecify.annotations.NullMarked;
