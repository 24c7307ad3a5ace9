package org.moothall.query;

import org.apache.jena.riot.RDFFormat;

/// The formats of graphs, the preferred one first.
public enum GraphFormat implements Format {
  TURTLE("text/turtle", ".ttl"),
  JSON_LD("application/ld+json", ".jsonld"),
  N_TRIPLES("application/n-triples", ".nt"),
  RDF_XML("application/rdf+xml", ".rdf"),
  TRIG("application/trig", ".trig"),
  N_QUADS("application/n-quads", ".nq");

  private final String mediaType;
  private final String suffix;

  GraphFormat(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String suffix() {
    return suffix;
  }

  /// Whether a statement in it can say in which graph it stands.
  public boolean namesGraphs() {
    return this == TRIG || this == N_QUADS;
  }

  RDFFormat format() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
      case TRIG -> RDFFormat.TRIG_PRETTY;
      case N_QUADS -> RDFFormat.NQUADS_UTF8;
    };
  }
}
