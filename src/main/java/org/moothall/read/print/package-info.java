/// PDF: signs at places of pages in, lines, rows of tables and paragraphs out.
@NullMarked
package org.moothall.read.print;

import org.jspecify.annotations.NullMarked;
