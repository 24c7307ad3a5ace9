package org.moothall.query;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/// The formats of SELECT and ASK answers, the preferred one first.
public enum TableFormat {
  JSON("application/sparql-results+json", ".json", ResultSetLang.RS_JSON),
  XML("application/sparql-results+xml", ".xml", ResultSetLang.RS_XML),
  CSV("text/csv", ".csv", ResultSetLang.RS_CSV),
  TSV("text/tab-separated-values", ".tsv", ResultSetLang.RS_TSV);

  private final String mediaType;
  private final String suffix;
  private final Lang lang;

  TableFormat(String mediaType, String suffix, Lang lang) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.lang = lang;
  }

  /// The media type without parameters.
  public String mediaType() {
    return mediaType;
  }

  /// The ending of addresses and file names, with its dot.
  public String suffix() {
    return suffix;
  }

  Lang lang() {
    return lang;
  }
}
