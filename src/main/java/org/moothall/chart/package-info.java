/// Numbers as a picture: measures come in, and where their bars, marks and scale stand goes out. A template draws them.
@NullMarked
package org.moothall.chart;

import org.jspecify.annotations.NullMarked;
