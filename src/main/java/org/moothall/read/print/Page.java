package org.moothall.read.print;

import java.util.List;

/// The signs of a page.
///
/// @param height how high the page is
/// @param glyphs its signs, in the order in which the file draws them
record Page(double height, List<Glyph> glyphs) {

  Page {
    glyphs = List.copyOf(glyphs);
  }
}
