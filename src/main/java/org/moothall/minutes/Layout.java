package org.moothall.minutes;

/// The layouts that minutes are written in.
public enum Layout {
  /// A page with one item: first line "Agenda item", then its title.
  AGENDA_ITEM,
  /// A page with all items of a meeting, title line and "Items" as a council system prints them.
  MEETING_PAGE,
  /// Complete minutes: a heading in capitals, attendance lists, numbered items.
  COMPLETE_MINUTES,
  /// An officer's notes of a week, in the first person.
  WEEKNOTES,
  /// None of the others: read as one item.
  GENERIC
}
