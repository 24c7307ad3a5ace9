package org.moothall.query;

import java.util.LinkedHashMap;
import java.util.Map;

/// The prefixes that people expect in answers.
public final class Prefixes {

  private static final Map<String, String> USUAL = new LinkedHashMap<>();

  static {
    USUAL.put("moot", "https://w3id.org/moothall/ontology#");
    USUAL.put("theme", "https://w3id.org/moothall/themes#");
    USUAL.put("shape", "https://w3id.org/moothall/shapes#");
    USUAL.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    USUAL.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    USUAL.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    USUAL.put("owl", "http://www.w3.org/2002/07/owl#");
    USUAL.put("skos", "http://www.w3.org/2004/02/skos/core#");
    USUAL.put("sh", "http://www.w3.org/ns/shacl#");
    USUAL.put("dcterms", "http://purl.org/dc/terms/");
    USUAL.put("org", "http://www.w3.org/ns/org#");
    USUAL.put("foaf", "http://xmlns.com/foaf/0.1/");
    USUAL.put("prov", "http://www.w3.org/ns/prov#");
    USUAL.put("oa", "http://www.w3.org/ns/oa#");
    USUAL.put("schema", "http://schema.org/");
    USUAL.put("sosa", "http://www.w3.org/ns/sosa/");
    USUAL.put("dqv", "http://www.w3.org/ns/dqv#");
    USUAL.put("qudt", "http://qudt.org/schema/qudt/");
    USUAL.put("eli-dl", "http://data.europa.eu/eli/eli-draft-legislation-ontology#");
    USUAL.put("m8g", "http://data.europa.eu/m8g/");
  }

  private Prefixes() {}

  /// Name to address.
  public static Map<String, String> usual() {
    return Map.copyOf(USUAL);
  }

  /// An address with its prefix, if it has a usual one: `moot:Meeting`.
  public static String shorten(String iri) {
    return USUAL.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .findFirst()
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }
}
