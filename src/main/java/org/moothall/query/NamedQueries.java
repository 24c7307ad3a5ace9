package org.moothall.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sys.JenaSystem;

/// The catalogue of named queries: a folder of `NAME.rq` files on the class path, each read by [QueryFile].
public final class NamedQueries {

  private static final String ENDING = ".rq";

  private final SortedMap<String, NamedQuery> queries;

  private NamedQueries(SortedMap<String, NamedQuery> queries) {
    this.queries = Collections.unmodifiableSortedMap(queries);
  }

  /// Reads a folder of the class path.
  ///
  /// @param folder "queries"
  /// @param base the address that relative names in the queries stand on
  /// @throws IllegalArgumentException for a file that is not a query with a title
  public static NamedQueries read(String folder, String base) {
    JenaSystem.init();
    SortedMap<String, NamedQuery> queries = new TreeMap<>();
    for (String file : ResourceFolder.list(folder, ENDING)) {
      String name = file.substring(0, file.length() - ENDING.length());
      queries.put(name, QueryFile.parse(folder, name, text(folder + "/" + file), base));
    }
    return new NamedQueries(queries);
  }

  /// All of them, sorted by name.
  public Collection<NamedQuery> list() {
    return queries.values();
  }

  /// The query of a name, if there is one.
  public Optional<NamedQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /// The query of a name that must be there.
  public NamedQuery get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("[query] no query named " + name));
  }

  private static String text(String resource) {
    try (var in = NamedQueries.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalArgumentException("[query] no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("[query] " + resource, e);
    }
  }
}
