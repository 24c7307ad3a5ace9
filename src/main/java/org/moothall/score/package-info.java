/// Compares records with gold labels.
///
/// In come two folders or lists of JSON documents; out comes a [org.moothall.score.Report]: precision, recall and F1
/// a field, and what is wrong.
@NullMarked
package org.moothall.score;

import org.jspecify.annotations.NullMarked;
