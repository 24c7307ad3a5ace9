package org.moothall.read.office;

import java.util.Optional;

/// What a style or a paragraph says of its form; what it does not say comes from the style that it is based on.
///
/// @param list the list that it belongs to
/// @param level its level in the list, from 0
/// @param before the space before it, in twentieths of a point
/// @param after the space after it
/// @param close whether no space stands between paragraphs of this style
/// @param outline its level as a heading, from 0
record Format(Optional<String> list, Optional<Integer> level, Optional<Integer> before, Optional<Integer> after, boolean close, Optional<Integer> outline) {

  static final Format NOTHING = new Format(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

  Format over(Format base) {
    return new Format(list.or(base::list), level.or(base::level), before.or(base::before), after.or(base::after), close || base.close, outline.or(base::outline));
  }

  /// The format with what a property of a paragraph says.
  Format with(String property, Elements at) {
    return switch (property) {
      case "numId" -> new Format(at.value(), level, before, after, close, outline);
      case "ilvl" -> new Format(list, at.number("val"), before, after, close, outline);
      case "spacing" -> new Format(list, level, at.number("before").or(() -> before), at.number("after").or(() -> after), close, outline);
      case "contextualSpacing" -> new Format(list, level, before, after, at.isOn(), outline);
      case "outlineLvl" -> new Format(list, level, before, after, close, at.number("val").filter(value -> value < 9));
      default -> this;
    };
  }
}
