package org.moothall.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.search.Facet;
import org.moothall.search.Search;

/// A search as its address has it: `q=damp&council=northmoor&kind=action&sort=date&page=2`.
///
/// @param words what was typed
/// @param chosen the values that hits must have, as they stand in the address
/// @param newestFirst whether hits come by their days
/// @param page which page, from 1
record SearchAddress(String words, Map<Facet, List<String>> chosen, boolean newestFirst, int page) {

  private static final int MOST_VALUES = 20;
  private static final int MOST_PAGES = 500;
  private static final String MOOT = "https://w3id.org/moothall/ontology#";
  private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,2}");

  SearchAddress {
    chosen = Map.copyOf(chosen);
  }

  /// Reads the parameters of an address.
  ///
  /// @throws ProblemException for a value that cannot be one
  static SearchAddress of(Form form) {
    Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = form.all(facet.word()).stream().filter(value -> !value.isBlank()).distinct().toList();
      require(values.size() <= MOST_VALUES, "At most " + MOST_VALUES + " values can be chosen.");
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    String page = form.one("page").orElse("1");
    require(PAGE.matcher(page).matches() && Integer.parseInt(page) <= MOST_PAGES, "The parameter page is a number from 1 to " + MOST_PAGES + ".");
    String sort = form.one("sort").filter(value -> !value.isEmpty()).orElse("relevance");
    require(List.of("relevance", "date").contains(sort), "The parameter sort is relevance or date.");
    return new SearchAddress(form.one("q").orElse("").strip(), chosen, sort.equals("date"), Integer.parseInt(page));
  }

  /// The search for a page of hits.
  Search search(Links links, int rows) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    chosen.forEach((facet, given) -> values.put(facet, given.stream().map(value -> name(facet, value, links)).toList()));
    return new Search(words, values, newestFirst, (page - 1) * rows, rows);
  }

  /// The same with a value chosen, or no longer chosen where it was.
  SearchAddress toggled(Facet facet, String value) {
    Map<Facet, List<String>> other = new EnumMap<>(Facet.class);
    other.putAll(chosen);
    List<String> values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    other.put(facet, values);
    other.values().removeIf(List::isEmpty);
    return new SearchAddress(words, other, newestFirst, 1);
  }

  /// The same for all values.
  SearchAddress everywhere() {
    return new SearchAddress(words, Map.of(), newestFirst, 1);
  }

  /// The same in another order.
  SearchAddress sorted(boolean byDay) {
    return new SearchAddress(words, chosen, byDay, 1);
  }

  /// The same on another page.
  SearchAddress at(int other) {
    return new SearchAddress(words, chosen, newestFirst, other);
  }

  /// The same for other words.
  SearchAddress instead(String other) {
    return new SearchAddress(other, chosen, newestFirst, 1);
  }

  /// What follows the path in its address, with the question mark.
  String query() {
    Stream<String> values = Stream.of(Facet.values())
        .flatMap(facet -> chosen.getOrDefault(facet, List.of()).stream().map(value -> pair(facet.word(), value)));
    Stream<String> rest = Stream.of(newestFirst ? Optional.of("sort=date") : Optional.<String>empty(), page > 1 ? Optional.of("page=" + page) : Optional.<String>empty())
        .flatMap(Optional::stream);
    return Stream.of(Stream.of(pair("q", words)), values, rest).flatMap(part -> part).collect(Collectors.joining("&", "?", ""));
  }

  /// A value of a facet as addresses have it: `northmoor/housing-scrutiny-panel` for a body.
  static String value(Facet facet, String name, Links links) {
    String kind = facet.word() + "/";
    return switch (facet) {
      case KIND, YEAR -> name;
      case OUTCOME -> name.startsWith(MOOT) ? name.substring(MOOT.length()) : name;
      case COUNCIL, BODY, THEME, PERSON -> links.local(name).filter(local -> local.startsWith(kind)).map(local -> local.substring(kind.length())).orElse(name);
    };
  }

  private static String name(Facet facet, String value, Links links) {
    if (!facet.isNamed() || value.contains("://")) {
      return value;
    }
    return facet == Facet.OUTCOME ? MOOT + value : links.iri(facet.word() + "/" + value).orElse(value);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static void require(boolean sound, String otherwise) {
    if (!sound) {
      throw new ProblemException(new Problem.BadRequest(otherwise));
    }
  }
}
