package org.moothall.minutes;

/// A way to write the headings of items.
public enum HeadingStyle {
  /// The page has one item, its title below the name of the page: `Agenda item` / `Winter Lights`.
  TITLE_LINE,
  /// The text is one item under its first line.
  FIRST_LINE,
  /// Blocks that each tell what one meeting said: `Meeting: 03/06/2024 - Cabinet (Item 8)`.
  MEETING_LINE,
  /// A number or code with a title on the same line or the next: `12. WINTER LIGHTS`, `PLA12/24 Winter Lights`, `## 2.2 Winter Lights`.
  NUMBERED,
  /// A title with the size of its paper behind it or a label below it: `Winter Lights` / `Minutes:`.
  LABELLED,
  /// Titles without number or label, on lines of their own: `WINTER LIGHTS`.
  PLAIN
}
