package org.moothall.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.publish.ApiDescription;
import org.moothall.publish.QueryDescriptions;
import org.moothall.publish.Site;
import org.moothall.query.CheckedQuery;
import org.moothall.query.Format;
import org.moothall.query.GraphFormat;
import org.moothall.query.NamedQuery;
import org.moothall.query.Parameter;
import org.moothall.query.Row;
import org.moothall.query.Sparql;
import org.moothall.query.TableFormat;

/// Published queries: the list of named ones, and each query as a page with a form and a table, or as JSON, XML, CSV or TSV.
final class QueryRoute {

  private static final int SHOWN = 500;

  private final Sparql sparql;
  private final PublishedQueries queries;
  private final Templates templates;
  private final Links links;
  private final Site site;
  private final Once<byte[]> description;
  private final KeptAnswers kept;
  private final Personal personal = new Personal();

  QueryRoute(Sparql sparql, PublishedQueries queries, Templates templates, Site site, KeptAnswers kept) {
    this.kept = kept;
    this.site = site;
    this.description = new Once<>(() -> ApiDescription.of(site, queries.named(), RowPage.MOST));
    this.sparql = sparql;
    this.queries = queries;
    this.templates = templates;
    this.links = new Links(site.base());
  }

  /// All named queries: a list for people, executables of SHACL for programs.
  void list(Context ctx) {
    ctx.header("Vary", "Accept");
    Optional<GraphFormat> format = Negotiation.graphOrPage(ctx);
    ctx.header("Link", "<" + site.imprint().licence() + ">; rel=\"license\", "
        + "</" + ApiDescription.PATH + ">; rel=\"service-desc\"; type=\"application/openapi+json\"");
    if (format.isPresent()) {
      Answers.send(ctx, Negotiation.contentType(format.get().mediaType()), out -> QueryDescriptions.of(site, queries.named()).write(format.get(), out));
    } else {
      Answers.html(ctx, templates.fill("queries", Map.of("title", "Queries", "path", PublishedQueries.NAMED, "description", "Questions that are asked often of council minutes, each with its answer.", "list", queries.named().list().stream().map(QueryRoute::listed).toList())));
    }
  }

  /// What programs can ask (OpenAPI).
  void describe(Context ctx) {
    Answers.bytes(ctx, "application/openapi+json", description.get());
  }

  private static Map<String, String> listed(NamedQuery query) {
    return Map.of("name", query.name(), "title", query.title(), "description", query.description(),
        "editor", Links.editor(query.bind(Map.of()).toString()));
  }

  /// One named query with its answer.
  void show(Context ctx) {
    String path = ctx.path().substring(1);
    Optional<TableFormat> suffix = Format.ofPath(path, TableFormat.values());
    NamedQuery query = queries.find(Format.without(suffix, path)).orElseThrow(() -> new ProblemException(new Problem.NotFound(ctx.path())));
    Map<String, String> arguments = arguments(ctx);
    Optional<RowPage> part = RowPage.takeFrom(arguments);
    CheckedQuery bound = query.bind(arguments);
    ctx.header("Vary", "Accept");
    if (suffix.isEmpty() && Negotiation.accept(ctx).prefersHtml()) {
      page(ctx, query, bound, arguments);
      return;
    }
    String mediaType = Negotiation.contentType(suffix.map(TableFormat::mediaType).orElseGet(() -> Negotiation.table(ctx).mediaType()));
    TableFormat format = suffix.orElseGet(() -> Negotiation.table(ctx).format());
    if (part.isPresent()) {
      part(ctx, bound, part.get(), format, mediaType);
    } else {
      whole(ctx, bound, format, mediaType);
    }
  }

  private void whole(Context ctx, CheckedQuery query, TableFormat format, String contentType) {
    kept.send(ctx, query, new Question(sparql.version(), contentType, format + " " + query.digest()), out -> sparql.read(reading -> {
      reading.write(query, format, out);
      return true;
    }, HangUp.of(ctx)));
  }

  private void part(Context ctx, CheckedQuery query, RowPage part, TableFormat format, String contentType) {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    boolean more = sparql.read(reading -> reading.write(query, part.offset(), part.limit(), format, rows));
    part.links(ctx.path(), Optional.ofNullable(ctx.queryString()).orElse(""), more)
        .ifPresent(links -> ctx.header("Link", links + ", <" + site.imprint().licence() + ">; rel=\"license\""));
    ctx.contentType(contentType).result(rows.toByteArray());
  }

  private void page(Context ctx, NamedQuery query, CheckedQuery bound, Map<String, String> arguments) {
    List<Row> rows = sparql.read(reading -> reading.rows(bound));
    List<String> columns = rows.stream().flatMap(row -> row.terms().keySet().stream()).distinct().toList();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("title", query.title());
    model.put("path", query.path());
    model.put("lead", query.description());
    model.put("description", query.description().isEmpty() ? query.title() : query.description());
    model.put("parameters", query.parameters().stream().map(parameter -> field(parameter, arguments)).toList());
    model.put("columns", columns.stream().map(Cell::words).toList());
    model.put("lines", rows.stream().limit(SHOWN).map(row -> line(columns, row)).toList());
    model.put("count", rows.size());
    model.put("shown", Math.min(rows.size(), SHOWN));
    model.put("text", query.text());
    model.put("editor", Links.editor(bound.toString()));
    model.put("feed", "/feeds/" + query.path());
    model.put("search", ctx.queryString() == null ? "" : "?" + ctx.queryString());
    Answers.html(ctx, templates.fill("query", model));
  }

  private List<Cell> line(List<String> columns, Row row) {
    return columns.stream().map(column -> row.find(column).map(term -> Cell.of(term, links, personal)).orElse(Cell.EMPTY)).toList();
  }

  private static Map<String, String> field(Parameter parameter, Map<String, String> arguments) {
    return Map.of(
        "name", parameter.name(),
        "kind", parameter.kind().word(),
        "what", parameter.what(),
        "otherwise", parameter.otherwise().equals(Parameter.ANY) ? "any" : parameter.otherwise(),
        "value", arguments.getOrDefault(parameter.name(), ""));
  }

  /// The values that the address gives to parameters.
  static Map<String, String> arguments(Context ctx) {
    Form form = Form.parse(ctx.queryString() == null ? "" : ctx.queryString());
    Map<String, String> arguments = new LinkedHashMap<>();
    form.values().keySet().forEach(name -> arguments.put(name, form.one(name).orElse("")));
    return arguments;
  }
}
