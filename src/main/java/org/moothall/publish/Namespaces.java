package org.moothall.publish;

import java.util.Map;

/// The prefixes of what is said of the dataset itself.
final class Namespaces {

  static final String SPDX = "http://spdx.org/rdf/terms#";
  static final String DQV = "http://www.w3.org/ns/dqv#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String DCAT_AP = "http://data.europa.eu/r5r/";

  static final Map<String, String> ALL = Map.ofEntries(
      Map.entry("void", "http://rdfs.org/ns/void#"),
      Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
      Map.entry("dcatap", DCAT_AP),
      Map.entry("dcterms", "http://purl.org/dc/terms/"),
      Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
      Map.entry("formats", "http://www.w3.org/ns/formats/"),
      Map.entry("dqv", DQV),
      Map.entry("prov", PROV),
      Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
      Map.entry("spdx", SPDX),
      Map.entry("vcard", "http://www.w3.org/2006/vcard/ns#"),
      Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  private Namespaces() {}
}
