package org.moothall.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.moothall.publish.DataDocument;
import org.moothall.publish.JsonContext;
import org.moothall.publish.Site;
import org.moothall.publish.VoidDescription;
import org.moothall.query.Format;
import org.moothall.query.GraphFormat;
import org.moothall.query.Sparql;

/// Names of things and their data: `/id/…` says where to look (303), `/data/…` gives the statements.
final class DataRoute {

  private final Sparql sparql;
  private final Links links;
  private final Site site;
  private final JsonContext context = JsonContext.read();

  DataRoute(Sparql sparql, Links links, Site site) {
    this.sparql = sparql;
    this.links = links;
    this.site = site;
  }

  /// See other: the page for people, the data for programs, the data in a format where the address has its suffix.
  void identify(Context ctx) {
    String path = ctx.pathParam("local");
    Optional<GraphFormat> suffix = Format.ofPath(path, GraphFormat.values());
    String local = Format.without(suffix, path);
    known(ctx, local);
    ctx.header("Vary", "Accept");
    Optional<GraphFormat> format = suffix.or(() -> Negotiation.graphOrPage(ctx));
    ctx.redirect(format.map(chosen -> data(local, chosen)).orElseGet(() -> Links.encode("/" + local)), HttpStatus.SEE_OTHER);
  }

  /// The statements about a thing, or a page of them, in the format of the suffix or of the Accept header.
  void data(Context ctx) {
    String path = ctx.pathParam("local");
    Optional<GraphFormat> suffix = Format.ofPath(path, GraphFormat.values());
    String local = Format.without(suffix, path);
    String iri = known(ctx, local);
    GraphFormat format = suffix.orElseGet(() -> Negotiation.graph(ctx).format());
    int page = page(ctx);
    DataDocument.Wanted wanted = new DataDocument.Wanted(iri, site.at(data(local, format).substring(1)), page, format);
    DataDocument document = sparql.read(reading -> DataDocument.of(reading, site, context, wanted), HangUp.of(ctx));
    links(ctx, local, page, document.more());
    if (suffix.isEmpty()) {
      ctx.header("Content-Location", data(local, format));
    }
    Answers.bytes(ctx, format.mediaType(), document.bytes(), document.changed());
  }

  private void links(Context ctx, String local, int page, boolean more) {
    List<String> links = new ArrayList<>();
    links.add("<" + Links.encode("/" + local) + ">; rel=\"alternate\"; type=\"text/html\"");
    Arrays.stream(GraphFormat.values()).forEach(format -> links.add("<" + data(local, format) + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\""));
    links.add("<" + site.at(VoidDescription.PATH) + ">; rel=\"describedby\"");
    links.add("<" + site.imprint().licence() + ">; rel=\"license\"");
    if (more) {
      links.add("<?page=" + (page + 1) + ">; rel=\"next\"");
    }
    ctx.header("Link", String.join(", ", links));
  }

  private static int page(Context ctx) {
    String page = Optional.ofNullable(ctx.queryParam("page")).orElse("1");
    if (!page.matches("[1-9]\\d{0,5}")) {
      throw new ProblemException(new Problem.BadRequest("A page is a number from 1."));
    }
    return Integer.parseInt(page);
  }

  /// Where the data of a thing are.
  static String data(String local, GraphFormat format) {
    return Links.encode("/data/" + local + format.suffix());
  }

  private String known(Context ctx, String local) {
    return links.iri(local).filter(iri -> sparql.read(reading -> reading.knows(iri))).orElseThrow(() -> Absence.of(ctx, sparql, links.iri(local)));
  }
}
