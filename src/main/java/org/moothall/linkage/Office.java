package org.moothall.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.moothall.text.Vocabulary;

/// A post, and how much it tells of who holds it.
///
/// @param post its name
/// @param title its title as a part of a path: `head-housing`
/// @param kind whether one holds it at a time
record Office(Node post, String title, Kind kind) {

  /// How many hold an office at a time.
  enum Kind {
    /// One.
    OF_ONE,
    /// Several: `Officer`, `Trustee`.
    OF_MANY,
    /// Several elected members: `Councillor`.
    ELECTED
  }

  private static final Map<String, Kind> MANY = many();

  private static Map<String, Kind> many() {
    Map<String, Kind> many = new HashMap<>();
    Vocabulary.rows("offices-of-many").forEach(row -> many.put(row.getFirst(), row.size() > 1 ? Kind.ELECTED : Kind.OF_MANY));
    return Map.copyOf(many);
  }

  static Office of(Node post) {
    String title = post.getURI().substring(post.getURI().lastIndexOf('/') + 1);
    return new Office(post, title, kind(title));
  }

  /// `county-councillor` is as `councillor`; `chief-executive-officer` is no `officer` of many.
  private static Kind kind(String title) {
    Kind last = MANY.getOrDefault(title.substring(title.lastIndexOf('-') + 1), Kind.OF_ONE);
    return last == Kind.ELECTED ? last : MANY.getOrDefault(title, Kind.OF_ONE);
  }

  boolean elected() {
    return kind == Kind.ELECTED;
  }

  boolean ofOne() {
    return kind == Kind.OF_ONE;
  }

  /// Whether it is an office of one body of the council: the chair of a committee.
  boolean ofBody() {
    String path = post.getURI().substring(post.getURI().lastIndexOf("/post/") + 1);
    return path.split("/", -1).length > 3;
  }

  /// Whether both are the one office that one person holds at a time.
  boolean same(Office other) {
    return ofOne() && post.equals(other.post);
  }

  /// Whether both may be one office, named in full or cut short: `head-housing` and `head-housing-services`.
  boolean mayBe(Office other) {
    return same(other) || begins(other) || other.begins(this);
  }

  private boolean begins(Office longer) {
    return title.contains("-") && longer.post.getURI().startsWith(post.getURI() + "-");
  }
}
