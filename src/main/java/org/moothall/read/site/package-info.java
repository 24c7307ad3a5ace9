/// What council sites serve: HTML, JSON around HTML and the XML of the meetings service in, lines of words out.
@NullMarked
package org.moothall.read.site;

import org.jspecify.annotations.NullMarked;
