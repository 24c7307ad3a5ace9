package org.moothall.query;

import java.util.List;
import org.apache.jena.riot.resultset.ResultSetLang;

/// The formats of SELECT and ASK answers, the preferred one first. Of two with one media type, the first is SPARQL's own.
public enum TableFormat implements Format {
  JSON("application/sparql-results+json", ".json"),
  XML("application/sparql-results+xml", ".xml"),
  CSV("text/csv", ".csv"),
  TSV("text/tab-separated-values", ".tsv"),
  /// CSV for people, disarmed; to be had by its ending only.
  SPREADSHEET("text/csv", ".spreadsheet.csv");

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

  /// Whether the protocol of SPARQL has it.
  public boolean isOfSparql() {
    return this != SPREADSHEET;
  }

  /// @param links addresses of what tells more of the answer, for formats that have a place for them
  AnswerWriter writer(List<String> links) {
    return switch (this) {
      case JSON -> new MarkedAnswer(Markup.JSON, links);
      case XML -> new MarkedAnswer(Markup.XML, links);
      case CSV -> new JenaAnswer(ResultSetLang.RS_CSV);
      case TSV -> new JenaAnswer(ResultSetLang.RS_TSV);
      case SPREADSHEET -> new SpreadsheetAnswer();
    };
  }
}
