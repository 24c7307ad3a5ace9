package org.moothall.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A page of rows that an address asks for: `limit=100&page=2`.
///
/// @param limit how many rows a page has
/// @param number the page, from 1
record RowPage(int limit, int number) {

  /// How many rows a page has at most.
  static final int MOST = 10_000;

  private static final String LIMIT = "limit";
  private static final String PAGE = "page";

  /// Takes the page out of the parameters of an address. Without a limit there are no pages.
  ///
  /// @throws ProblemException for what is no page
  static Optional<RowPage> takeFrom(Map<String, String> arguments) {
    Optional<String> limit = Optional.ofNullable(arguments.remove(LIMIT));
    Optional<String> page = Optional.ofNullable(arguments.remove(PAGE));
    if (limit.isEmpty() && page.isPresent()) {
      throw new ProblemException(new Problem.BadRequest("A page needs a limit."));
    }
    return limit.map(rows -> new RowPage(number(LIMIT, rows, MOST), number(PAGE, page.orElse("1"), 100_000)));
  }

  /// The row that it begins with, from 0.
  long offset() {
    return (number - 1L) * limit;
  }

  /// The Link header to the pages beside it; nothing where there are none.
  Optional<String> links(String path, String search, boolean more) {
    List<String> links = new ArrayList<>();
    if (number > 1) {
      links.add(link(path, search, number - 1, "prev"));
    }
    if (more) {
      links.add(link(path, search, number + 1, "next"));
    }
    return links.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", links));
  }

  private static String link(String path, String search, int number, String relation) {
    String others = search.replaceFirst("&page=\\d+|page=\\d+&", "");
    return "<" + path + "?" + others + "&page=" + number + ">; rel=\"" + relation + "\"";
  }

  static int number(String name, String value, int most) {
    if (!value.matches("[1-9]\\d{0,5}") || Integer.parseInt(value) > most) {
      throw new ProblemException(new Problem.BadRequest("The parameter " + name + " is a number from 1 to " + most + "."));
    }
    return Integer.parseInt(value);
  }
}
