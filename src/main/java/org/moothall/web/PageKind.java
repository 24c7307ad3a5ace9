package org.moothall.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The kinds of pages: for which class, under which title, and with the answers to which folders of queries.
enum PageKind {
  COUNCIL("Council", "council"),
  BODY("Body", "body"),
  MEETING("Meeting", "record", "meeting"),
  PERSON("Person", "person"),
  POST("Post", "post"),
  THEME("Concept", "theme"),
  DECISION("Decision", "fact", "followed", "decision"),
  ACTION("Action", "fact", "followed", "action"),
  DOCUMENT("Document", "record", "document"),
  /// Everything else.
  THING("", "fact", "thing");

  private static final String MOOT = "https://w3id.org/moothall/ontology#";
  private static final String CONCEPT = "http://www.w3.org/2004/02/skos/core#Concept";

  private final String type;
  private final String folders;

  PageKind(String type, String... folders) {
    this.type = type;
    this.folders = String.join(" ", folders);
  }

  /// The page for a thing of these classes.
  static PageKind of(Collection<String> types) {
    return Arrays.stream(values()).filter(kind -> types.contains(kind.iri())).findFirst().orElse(THING);
  }

  /// The folders of queries under `pages`.
  List<String> folders() {
    return List.of(folders.split(" "));
  }

  /// The name of its template: that of its last folder.
  String template() {
    return folders().getLast();
  }

  /// Whether there is a feed of what happens to it.
  boolean hasFeed() {
    return switch (this) {
      case COUNCIL, BODY, PERSON, THEME -> true;
      case MEETING, POST, DECISION, ACTION, DOCUMENT, THING -> false;
    };
  }

  private String iri() {
    return this == THEME ? CONCEPT : MOOT + type;
  }
}
