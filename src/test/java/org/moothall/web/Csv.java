package org.moothall.web;

import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated values as RFC 4180 has them.
final class Csv {

  private Csv() {}

  static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : text.replace("\r\n", "\n").toCharArray()) {
      if (c == '"') {
        // Two quotes are one: the second opens again what the first closed.
        cell.append(!quoted && !cell.isEmpty() ? "\"" : "");
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n')) {
        cell.append(c);
      } else {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }
}
