package org.moothall.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;

/// Every query that has an address of its own: the catalogue of named ones, and those behind pages.
final class PublishedQueries {

  /// The folder of the named ones.
  static final String NAMED = "queries";

  private static final String PAGES = "pages/";

  private final Map<String, Once<NamedQueries>> folders = new LinkedHashMap<>();

  /// @param base the address that relative names in the queries stand on
  PublishedQueries(String base) {
    Stream<String> kinds = Arrays.stream(PageKind.values()).flatMap(kind -> kind.folders().stream());
    Stream<String> pages = Stream.concat(Stream.of("any", "front", "actions", "vocabulary", "figures", Trace.FOLDER), kinds).distinct().map(folder -> PAGES + folder);
    Stream.concat(Stream.of(NAMED), pages).forEach(folder -> folders.put(folder, new Once<>(() -> NamedQueries.read(folder, base))));
  }

  /// The catalogue of named ones.
  NamedQueries named() {
    return in(NAMED);
  }

  /// The queries behind pages of a kind, sorted by name.
  NamedQueries behind(String kind) {
    return in(PAGES + kind);
  }

  /// The query at a path without a leading slash: `pages/council/bodies`.
  Optional<NamedQuery> find(String path) {
    int slash = path.lastIndexOf('/');
    return Optional.ofNullable(folders.get(path.substring(0, Math.max(slash, 0)))).flatMap(folder -> folder.get().find(path.substring(slash + 1)));
  }

  private NamedQueries in(String folder) {
    return Optional.ofNullable(folders.get(folder)).map(Once::get).orElseThrow(() -> new IllegalArgumentException("[query] no folder " + folder));
  }

  /// The addresses of all of them, as routes have them.
  static List<String> routes() {
    return List.of("/queries/{name}", "/pages/{kind}/{name}");
  }
}
