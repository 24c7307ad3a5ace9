package org.moothall.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.query.NamedQuery;

/// A query behind a page: where its rows are to be had, and the editor with it filled in.
///
/// @param title what it asks
/// @param path its address without a leading slash and a suffix
/// @param search the values of its parameters as an address has them, with the question mark, or nothing
/// @param editor the editor with the query in it
record Behind(String title, String path, String search, String editor) {

  static Behind of(NamedQuery query, Map<String, String> arguments) {
    return new Behind(query.title(), query.path(), search(arguments), Links.editor(query.bind(arguments).toString()));
  }

  /// Parameters as an address has them: `?thing=…`.
  static String search(Map<String, String> arguments) {
    return arguments.isEmpty() ? "" : arguments.entrySet().stream()
        .map(argument -> argument.getKey() + "=" + URLEncoder.encode(argument.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }
}
