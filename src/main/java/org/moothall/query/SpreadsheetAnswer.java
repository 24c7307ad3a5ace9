package org.moothall.query;

import java.io.OutputStream;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/// CSV for people who open it in a spreadsheet: a byte order mark says that it is UTF-8, and no cell is taken for a formula.
/// The CSV of SPARQL gives values as they are, so this is a format of its own.
final class SpreadsheetAnswer implements AnswerWriter {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final Frame TEXT = Frame.of("\"%\"");
  private static final byte[] COMMA = {','};
  private static final byte[] NOTHING = {};
  private static final byte[] LINE_END = {'\r', '\n'};

  // Wide forms count as well; blanks before the sign do not save anybody.
  private static final Pattern FORMULA = Pattern.compile("\\s*+[=+\\-@\uff1d\uff0b\uff0d\uff20|%].*+|[\\t\\r\\n].*+", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,4})?");

  @Override
  public void rows(RowSet rows, OutputStream out) {
    EscapedOutput csv = new EscapedOutput(out, Escaping.CSV);
    Var[] variables = rows.getResultVars().toArray(Var[]::new);
    csv.plain(BYTE_ORDER_MARK);
    for (int i = 0; i < variables.length; i++) {
      text(csv.plain(i == 0 ? NOTHING : COMMA), variables[i].getVarName());
    }
    csv.plain(LINE_END);
    rows.forEachRemaining(row -> line(csv, variables, row));
    csv.finish();
  }

  @Override
  public void truth(boolean answer, OutputStream out) {
    EscapedOutput csv = new EscapedOutput(out, Escaping.CSV);
    csv.plain(BYTE_ORDER_MARK).text(Boolean.toString(answer)).plain(LINE_END).finish();
  }

  private static void line(EscapedOutput csv, Var[] variables, Binding row) {
    for (int i = 0; i < variables.length; i++) {
      cell(csv.plain(i == 0 ? NOTHING : COMMA), row.get(variables[i]));
    }
    csv.plain(LINE_END);
  }

  private static void cell(EscapedOutput csv, @Nullable Node value) {
    if (value == null) {
      return;
    }
    if (value.isLiteral() && isNumber(value)) {
      csv.text(value.getLiteralLexicalForm());
    } else {
      text(csv, words(value));
    }
  }

  private static void text(EscapedOutput csv, String words) {
    csv.plain(TEXT.piece(0)).text(FORMULA.matcher(words).matches() ? "'" + words : words).plain(TEXT.piece(1));
  }

  private static boolean isNumber(Node literal) {
    return !XSDDatatype.XSDstring.equals(literal.getLiteralDatatype()) && literal.getLiteralLanguage().isEmpty()
        && NUMBER.matcher(literal.getLiteralLexicalForm()).matches();
  }

  private static String words(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    return value.isURI() ? value.getURI() : NodeFmtLib.strNT(value);
  }
}
