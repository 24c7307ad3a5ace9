package org.moothall.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moothall.search.Facet;
import org.moothall.search.Found;
import org.moothall.search.Hit;
import org.moothall.search.Name;

/// What the page of a search shows.
final class SearchPage {

  /// How many hits a page has.
  static final int ROWS = 20;

  /// A way to the same search, differently.
  ///
  /// @param note what stands beside the words
  record Way(String label, String href, String note, boolean chosen) {}

  /// The values of a facet.
  record Values(String title, List<Way> ways) {}

  /// A hit as it is shown.
  record Shown(String kind, String href, List<Hit.Piece> pieces, Cell council, Cell body, String date) {}

  private final Links links;
  private final Personal personal = new Personal();

  SearchPage(Links links) {
    this.links = links;
  }

  /// The page of what was found.
  Map<String, Object> of(SearchAddress asked, Found found) {
    Map<String, Object> model = empty(asked);
    model.put("understood", found.understood());
    model.put("total", number(found.total()));
    model.put("count", found.total());
    model.put("hits", found.hits().stream().map(this::shown).toList());
    model.put("facets", facets(asked, found));
    model.put("filters", filters(asked, found));
    model.put("pages", pages(asked, found.total()));
    model.put("newestFirst", asked.newestFirst());
    model.put("byRelevance", address(asked.sorted(false)));
    model.put("byDay", address(asked.sorted(true)));
    model.put("search", asked.at(1).query());
    model.put("feed", "/feeds/search");
    model.put("editor", Links.editor(SearchInSparql.of(asked.search(links, ROWS))));
    model.put("everywhere", asked.chosen().isEmpty() ? "" : address(asked.everywhere()));
    either(asked).ifPresent(words -> model.put("either", address(asked.instead(words))));
    return model;
  }

  /// The page of words that cannot be read.
  Map<String, Object> misread(SearchAddress asked, String what) {
    Map<String, Object> model = empty(asked);
    model.put("misread", what);
    return model;
  }

  private static Map<String, Object> empty(SearchAddress asked) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", asked.words().isEmpty() ? "Search" : "Search: " + asked.words());
    model.put("words", asked.words());
    model.put("kept", kept(asked));
    return model;
  }

  /// What the form hands on beside the words.
  private static List<Way> kept(SearchAddress asked) {
    List<Way> kept = new ArrayList<>();
    asked.chosen().forEach((facet, values) -> values.forEach(value -> kept.add(new Way(facet.word(), value, "", true))));
    if (asked.newestFirst()) {
      kept.add(new Way("sort", "date", "", true));
    }
    return kept;
  }

  /// Words without signs, any of which would do; none where one alone was asked for.
  private static Optional<String> either(SearchAddress asked) {
    String words = String.join(" OR ", asked.words().split("\\s+"));
    return asked.words().matches("[\\p{L}\\p{N}' -]+\\s[\\p{L}\\p{N}' -]+") && !words.matches(".*\\b(?:AND|NOT|OR OR)\\b.*|.*(?:^| )-.*") ? Optional.of(words) : Optional.empty();
  }

  private Shown shown(Hit hit) {
    return new Shown(hit.kind().label(), links.page(hit.thing()).orElse("") + fragment(hit), withheld(hit.excerpt()),
        cell(hit.council()), cell(hit.body()), hit.date().map(SearchPage::day).orElse(""));
  }

  // A passage has no name of its own on the page of its document: browsers find it by its first words.
  private static String fragment(Hit hit) {
    return hit.place().isEmpty() ? "" : TextFragment.of(hit.words());
  }

  private List<Hit.Piece> withheld(List<Hit.Piece> pieces) {
    return pieces.stream().map(piece -> new Hit.Piece(personal.withhold(piece.text()), piece.marked())).toList();
  }

  private Cell cell(Optional<Name> name) {
    return name.map(known -> new Cell(known.label(), links.page(known.iri()).orElse(""), known.iri())).orElse(Cell.EMPTY);
  }

  private static String day(LocalDate date) {
    return Dates.inTitle(date.toString());
  }

  private List<Values> facets(SearchAddress asked, Found found) {
    List<Values> facets = new ArrayList<>();
    found.facets().forEach((facet, counts) -> {
      List<Way> ways = counts.stream().map(count -> way(asked, facet, count)).toList();
      if (!ways.isEmpty()) {
        facets.add(new Values(title(facet), ways));
      }
    });
    return facets;
  }

  private Way way(SearchAddress asked, Facet facet, Found.Count count) {
    String value = SearchAddress.value(facet, count.value(), links);
    return new Way(count.label(), address(asked.toggled(facet, value)), number(count.hits()), count.chosen());
  }

  private List<Way> filters(SearchAddress asked, Found found) {
    List<Way> filters = new ArrayList<>();
    found.facets().forEach((facet, counts) -> counts.stream().filter(Found.Count::chosen)
        .forEach(count -> filters.add(new Way(count.label(), way(asked, facet, count).href(), title(facet), true))));
    return filters;
  }

  private static Map<String, Object> pages(SearchAddress asked, int total) {
    int last = Math.max(1, (total + ROWS - 1) / ROWS);
    return Map.of("number", asked.page(), "last", last,
        "before", asked.page() > 1 ? address(asked.at(asked.page() - 1)) : "",
        "after", asked.page() < last ? address(asked.at(asked.page() + 1)) : "");
  }

  private static String address(SearchAddress asked) {
    return "/search" + asked.query();
  }

  private static String title(Facet facet) {
    return facet.word().substring(0, 1).toUpperCase(Locale.UK) + facet.word().substring(1);
  }

  private static String number(int number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
