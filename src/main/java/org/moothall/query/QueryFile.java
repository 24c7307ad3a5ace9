package org.moothall.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.federation.Federation;

/// Reads the head of a query file: comment lines at its top.
///
///     # Actions that nobody owns
///     # Actions whose words name no one, newest first.
///     # @param council iri * "the council"
///     # @param since date 2000-01-01 "the first day"
final class QueryFile {

  private static final Pattern PARAMETER = Pattern.compile("@param (\\w{1,40}) (\\w{1,20}) (?:\"([^\"]*)\"|(\\S+)) \"([^\"]+)\"");

  private QueryFile() {}

  /// @throws IllegalArgumentException when the head or the query is malformed
  static NamedQuery parse(String folder, String name, String text, String base) {
    List<String> head = text.lines().takeWhile(line -> line.startsWith("#")).map(line -> line.substring(1).strip()).toList();
    if (head.isEmpty() || head.getFirst().isEmpty() || head.getFirst().startsWith("@")) {
      throw new IllegalArgumentException("[query " + name + "] the first line is not \"# Title\"");
    }
    List<String> words = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    for (String line : head.subList(1, head.size())) {
      if (line.startsWith("@")) {
        parameters.add(parameter(name, line));
      } else {
        words.add(line);
      }
    }
    NamedQuery query = new NamedQuery(
        folder, name, head.getFirst(), String.join(" ", words).strip(), parameters, text, checked(name, text, base), base);
    checkDefaults(query);
    return query;
  }

  private static CheckedQuery checked(String name, String text, String base) {
    try {
      return new Guard(base, Limits.ofPages(), Federation.OFF).admit(text, Graphs.asWritten());
    } catch (RefusedException e) {
      throw new IllegalArgumentException("[query " + name + "] " + e.getMessage(), e);
    }
  }

  private static Parameter parameter(String name, String line) {
    Matcher matcher = PARAMETER.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("[query " + name + "] not \"@param name type default \"what\"\": " + line);
    }
    String otherwise = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
    return new Parameter(matcher.group(1), kind(name, matcher.group(2)), otherwise, matcher.group(5));
  }

  private static Parameter.Kind kind(String name, String word) {
    try {
      return Parameter.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("[query " + name + "] no type " + word, e);
    }
  }

  private static void checkDefaults(NamedQuery query) {
    for (Parameter parameter : query.parameters()) {
      if (!Pattern.compile("[?$]" + parameter.name() + "\\b").matcher(query.text()).find()) {
        throw new IllegalArgumentException("[query " + query.name() + "] no variable ?" + parameter.name());
      }
    }
    try {
      query.bind(Map.of());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("[query " + query.name() + "] its defaults: " + e.getMessage(), e);
    }
  }
}
