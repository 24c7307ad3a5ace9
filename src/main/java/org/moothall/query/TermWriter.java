package org.moothall.query;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.moothall.query.Markup.Part;

/// Terms of RDF 1.2 in a format of rows.
final class TermWriter {

  private final Markup markup;
  private final EscapedOutput out;

  TermWriter(Markup markup, EscapedOutput out) {
    this.markup = markup;
    this.out = out;
  }

  void write(Node node) {
    if (node.isURI()) {
      put(Part.IRI, node.getURI());
    } else if (node.isLiteral()) {
      literal(node);
    } else if (node.isTripleTerm()) {
      triple(node.getTriple());
    } else {
      put(Part.BLANK, label(node));
    }
  }

  private void literal(Node literal) {
    String words = literal.getLiteralLexicalForm();
    String language = literal.getLiteralLanguage();
    TextDirection direction = literal.getLiteralBaseDirection();
    if (direction != null) {
      put(Part.WITH_DIRECTION, direction.direction(), language, words);
    } else if (!language.isEmpty()) {
      put(Part.WITH_LANGUAGE, language, words);
    } else if (XSDDatatype.XSDstring.equals(literal.getLiteralDatatype())) {
      put(Part.STRING, words);
    } else {
      put(Part.TYPED, literal.getLiteralDatatypeURI(), words);
    }
  }

  private void triple(Triple triple) {
    Frame frame = markup.frame(Part.TRIPLE);
    out.plain(frame.piece(0));
    write(triple.getSubject());
    out.plain(frame.piece(1));
    write(triple.getPredicate());
    out.plain(frame.piece(2));
    write(triple.getObject());
    out.plain(frame.piece(3));
  }

  private void put(Part part, String... values) {
    Frame frame = markup.frame(part);
    out.plain(frame.piece(0));
    for (int i = 0; i < values.length; i++) {
      out.text(values[i]).plain(frame.piece(i + 1));
    }
  }

  // The same for the same node however many there are, so that none needs to be kept.
  private static String label(Node node) {
    return node.isBlank() ? NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()) : node.toString();
  }
}
