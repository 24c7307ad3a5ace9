package org.moothall.federation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads results of SPARQL in JSON that a stranger wrote: row by row, no term larger than is allowed here, and none that is no term of RDF.
final class RemoteRows {

  private static final int MOST_ROWS = 10_000;
  private static final int LONGEST_TERM = 1_000_000;
  private static final int DEEPEST = 16;

  private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}");

  private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
      .maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TERM).maxNameLength(1_000).maxNumberLength(100).build()).build())
      .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Map<Var, Var> variables;
  private final Map<String, Node> nameless = new HashMap<>();
  private final List<Binding> rows = new ArrayList<>();

  private RemoteRows(Map<Var, Var> variables) {
    this.variables = variables;
  }

  /// The rows of an answer.
  ///
  /// @param variables what each variable there is called here; all others are left out
  /// @throws FederationException where it is none, or has too many rows
  static List<Binding> of(byte[] json, Map<Var, Var> variables) {
    try (JsonParser parser = JSON.createParser(json)) {
      RemoteRows read = new RemoteRows(variables);
      read.document(parser);
      return read.rows;
    } catch (JacksonException | IllegalArgumentException e) {
      throw malformed();
    }
  }

  private void document(JsonParser parser) {
    boolean isTold = false;
    expect(parser.nextToken() == JsonToken.START_OBJECT);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("results") && value == JsonToken.START_OBJECT) {
        results(parser);
        isTold = true;
      } else {
        parser.skipChildren();
      }
    }
    expect(isTold && parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
  }

  private void results(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean isRows = parser.currentName().equals("bindings");
      JsonToken value = parser.nextToken();
      if (isRows) {
        expect(value == JsonToken.START_ARRAY);
        bindings(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void bindings(JsonParser parser) {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      if (rows.size() >= MOST_ROWS) {
        throw FederationException.failed("The other endpoint answered with more than " + MOST_ROWS + " rows.");
      }
      rows.add(row(JSON.readTree(parser)));
    }
    expect(parser.currentToken() == JsonToken.END_ARRAY);
  }

  private Binding row(JsonNode told) {
    BindingBuilder row = Binding.builder();
    for (Map.Entry<String, JsonNode> cell : told.properties()) {
      Var here = variables.get(Var.alloc(cell.getKey()));
      if (here != null) {
        row.add(here, term(cell.getValue()));
      }
    }
    return row.build();
  }

  private Node term(JsonNode told) {
    JsonNode value = told.path("value");
    return switch (told.path("type").asString("")) {
      case "uri" -> iri(text(value));
      case "bnode" -> nameless.computeIfAbsent(text(value), _ -> NodeFactory.createBlankNode());
      case "literal", "typed-literal" -> literal(text(value), told);
      case "triple" -> NodeFactory.createTripleTerm(subject(value.path("subject")), iri(text(value.path("predicate").path("value"))), term(value.path("object")));
      default -> throw malformed();
    };
  }

  private Node subject(JsonNode told) {
    Node subject = term(told);
    expect(subject.isURI() || subject.isBlank());
    return subject;
  }

  private static Node literal(String value, JsonNode told) {
    if (told.has("xml:lang")) {
      String language = text(told.path("xml:lang"));
      expect(LANGUAGE.matcher(language).matches());
      return NodeFactory.createLiteralLang(value, language);
    }
    return told.has("datatype") ? NodeFactory.createLiteralDT(value, NodeFactory.getType(iri(text(told.path("datatype"))).getURI())) : NodeFactory.createLiteralString(value);
  }

  private static Node iri(String text) {
    expect(IRI.matcher(text).matches());
    return NodeFactory.createURI(text);
  }

  private static String text(JsonNode value) {
    expect(value.isString());
    return value.asString();
  }

  private static void expect(boolean isSo) {
    if (!isSo) {
      throw malformed();
    }
  }

  private static FederationException malformed() {
    return FederationException.failed("The other endpoint answered with what are no results of SPARQL in JSON, or with a term of more than " + LONGEST_TERM + " characters.");
  }
}
