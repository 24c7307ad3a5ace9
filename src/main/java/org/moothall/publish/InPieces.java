package org.moothall.publish;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/// Makes a writer that gathers what is said of one thing write it in pieces where it is without end.
final class InPieces extends StreamRDFWrapper {

  private static final long MOST = 1 << 20;
  private static final long EACH = 100;

  private Node subject = Node.ANY;
  private long held;

  InPieces(StreamRDF writer) {
    super(writer);
  }

  @Override
  public void triple(Triple triple) {
    count(triple.getSubject(), triple.getObject());
    super.triple(triple);
  }

  @Override
  public void quad(Quad quad) {
    count(quad.getSubject(), quad.getObject());
    super.quad(quad);
  }

  // Before a prefix, which may stand anywhere, a writer writes what it has gathered.
  private void count(Node next, Node object) {
    long size = EACH + (object.isLiteral() ? object.getLiteralLexicalForm().length() : 0);
    held = next.equals(subject) ? held + size : size;
    subject = next;
    if (held > MOST) {
      super.prefix("rdf", RDF.getURI());
      held = size;
    }
  }
}
