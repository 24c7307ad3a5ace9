package org.moothall.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The prefixes that graphs and queries of this project use.
public final class Prefixes {

  private static final Map<String, String> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
      Map.entry("dcterms", "http://purl.org/dc/terms/"),
      Map.entry("dqv", "http://www.w3.org/ns/dqv#"),
      Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
      Map.entry("moot", Moot.NAMESPACE),
      Map.entry("oa", "http://www.w3.org/ns/oa#"),
      Map.entry("org", "http://www.w3.org/ns/org#"),
      Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
      Map.entry("prov", "http://www.w3.org/ns/prov#"),
      Map.entry("qudt", "http://qudt.org/schema/qudt/"),
      Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
      Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
      Map.entry("schema", "http://schema.org/"),
      Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
      Map.entry("sosa", "http://www.w3.org/ns/sosa/"),
      Map.entry("theme", ThemeScheme.SCHEME + "#"),
      Map.entry("unit", "http://qudt.org/vocab/unit/"),
      Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

  private Prefixes() {}

  /// Prefix to namespace, in the order of the prefixes.
  public static Map<String, String> all() {
    return ALL;
  }
}
