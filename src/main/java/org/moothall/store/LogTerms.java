package org.moothall.store;

import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.moothall.identity.Digest;

/// The names in which the change log is kept.
final class LogTerms {

  static final Node HEAD = term("head");
  static final Node NUMBER = term("number");
  static final Node VERSION = term("version");
  static final Node TIME = term("time");
  static final Node GRAPH = term("graph");
  static final Node KIND = term("kind");
  static final Node CONTENT = term("content");
  static final Node GONE = term("gone");
  static final Node WITHDRAWAL = term("withdrawal");
  static final Node WITHHELD = term("withheld");
  static final Node FILLED = term("filled");
  static final Node HOLDS = term("holds");

  private LogTerms() {}

  /// The change of a number.
  static Node change(long number) {
    return term("change:" + number);
  }

  static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDlong);
  }

  static Node words(String value) {
    return NodeFactory.createLiteralString(value);
  }

  /// What stands for a name that is gone: the log does not hand on who was spoken of.
  static Node digest(String iri) {
    return words(Digest.of(iri.getBytes(StandardCharsets.UTF_8), 12));
  }

  private static Node term(String name) {
    return NodeFactory.createURI("urn:x-moothall:log:" + name);
  }
}
