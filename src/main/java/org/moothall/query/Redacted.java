package org.moothall.query;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The shape of a query: its words, signs, variables and the terms of vocabularies. What it asks about (strings, addresses, names under other
/// prefixes) is left out, since it may be a person.
final class Redacted {

  private static final int LONGEST = 1_000;
  private static final Set<String> VOCABULARIES = Set.of("moot", "rdf", "rdfs", "owl", "xsd", "foaf", "org", "prov", "dcterms", "skos", "oa", "schema", "text");
  private static final Pattern TOLD = Pattern.compile(
      "\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\"|'''(?:[^'\\\\]|\\\\.|'(?!''))*+'''|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'"
          + "|<[^<>\"{}|^`\\\\\\s]*+>|#[^\\n]*+|(?<![\\p{L}\\p{N}_-])(?<prefix>[\\p{L}\\p{N}_-]*+):(?:\\\\.|[^\\s(){};,<>\"'|/^*+?!=\\\\])++|\\s++", Pattern.DOTALL);

  private Redacted() {}

  /// The shape of a query.
  static String of(String query) {
    String shape = TOLD.matcher(query).replaceAll(Redacted::instead).strip();
    return shape.length() > LONGEST ? shape.substring(0, LONGEST) + "…" : shape;
  }

  private static String instead(MatchResult found) {
    char first = found.group().charAt(0);
    return switch (first) {
      case '"', '\'' -> "\"…\"";
      case '<' -> "<…>";
      case '#' -> " ";
      default -> Character.isWhitespace(first) ? " " : VOCABULARIES.contains(found.group("prefix")) ? found.group().replaceAll("[\\\\$]", "") : "…:…";
    };
  }
}
