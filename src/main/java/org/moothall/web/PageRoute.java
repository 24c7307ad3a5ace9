package org.moothall.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.query.NamedQueries;
import org.moothall.query.NamedQuery;
import org.moothall.query.Row;
import org.moothall.query.Sparql;
import tools.jackson.databind.json.JsonMapper;

/// Pages for people, and the server's health.
final class PageRoute {

  static final String FIGURES = "/figures";

  private static final int WAITING = 5;

  private final Sparql sparql;
  private final Pages pages;
  private final Templates templates;
  private final Links links;
  private final LedgerRoute ledger;
  private final NamedQuery documents;
  private final KeptAnswers kept;

  PageRoute(Sparql sparql, Pages pages, LedgerRoute ledger, Templates templates, Links links, KeptAnswers kept) {
    this.ledger = ledger;
    this.kept = kept;
    this.sparql = sparql;
    this.pages = pages;
    this.templates = templates;
    this.links = links;
    this.documents = NamedQueries.read("pages/health", links.base()).get("documents");
  }

  /// The front page. It counts the whole store, so it is kept until the store changes.
  void front(Context ctx) {
    kept.page(ctx, sparql.version(), () -> front(sparql));
  }

  private String front(Sparql asked) {
    List<LedgerLine> waiting = ledger.waiting(WAITING);
    return filled(asked.read(reading -> pages.front(reading, waiting)));
  }

  /// Makes the pages that count the whole store, for whoever asks for them next.
  ///
  /// @param patient what answers their queries, with more time than a reader would wait
  void ahead(Sparql patient) {
    ledger.ahead(patient);
    kept.ahead("/", patient.version(), () -> front(patient));
    kept.ahead(FIGURES, patient.version(), () -> filled(patient.read(pages::figures)));
  }

  /// The page of a thing, or the way to the page of what has taken its place; a program that asks for data only is sent there.
  void thing(Context ctx) {
    String local = ctx.pathParam("local");
    ctx.header("Vary", "Accept");
    Accept accept = Negotiation.accept(ctx);
    Optional<String> iri = links.iri(local);
    if (accept.quality("text/html") == 0) {
      if (iri.filter(name -> sparql.read(reading -> reading.knows(name))).isEmpty()) {
        throw Absence.of(ctx, sparql, iri);
      }
      ctx.redirect(DataRoute.data(local, Negotiation.graph(ctx).format()), HttpStatus.SEE_OTHER);
      return;
    }
    SecurityHeaders.allowScripts(ctx);
    long version = sparql.version();
    if (kept.isAnswered(ctx, KeptAnswers.ofPage(ctx, version))) {
      return;
    }
    switch (iri.flatMap(name -> sparql.read(reading -> pages.thing(reading, local, name))).orElseThrow(() -> Absence.of(ctx, sparql, iri))) {
      case Pages.Page page -> kept.page(ctx, version, () -> filled(page));
      case Pages.Moved(String by) -> ctx.redirect(links.page(by).orElseThrow(() -> Absence.of(ctx, sparql, iri)), HttpStatus.FOUND);
    }
  }

  /// What councils measured, kept until the store changes.
  void figures(Context ctx) {
    kept.page(ctx, sparql.version(), () -> filled(sparql.read(pages::figures)));
  }

  /// What led to a thing and what followed.
  void trace(Context ctx) {
    String local = ctx.pathParam("local");
    Optional<String> iri = links.iri(local);
    kept.page(ctx, sparql.version(), () -> filled(iri.flatMap(name -> sparql.read(reading -> pages.trace(reading, local, name))).orElseThrow(() -> Absence.of(ctx, sparql, iri))));
  }

  /// Whether the server can answer, and from what.
  void health(Context ctx) {
    long version = sparql.version();
    List<Row> counted = sparql.read(reading -> reading.rows(documents, Map.of()));
    long count = Long.parseLong(counted.getFirst().text("documents"));
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("application/json").result(JsonMapper.shared().writeValueAsBytes(Map.of("ready", true, "documents", count, "version", version)));
  }

  /// Whether the process answers at all: it asks nothing of the store, so that a busy one is not taken for a dead one.
  static void live(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("application/json").result("{\"live\":true}");
  }

  private String filled(Pages.Page page) {
    return templates.fill(page.template(), page.model());
  }
}
