package org.moothall.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;

/// How a term is written: a letter for its kind, the lengths of its parts but the last, and the parts in UTF-8.
final class TermBytes {

  private static final byte NAME = 'i';
  private static final byte BLANK = 'b';
  private static final byte STRING = 's';
  private static final byte LANGUAGE = 'l';
  private static final byte DIRECTION = 'd';
  private static final byte TYPED = 't';
  private static final byte TRIPLE = 'q';

  private TermBytes() {}

  static byte[] of(Node term) {
    if (term.isURI()) {
      return written(NAME, utf8(term.getURI()));
    }
    if (term.isBlank()) {
      return written(BLANK, utf8(term.getBlankNodeLabel()));
    }
    return term.isLiteral() ? literal(term) : triple(term.getTriple());
  }

  private static byte[] literal(Node term) {
    byte[] words = utf8(term.getLiteralLexicalForm());
    if (term.getLiteralBaseDirection() != null) {
      return written(DIRECTION, utf8(term.getLiteralBaseDirection().name()), utf8(term.getLiteralLanguage()), words);
    }
    if (!term.getLiteralLanguage().isEmpty()) {
      return written(LANGUAGE, utf8(term.getLiteralLanguage()), words);
    }
    return term.getLiteralDatatype().equals(XSDDatatype.XSDstring)
        ? written(STRING, words) : written(TYPED, utf8(term.getLiteralDatatypeURI()), words);
  }

  private static byte[] triple(Triple triple) {
    return written(TRIPLE, of(triple.getSubject()), of(triple.getPredicate()), of(triple.getObject()));
  }

  static Node term(byte[] bytes) {
    return switch (bytes[0]) {
      case NAME -> NodeFactory.createURI(words(bytes, 1, bytes.length - 1));
      case BLANK -> NodeFactory.createBlankNode(words(bytes, 1, bytes.length - 1));
      case STRING -> NodeFactory.createLiteralString(words(bytes, 1, bytes.length - 1));
      default -> composed(bytes[0], parts(bytes));
    };
  }

  /// Where the words of a string begin; negative for any other term. Where those of any term are asked for, a name and a value of any datatype have words too.
  static int words(byte[] bytes, boolean ofAny) {
    return switch (bytes[0]) {
      case STRING -> 1;
      case LANGUAGE -> 1 + Integer.BYTES + ByteBuffer.wrap(bytes).getInt(1);
      case NAME -> ofAny ? 1 : -1;
      case TYPED -> ofAny ? 1 + Integer.BYTES + ByteBuffer.wrap(bytes).getInt(1) : -1;
      default -> -1;
    };
  }

  /// A value of a datatype other than strings.
  record Value(String datatype, String words) {

    boolean isOf(XSDDatatype type) {
      return datatype.equals(type.getURI());
    }
  }

  /// The value that a term is; none where it is a name, a blank node, a string or a statement.
  static Optional<Value> value(byte[] bytes) {
    if (bytes[0] != TYPED) {
      return Optional.empty();
    }
    int start = 1 + Integer.BYTES;
    int end = start + ByteBuffer.wrap(bytes).getInt(1);
    return Optional.of(new Value(words(bytes, start, end - start), words(bytes, end, bytes.length - end)));
  }

  private static Node composed(byte kind, List<byte[]> parts) {
    return switch (kind) {
      case LANGUAGE -> NodeFactory.createLiteralLang(words(parts.get(1)), words(parts.get(0)));
      case DIRECTION -> NodeFactory.createLiteralDirLang(words(parts.get(2)), words(parts.get(1)), TextDirection.valueOf(words(parts.get(0))));
      case TYPED -> NodeFactory.createLiteralDT(words(parts.get(1)), TypeMapper.getInstance().getSafeTypeByName(words(parts.get(0))));
      case TRIPLE -> NodeFactory.createTripleTerm(term(parts.get(0)), term(parts.get(1)), term(parts.get(2)));
      default -> throw new IllegalStateException("[image] no kind of term: " + kind);
    };
  }

  private static byte[] written(byte kind, byte[]... parts) {
    int size = 1 + Integer.BYTES * (parts.length - 1);
    for (byte[] part : parts) {
      size += part.length;
    }
    ByteBuffer bytes = ByteBuffer.allocate(size).put(kind);
    for (int at = 0; at < parts.length; at++) {
      if (at < parts.length - 1) {
        bytes.putInt(parts[at].length);
      }
      bytes.put(parts[at]);
    }
    return bytes.array();
  }

  private static List<byte[]> parts(byte[] bytes) {
    List<byte[]> parts = new ArrayList<>();
    ByteBuffer rest = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
    int lengths = bytes[0] == LANGUAGE || bytes[0] == TYPED ? 1 : 2;
    for (int at = 0; at < lengths; at++) {
      parts.add(next(rest, rest.getInt()));
    }
    parts.add(next(rest, rest.remaining()));
    return parts;
  }

  private static byte[] next(ByteBuffer rest, int length) {
    byte[] part = new byte[length];
    rest.get(part);
    return part;
  }

  private static byte[] utf8(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static String words(byte[] bytes) {
    return words(bytes, 0, bytes.length);
  }

  private static String words(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }
}
