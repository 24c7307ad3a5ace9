package org.moothall.publish;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.moothall.query.Prefixes;
import tools.jackson.core.JsonGenerator;

/// Writes things as JSON-LD in the terms of the published context. A graph of any size goes through it, a thing at a time.
final class JsonThings {

  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,14}");
  private static final Pattern SUFFIX = Pattern.compile("[\\w.-]*");

  private final JsonGenerator out;
  private final JsonContext context;

  JsonThings(JsonGenerator out, JsonContext context) {
    this.out = out;
    this.context = context;
  }

  /// Writes an object for a thing.
  ///
  /// @param statements all statements from one subject
  void write(Node subject, List<Triple> statements) {
    Map<String, Set<Node>> values = new LinkedHashMap<>();
    statements.forEach(triple -> values.computeIfAbsent(triple.getPredicate().getURI(), _ -> new LinkedHashSet<>()).add(triple.getObject()));
    out.writeStartObject();
    out.writeStringProperty("id", name(subject));
    Set<Node> types = values.getOrDefault(RDF.type.getURI(), Set.of());
    boolean named = types.stream().allMatch(Node::isURI);
    if (named && !types.isEmpty()) {
      out.writeName("type");
      array(types, type -> out.writeString(shortened(type.getURI())));
    }
    values.forEach((property, objects) -> {
      if (!named || !property.equals(RDF.type.getURI())) {
        property(property, objects);
      }
    });
    out.writeEndObject();
  }

  private void property(String property, Set<Node> objects) {
    Optional<JsonContext.Term> term = context.find(property);
    out.writeName(term.map(JsonContext.Term::name).orElseGet(() -> prefixed(property)));
    Optional<String> expected = term.flatMap(JsonContext.Term::values);
    array(objects, object -> value(object, expected));
  }

  private void array(Set<Node> nodes, Consumer<Node> writer) {
    if (nodes.size() == 1) {
      nodes.forEach(writer);
      return;
    }
    out.writeStartArray();
    nodes.forEach(writer);
    out.writeEndArray();
  }

  private void value(Node node, Optional<String> expected) {
    if (!node.isLiteral()) {
      reference(name(node), expected);
    } else if (!node.getLiteralLanguage().isEmpty()) {
      literal(node, "@language", node.getLiteralLanguage());
    } else {
      typed(node, expected);
    }
  }

  private void reference(String name, Optional<String> expected) {
    if (expected.filter(JsonContext.NAME::equals).isPresent()) {
      out.writeString(name);
      return;
    }
    out.writeStartObject();
    out.writeStringProperty("id", name);
    out.writeEndObject();
  }

  private void typed(Node node, Optional<String> expected) {
    String words = node.getLiteralLexicalForm();
    String datatype = node.getLiteralDatatypeURI();
    if (datatype.equals(expected.orElse(XSD.xstring.getURI()))) {
      plain(words, datatype);
    } else if (expected.isEmpty() && isNative(words, datatype)) {
      plain(words, datatype);
    } else {
      literal(node, "@type", datatype);
    }
  }

  private void plain(String words, String datatype) {
    if (!isNative(words, datatype)) {
      out.writeString(words);
    } else if (datatype.equals(XSD.integer.getURI())) {
      out.writeNumber(Long.parseLong(words));
    } else {
      out.writeBoolean(words.equals("true"));
    }
  }

  // Only values that come back as they were: a number that JSON would write otherwise stays a string.
  private static boolean isNative(String words, String datatype) {
    return (datatype.equals(XSD.integer.getURI()) && WHOLE.matcher(words).matches())
        || (datatype.equals(XSD.xboolean.getURI()) && (words.equals("true") || words.equals("false")));
  }

  private void literal(Node node, String kind, String of) {
    out.writeStartObject();
    out.writeStringProperty("@value", node.getLiteralLexicalForm());
    if (!of.equals(XSD.xstring.getURI())) {
      out.writeStringProperty(kind, of);
    }
    if (node.getLiteralBaseDirection() != null) {
      out.writeStringProperty("@direction", node.getLiteralBaseDirection().direction());
    }
    out.writeEndObject();
  }

  private String shortened(String iri) {
    return context.find(iri).map(JsonContext.Term::name).orElseGet(() -> prefixed(iri));
  }

  private static String prefixed(String iri) {
    return Prefixes.usual().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()) && SUFFIX.matcher(iri.substring(prefix.getValue().length())).matches())
        .findFirst().map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).orElse(iri);
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel().replaceAll("\\W", "") : node.getURI();
  }
}
