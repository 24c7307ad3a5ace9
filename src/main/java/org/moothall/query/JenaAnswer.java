package org.moothall.query;

import java.io.OutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;

/// The formats that Jena writes well: CSV and TSV as SPARQL has them.
///
/// @param lang Jena's name of the format
record JenaAnswer(Lang lang) implements AnswerWriter {

  @Override
  public void rows(RowSet rows, OutputStream out) {
    writer().write(out, rows, ARQ.getContext());
  }

  @Override
  public void truth(boolean answer, OutputStream out) {
    writer().write(out, answer, ARQ.getContext());
  }

  private RowSetWriter writer() {
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
