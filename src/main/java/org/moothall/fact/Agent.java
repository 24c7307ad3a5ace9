package org.moothall.fact;

/// Who acts in minutes: a named person, a post, a body of the council, another organisation, or a group without names.
public sealed interface Agent permits Person, Post, Body, Organisation, Group {

  /// The name to show.
  String name();
}
