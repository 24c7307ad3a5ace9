package org.moothall.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Optional;
import org.moothall.query.GraphFormat;
import org.moothall.query.Sparql;

/// Names of things and their data: `/id/…` says where to look (303), `/data/…` gives the statements.
final class DataRoute {

  private final Sparql sparql;
  private final Links links;

  DataRoute(Sparql sparql, Links links) {
    this.sparql = sparql;
    this.links = links;
  }

  /// See other: the page for people, the data for programs, the data in a format where the address has its suffix.
  void identify(Context ctx) {
    String path = ctx.pathParam("local");
    Optional<GraphFormat> suffix = suffix(path);
    String local = without(suffix, path);
    known(ctx, local);
    ctx.header("Vary", "Accept");
    Optional<GraphFormat> format = suffix.or(() -> Negotiation.graphOrPage(ctx));
    ctx.redirect(format.map(chosen -> data(local, chosen)).orElseGet(() -> Links.encode("/" + local)), HttpStatus.SEE_OTHER);
  }

  /// The statements about a thing, in the format of the suffix or of the Accept header.
  void data(Context ctx) {
    String path = ctx.pathParam("local");
    Optional<GraphFormat> suffix = suffix(path);
    String local = without(suffix, path);
    String iri = known(ctx, local);
    GraphFormat format = suffix.orElseGet(() -> Negotiation.graph(ctx).format());
    ctx.header("Link", "<" + Links.encode("/" + local) + ">; rel=\"alternate\"; type=\"text/html\"");
    if (suffix.isEmpty()) {
      ctx.header("Content-Location", data(local, format));
    }
    if (!Freshness.isKnown(ctx, sparql.version(), format.mediaType())) {
      Answers.send(ctx, Negotiation.contentType(format.mediaType()), out -> sparql.read(reading -> {
        reading.describe(iri, format, out);
        return true;
      }));
    }
  }

  /// Where the data of a thing are.
  static String data(String local, GraphFormat format) {
    return Links.encode("/data/" + local + format.suffix());
  }

  private static Optional<GraphFormat> suffix(String path) {
    return Arrays.stream(GraphFormat.values()).filter(format -> path.endsWith(format.suffix())).findFirst();
  }

  private static String without(Optional<GraphFormat> suffix, String path) {
    return suffix.map(format -> path.substring(0, path.length() - format.suffix().length())).orElse(path);
  }

  private String known(Context ctx, String local) {
    return links.iri(local)
        .filter(iri -> sparql.read(reading -> reading.knows(iri)))
        .orElseThrow(() -> new ProblemException(new Problem.NotFound(ctx.path())));
  }
}
