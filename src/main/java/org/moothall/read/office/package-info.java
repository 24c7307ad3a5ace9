/// Word documents: the parts of a DOCX package in, paragraphs with their numbers and rows of tables out.
@NullMarked
package org.moothall.read.office;

import org.jspecify.annotations.NullMarked;
