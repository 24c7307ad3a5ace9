package org.moothall.query;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/// The formats of SELECT and ASK answers, the preferred one first.
public enum TableFormat implements Format {
  JSON("application/sparql-results+json", ".json"),
  XML("application/sparql-results+xml", ".xml"),
  CSV("text/csv", ".csv"),
  TSV("text/tab-separated-values", ".tsv");

  private final String mediaType;
  private final String suffix;

  TableFormat(String mediaType, String suffix) {
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

  Lang lang() {
    return switch (this) {
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
    };
  }
}
