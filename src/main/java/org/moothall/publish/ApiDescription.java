package org.moothall.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.query.GraphFormat;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.Parameter;
import org.moothall.query.TableFormat;
import tools.jackson.databind.json.JsonMapper;

/// What programs can ask of the server, after OpenAPI 3.1: an operation a named query, with its parameters and their types,
/// and the data of a thing.
public final class ApiDescription {

  /// Where it stands on the site.
  public static final String PATH = "openapi.json";

  private static final String SCHEMA = "schema";
  private static final String DESCRIPTION = "description";

  private final Site site;

  private ApiDescription(Site site) {
    this.site = site;
  }

  /// The description.
  ///
  /// @param mostRows how many rows a page has at most
  public static byte[] of(Site site, NamedQueries queries, int mostRows) {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(new ApiDescription(site).document(queries, mostRows));
  }

  private Map<String, Object> document(NamedQueries queries, int mostRows) {
    Map<String, Object> paths = new LinkedHashMap<>();
    queries.list().forEach(query -> paths.put("/queries/" + query.name(), Map.of("get", operation(query, mostRows))));
    paths.put("/data/{thing}", Map.of("get", data()));
    paths.put("/search", Map.of("get", search()));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.1");
    document.put("info", info());
    document.put("servers", List.of(Map.of("url", site.at("").replaceFirst("/$", ""))));
    document.put("externalDocs", Map.of("url", site.at("ontology"), DESCRIPTION, "What the terms mean"));
    document.put("paths", paths);
    document.put("components", Map.of("schemas", Map.of("Results", results(), "Problem", problem()),
        "responses", Map.of("Problem", Map.of(DESCRIPTION, "What was wrong with the request",
            "content", Map.of("application/problem+json", Map.of(SCHEMA, reference("schemas/Problem")))))));
    return document;
  }

  private Map<String, Object> info() {
    return Map.of("title", "Council minutes as a knowledge graph", "version", "0.1.0",
        DESCRIPTION, "Questions that are asked often, with their answers as tables, and the data of each thing."
            + " Everything else can be asked in SPARQL at " + site.endpoint() + ".",
        "license", Map.of("name", "The licence of the dataset", "url", site.imprint().licence()));
  }

  private static Map<String, Object> operation(NamedQuery query, int mostRows) {
    List<Object> parameters = new ArrayList<>();
    query.parameters().forEach(parameter -> parameters.add(parameter(parameter.name(), parameter.what(), schema(parameter))));
    parameters.add(parameter("limit", "the rows of a page; without it all rows come at once", Map.of("type", "integer", "minimum", 1, "maximum", mostRows)));
    parameters.add(parameter("page", "the page, from 1; the header Link leads to the next", Map.of("type", "integer", "minimum", 1, "default", 1)));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", query.name());
    operation.put("summary", query.title());
    operation.put(DESCRIPTION, (query.description() + " Columns: " + String.join(", ", query.columns()) + ".").strip());
    operation.put("parameters", parameters);
    operation.put("responses", responses("The rows", tables()));
    return operation;
  }

  private static Map<String, Object> tables() {
    Map<String, Object> content = new LinkedHashMap<>();
    Arrays.stream(TableFormat.values()).filter(TableFormat::isOfSparql).forEach(format -> content.put(format.mediaType(),
        Map.of(SCHEMA, format == TableFormat.JSON ? reference("schemas/Results") : Map.of("type", "string"))));
    return content;
  }

  private static Map<String, Object> search() {
    Map<String, Object> text = Map.of("type", "string");
    List<Object> parameters = new ArrayList<>(List.of(parameter("q", "words, phrases, AND, OR, NOT, fields", Map.of("type", "string", "maxLength", 500)),
        parameter("sort", "the best or the newest first", Map.of("enum", List.of("relevance", "date"), "default", "relevance")),
        parameter("page", "the page of 100 rows, from 1", Map.of("type", "integer", "minimum", 1, "maximum", 500, "default", 1))));
    List.of("council", "body", "theme", "kind", "outcome", "year", "person").forEach(facet -> parameters.add(
        parameter(facet, "what hits must be of; of several values any", Map.of("type", "array", "items", text))));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", "search");
    operation.put("summary", "Facts and passages with some words");
    operation.put("parameters", parameters);
    operation.put("responses", responses("The rows", tables()));
    return operation;
  }

  private static Map<String, Object> data() {
    Map<String, Object> content = new LinkedHashMap<>();
    Arrays.stream(GraphFormat.values()).forEach(format -> content.put(format.mediaType(), Map.of(SCHEMA, Map.of("type", "string"))));
    Map<String, Object> thing = Map.of("name", "thing", "in", "path", "required", true,
        DESCRIPTION, "the name of the thing from the base on", SCHEMA, Map.of("type", "string"));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", "data");
    operation.put("summary", "The statements about a thing");
    operation.put("parameters", List.of(thing, parameter("page", "the page, from 1", Map.of("type", "integer", "minimum", 1, "default", 1))));
    operation.put("responses", responses("The statements", content));
    return operation;
  }

  private static Map<String, Object> responses(String good, Map<String, Object> content) {
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", Map.of(DESCRIPTION, good, "content", content));
    responses.put("304", Map.of(DESCRIPTION, "The client has it already"));
    responses.put("default", reference("responses/Problem"));
    return responses;
  }

  private static Map<String, Object> parameter(String name, String what, Map<String, Object> schema) {
    return Map.of("name", name, "in", "query", DESCRIPTION, what, SCHEMA, schema);
  }

  private static Map<String, Object> schema(Parameter parameter) {
    Map<String, Object> schema = new LinkedHashMap<>();
    boolean number = parameter.kind() == Parameter.Kind.INTEGER;
    schema.put("type", number ? "integer" : "string");
    switch (parameter.kind()) {
      case IRI -> schema.put("format", "iri-reference");
      case DATE -> schema.put("format", "date");
      case THEME -> schema.put("pattern", "^[a-z0-9-]{1,60}$");
      case STRING, INTEGER -> schema.put("title", parameter.name());
    }
    if (!parameter.otherwise().equals(Parameter.ANY)) {
      schema.put("default", number ? (Object) Long.valueOf(parameter.otherwise()) : parameter.otherwise());
    }
    return schema;
  }

  /// The rows of an answer, after SPARQL 1.1 Query Results JSON Format.
  private static Map<String, Object> results() {
    Map<String, Object> names = Map.of("type", "array", "items", Map.of("type", "string"));
    Map<String, Object> term = Map.of("type", "object", "required", List.of("type", "value"), "properties", Map.of(
        "type", Map.of("enum", List.of("uri", "literal", "bnode")), "value", Map.of("type", "string"),
        "datatype", Map.of("type", "string"), "xml:lang", Map.of("type", "string")));
    Map<String, Object> rows = Map.of("type", "array", "items", Map.of("type", "object", "additionalProperties", term));
    return object(List.of("head", "results"), Map.of("head", object(List.of("vars"), Map.of("vars", names)),
        "results", object(List.of("bindings"), Map.of("bindings", rows))));
  }

  /// A problem (RFC 9457).
  private static Map<String, Object> problem() {
    return object(List.of("type", "title", "status"), Map.of("type", Map.of("type", "string", "format", "uri"), "title", Map.of("type", "string"),
        "status", Map.of("type", "integer"), "detail", Map.of("type", "string")));
  }

  private static Map<String, Object> object(List<String> required, Map<String, Object> properties) {
    return Map.of("type", "object", "required", required, "properties", properties);
  }

  private static Map<String, Object> reference(String to) {
    return Map.of("$ref", "#/components/" + to);
  }
}
