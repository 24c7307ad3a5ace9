package org.moothall.query;

import org.apache.jena.riot.RDFFormat;

/// The formats of graphs, the preferred one first.
public enum GraphFormat {
  TURTLE("text/turtle", ".ttl", RDFFormat.TURTLE_PRETTY),
  JSON_LD("application/ld+json", ".jsonld", RDFFormat.JSONLD11_PRETTY),
  N_TRIPLES("application/n-triples", ".nt", RDFFormat.NTRIPLES_UTF8),
  RDF_XML("application/rdf+xml", ".rdf", RDFFormat.RDFXML_PLAIN),
  TRIG("application/trig", ".trig", RDFFormat.TRIG_PRETTY),
  N_QUADS("application/n-quads", ".nq", RDFFormat.NQUADS_UTF8);

  private final String mediaType;
  private final String suffix;
  private final RDFFormat format;

  GraphFormat(String mediaType, String suffix, RDFFormat format) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.format = format;
  }

  /// The media type without parameters.
  public String mediaType() {
    return mediaType;
  }

  /// The ending of addresses and file names, with its dot.
  public String suffix() {
    return suffix;
  }

  RDFFormat format() {
    return format;
  }
}
