package org.moothall.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.moothall.text.Vocabulary;

/// What is known of first names: `Rob` is short for Robert, `Allan` another spelling of Alan, `Marie` not Maria.
final class FirstNames {

  private static final Map<String, Set<String>> SHORT = table("short");
  private static final Map<String, Set<String>> SPELLING = table("spelling");
  private static final Map<String, Set<String>> APART = table("apart");
  private static final Set<String> SHORT_FORMS = shortForms();

  private FirstNames() {}

  private static Map<String, Set<String>> table(String kind) {
    Map<String, Set<String>> table = new HashMap<>();
    Vocabulary.rows("first-names").stream().filter(row -> row.get(1).equals(kind))
        .forEach(row -> table.computeIfAbsent(row.getFirst(), _ -> new HashSet<>()).addAll(Set.of(row.get(2).split(" "))));
    return table;
  }

  private static Set<String> shortForms() {
    Set<String> forms = new HashSet<>();
    SHORT.values().forEach(forms::addAll);
    forms.removeAll(SHORT.keySet());
    return forms;
  }

  /// Whether a name is the short form of some name and has no short form itself.
  static boolean isShort(String name) {
    return SHORT_FORMS.contains(name);
  }

  /// Whether one of the two is short for the other.
  static boolean oneIsShort(String one, String other) {
    return has(SHORT, one, other) || has(SHORT, other, one);
  }

  /// Whether both are spellings of one name.
  static boolean sameSpeltOtherwise(String one, String other) {
    return SPELLING.entrySet().stream().anyMatch(row -> in(row, one) && in(row, other));
  }

  /// Whether the two look alike and are two names.
  static boolean apart(String one, String other) {
    return has(APART, one, other) || has(APART, other, one);
  }

  private static boolean in(Map.Entry<String, Set<String>> row, String name) {
    return row.getKey().equals(name) || row.getValue().contains(name);
  }

  private static boolean has(Map<String, Set<String>> table, String name, String other) {
    return table.getOrDefault(name, Set.of()).contains(other);
  }
}
