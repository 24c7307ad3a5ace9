package org.moothall.publish;

import java.util.Map;

/// The prefixes of what is said of the dataset itself.
final class Namespaces {

  static final String SPDX = "http://spdx.org/rdf/terms#";
  static final String DQV = "http://www.w3.org/ns/dqv#";
  static final String PROV = "http://www.w3.org/ns/prov#";

  static final Map<String, String> ALL = Map.of(
      "void", "http://rdfs.org/ns/void#",
      "dcat", "http://www.w3.org/ns/dcat#",
      "dcterms", "http://purl.org/dc/terms/",
      "foaf", "http://xmlns.com/foaf/0.1/",
      "formats", "http://www.w3.org/ns/formats/",
      "dqv", DQV,
      "prov", PROV,
      "spdx", SPDX,
      "xsd", "http://www.w3.org/2001/XMLSchema#");

  private Namespaces() {}
}
