package org.moothall.read.office;

/// A paragraph of a document, or a row of a table, as it is to be written.
///
/// @param words its words, with its number; lines in it are ended by a line feed
/// @param kind what it is
/// @param style the name of its style
/// @param list the list that it belongs to, or nothing
/// @param indent how far it is set in, in blanks
/// @param before the space before it, in twentieths of a point
/// @param after the space after it
/// @param close whether no space stands between it and another of its style
record WordParagraph(String words, Kind kind, String style, String list, int indent, int before, int after, boolean close) {

  /// What a paragraph is.
  enum Kind {
    PROSE, HEADING, ENTRY, ROW
  }

  static WordParagraph row(String words) {
    return new WordParagraph(words, Kind.ROW, "", "", 0, 0, 0, false);
  }
}
