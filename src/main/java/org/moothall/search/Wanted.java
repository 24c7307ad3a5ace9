package org.moothall.search;

import java.util.List;
import java.util.stream.Collectors;

/// What is looked for, as it was read. As text it is a query that reads as itself.
sealed interface Wanted {

  /// Everything.
  record Anything() implements Wanted {
    @Override
    public String toString() {
      return "everything";
    }
  }

  /// A word in any of its forms.
  record Word(String text) implements Wanted {
    @Override
    public String toString() {
      return text;
    }
  }

  /// Words that begin with some letters.
  record Beginning(String letters) implements Wanted {
    @Override
    public String toString() {
      return letters + "*";
    }
  }

  /// Words one after another.
  record Phrase(String text) implements Wanted {
    @Override
    public String toString() {
      return '"' + text + '"';
    }
  }

  /// What has a value of a facet.
  ///
  /// @param place where it stands in the query, from 1
  record Within(Facet facet, String value, int place) implements Wanted {
    @Override
    public String toString() {
      return facet.word() + ":" + (value.matches("[\\p{L}\\p{N}.-]+") ? value : '"' + value + '"');
    }
  }

  /// All of some.
  record All(List<Wanted> parts) implements Wanted {
    @Override
    public String toString() {
      return joined(parts, " AND ");
    }
  }

  /// Any of some.
  record Any(List<Wanted> parts) implements Wanted {
    @Override
    public String toString() {
      return joined(parts, " OR ");
    }
  }

  /// What is not something.
  record Not(Wanted part) implements Wanted {
    @Override
    public String toString() {
      return "NOT " + bracketed(part);
    }
  }

  private static String joined(List<Wanted> parts, String between) {
    return parts.stream().map(Wanted::bracketed).collect(Collectors.joining(between));
  }

  private static String bracketed(Wanted part) {
    return part instanceof All || part instanceof Any ? "(" + part + ")" : part.toString();
  }
}
