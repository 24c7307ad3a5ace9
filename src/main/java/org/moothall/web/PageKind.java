package org.moothall.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The kinds of pages: for which class, with which words on what is there, and with the answers to which folders of queries.
enum PageKind {
  COUNCIL("Council", "What %s decided, who is to do what by when, and which figures were reported, in the words of its minutes.", "council"),
  BODY("Body", "Meetings, members, decisions and actions of %s, in the words of its minutes.", "body"),
  MEETING("Meeting", "%s: who was there, what was decided and who is to do what, in the words of the minutes.", "record", "text", "meeting"),
  ITEM("AgendaItem", "%s: what was decided, asked and promised at this item, in the words of the minutes.", "fact", "record", "item"),
  PERSON("Person", "Posts, attendance and actions of %s, as council minutes tell of them.", "person"),
  POST("Post", "Who has been %s, and what was assigned to the post, as council minutes tell.", "post"),
  THEME("Concept", "%s: what councils discussed, decided and did about it, side by side, in the words of their minutes.", "theme"),
  DECISION("Decision", "A council decided: %s", "fact", "followed", "decision"),
  ACTION("Action", "To be done for a council: %s", "fact", "followed", "action"),
  DOCUMENT("Document", "%s: its text, with the facts that were read from it marked in place.", "record", "text", "document"),
  FIGURE("Figure", "What councils measured, with what it is compared with: %s", "fact", "figure"),
  SERIES("FigureSeries", "What a council told of one measure over time: %s", "series"),
  /// Everything else.
  THING("", "%s, as council minutes tell of it.", "fact", "thing");

  private static final String MOOT = "https://w3id.org/moothall/ontology#";
  private static final String CONCEPT = "http://www.w3.org/2004/02/skos/core#Concept";

  private static final int LONGEST = 180;

  private final String type;
  private final String words;
  private final String folders;

  PageKind(String type, String words, String... folders) {
    this.type = type;
    this.words = words;
    this.folders = String.join(" ", folders);
  }

  /// The page for a thing of these classes.
  static PageKind of(Collection<String> types) {
    return Arrays.stream(values()).filter(kind -> types.contains(kind.iri())).findFirst().orElse(THING);
  }

  /// One line on what the page of a thing tells.
  String description(String title) {
    String name = title.length() <= LONGEST ? title : title.substring(0, title.lastIndexOf(' ', LONGEST) + 1).strip() + "…";
    return words.formatted(name);
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
      case MEETING, ITEM, POST, DECISION, ACTION, DOCUMENT, FIGURE, SERIES, THING -> false;
    };
  }

  private String iri() {
    return this == THEME ? CONCEPT : MOOT + type;
  }
}
