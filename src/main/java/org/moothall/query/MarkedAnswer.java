package org.moothall.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.moothall.query.Markup.Part;

/// Rows in JSON or XML, a line a row. Nothing is kept of a row that was written.
///
/// @param links addresses of what tells more of the answer
record MarkedAnswer(Markup markup, List<String> links) implements AnswerWriter {

  MarkedAnswer {
    links = List.copyOf(links);
  }

  @Override
  public void rows(RowSet rows, OutputStream out) {
    Writing writing = new Writing(markup, out);
    writing.head(rows.getResultVars().stream().map(Var::getVarName).toList(), links);
    writing.rows(rows);
    writing.end();
  }

  @Override
  public void truth(boolean answer, OutputStream out) {
    Writing writing = new Writing(markup, out);
    writing.truth(answer, links);
    writing.end();
  }

  /// One answer on its way.
  private static final class Writing {

    private static final byte[] NOTHING = {};

    private final Markup markup;
    private final EscapedOutput out;
    private final TermWriter terms;
    private final byte[] between;

    Writing(Markup markup, OutputStream out) {
      this.markup = markup;
      this.out = new EscapedOutput(out, markup.escaping());
      this.terms = new TermWriter(markup, this.out);
      this.between = markup.frame(Part.BETWEEN).piece(0);
    }

    void head(List<String> variables, List<String> links) {
      Frame whole = markup.frame(Part.ROWS);
      out.plain(whole.piece(0));
      list(Part.VARIABLE, variables);
      out.plain(whole.piece(1)).plain(links.isEmpty() ? NOTHING : between);
      links(links);
      out.plain(whole.piece(2));
    }

    void truth(boolean answer, List<String> links) {
      Frame whole = markup.frame(Part.TRUTH);
      out.plain(whole.piece(0));
      links(links);
      out.plain(whole.piece(1)).text(Boolean.toString(answer)).plain(whole.piece(2));
    }

    void rows(RowSet rows) {
      Var[] variables = rows.getResultVars().toArray(Var[]::new);
      byte[][] names = new byte[variables.length][];
      for (int i = 0; i < names.length; i++) {
        names[i] = named(variables[i]);
      }
      Frame row = markup.frame(Part.ROW);
      byte[] next = markup.frame(Part.BETWEEN_ROWS).piece(0);
      for (boolean first = true; rows.hasNext(); first = false) {
        out.plain(first ? NOTHING : next).plain(row.piece(0));
        bindings(rows.next(), variables, names);
        out.plain(row.piece(1));
      }
      out.plain(markup.frame(Part.ROWS).piece(3));
    }

    void end() {
      out.finish();
    }

    private void bindings(Binding row, Var[] variables, byte[][] names) {
      byte[] end = markup.frame(Part.BINDING).piece(2);
      boolean first = true;
      for (int i = 0; i < variables.length; i++) {
        Node value = row.get(variables[i]);
        if (value != null) {
          out.plain(first ? NOTHING : between).plain(names[i]);
          terms.write(value);
          out.plain(end);
          first = false;
        }
      }
    }

    private byte[] named(Var variable) {
      Frame binding = markup.frame(Part.BINDING);
      return (new String(binding.piece(0), UTF_8) + variable.getVarName() + new String(binding.piece(1), UTF_8)).getBytes(UTF_8);
    }

    private void links(List<String> links) {
      if (!links.isEmpty()) {
        Frame frame = markup.frame(Part.LINKS);
        out.plain(frame.piece(0));
        list(Part.LINK, links);
        out.plain(frame.piece(1));
      }
    }

    private void list(Part part, List<String> values) {
      Frame frame = markup.frame(part);
      for (int i = 0; i < values.size(); i++) {
        out.plain(i == 0 ? NOTHING : between).plain(frame.piece(0)).text(values.get(i)).plain(frame.piece(1));
      }
    }
  }
}
