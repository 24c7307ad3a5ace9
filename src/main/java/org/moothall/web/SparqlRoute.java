package org.moothall.web;

import io.javalin.http.Context;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.moothall.query.CheckedQuery;
import org.moothall.query.GraphFormat;
import org.moothall.query.Graphs;
import org.moothall.query.Reading;
import org.moothall.query.Refusal;
import org.moothall.query.Sparql;
import org.moothall.query.Statements;
import org.moothall.query.TableFormat;

/// The endpoint: the query operation of the SPARQL 1.1 Protocol, and the editor for people.
final class SparqlRoute {

  static final List<String> METHODS = List.of("GET", "HEAD", "POST", "QUERY", "OPTIONS");
  static final String FORM = "application/x-www-form-urlencoded";
  static final String QUERY = "application/sparql-query";

  private final Sparql sparql;
  private final String limits;
  private final Once<Statements> service;
  private final EditorPage editor;
  private final KeptAnswers kept;

  /// @param service what the endpoint says of itself
  SparqlRoute(Sparql sparql, Once<Statements> service, EditorPage editor, KeptAnswers kept) {
    this.kept = kept;
    this.service = service;
    this.sparql = sparql;
    this.limits = sparql.limits().toString();
    this.editor = editor;
  }

  /// Query via GET, and without a query the editor or the service description.
  void get(Context ctx) {
    Form form = Form.parse(ctx.queryString() == null ? "" : ctx.queryString());
    ctx.header("Vary", "Accept");
    if (Negotiation.accept(ctx).prefersHtml()) {
      editor.show(ctx);
    } else if (form.values().containsKey("update")) {
      throw new ProblemException(new Problem.Refused(new Refusal.Update()));
    } else if (form.all("query").isEmpty()) {
      describeService(ctx);
    } else {
      String text = form.one("query").orElseThrow();
      answer(ctx, text, graphs(form));
    }
  }

  /// Query via POST or QUERY, as a form or directly.
  void post(Context ctx) {
    if (ctx.header("Content-Encoding") != null) {
      throw unsupported("Bodies must not be compressed.");
    }
    String body = Form.utf8(Body.read(ctx));
    switch (mediaType(ctx)) {
      case FORM -> postForm(ctx, Form.parse(body));
      case QUERY -> answer(ctx, body, graphs(Form.parse(ctx.queryString() == null ? "" : ctx.queryString())));
      case "application/sparql-update" -> throw new ProblemException(new Problem.Refused(new Refusal.Update()));
      default -> throw unsupported("A query comes as a form or as " + QUERY + ".");
    }
  }

  private void postForm(Context ctx, Form form) {
    if (form.values().containsKey("update")) {
      throw new ProblemException(new Problem.Refused(new Refusal.Update()));
    }
    String text = form.one("query").orElseThrow(() -> new ProblemException(new Problem.BadRequest("The form has no query.")));
    answer(ctx, text, graphs(form));
  }

  private void answer(Context ctx, String text, Graphs graphs) {
    ctx.header("Query-Limits", limits);
    CheckedQuery query = sparql.parse(text, graphs);
    if (query.form().isTable()) {
      Negotiation.Offer<TableFormat> chosen = Negotiation.table(ctx);
      send(ctx, query, chosen.mediaType(), (reading, out) -> reading.write(query, chosen.format(), out));
    } else {
      Negotiation.Offer<GraphFormat> chosen = Negotiation.graph(ctx);
      send(ctx, query, chosen.mediaType(), (reading, out) -> reading.write(query, chosen.format(), out));
    }
  }

  private void send(Context ctx, CheckedQuery query, String mediaType, BiConsumer<Reading, OutputStream> writer) {
    kept.send(ctx, query, new Question(sparql.version(), Negotiation.contentType(mediaType), query.digest()), out -> sparql.read(reading -> {
      writer.accept(reading, out);
      return true;
    }, HangUp.of(ctx)));
  }

  private void describeService(Context ctx) {
    Negotiation.Offer<GraphFormat> chosen = Negotiation.graph(ctx);
    Answers.send(ctx, Negotiation.contentType(chosen.mediaType()), out -> service.get().write(chosen.format(), out));
  }

  private static Graphs graphs(Form form) {
    return new Graphs(form.all("default-graph-uri"), form.all("named-graph-uri"));
  }

  private static String mediaType(Context ctx) {
    String type = ctx.contentType() == null ? "" : ctx.contentType().toLowerCase(Locale.ROOT);
    int parameters = type.indexOf(';');
    if (parameters > 0 && type.contains("charset=") && !type.replace("\"", "").contains("charset=utf-8")) {
      throw unsupported("Bodies are read as UTF-8 only.");
    }
    return (parameters < 0 ? type : type.substring(0, parameters)).strip();
  }

  private static ProblemException unsupported(String detail) {
    return new ProblemException(new Problem.UnsupportedMedia(detail, List.of(FORM, QUERY)));
  }
}
