package org.moothall.read.print;

/// A sign at its place on a page, in points from the upper left corner.
///
/// @param text what it stands for; a ligature stands for several letters
/// @param left where it begins
/// @param base the line it stands on
/// @param width how far it reaches
/// @param size the size of its font
/// @param bold whether its font is a bold one
record Glyph(String text, double left, double base, double width, double size, boolean bold) {

  double right() {
    return left + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
