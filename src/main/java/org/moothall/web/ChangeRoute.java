package org.moothall.web;

import io.javalin.http.Context;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.moothall.publish.EventStream;
import org.moothall.publish.PatchLog;
import org.moothall.publish.Site;
import org.moothall.query.GraphFormat;
import org.moothall.query.Sparql;
import org.moothall.store.ChangeLog;

/// What changed, for whoever keeps a copy: an event stream, and the same as patches.
final class ChangeRoute {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String FOR_NOW = "public, max-age=30";
  private static final List<GraphFormat> FORMATS = List.of(GraphFormat.TRIG, GraphFormat.N_QUADS);

  private final Sparql sparql;
  private final Site site;

  ChangeRoute(Sparql sparql, Site site) {
    this.sparql = sparql;
    this.site = site;
  }

  /// The entry of the event stream.
  void entry(Context ctx) {
    GraphFormat format = format(ctx);
    send(ctx, format.mediaType(), FOR_NOW, (log, out) -> EventStream.writeEntry(site, log, format, out));
  }

  /// A page of the event stream: a full one stays as it is.
  void page(Context ctx) {
    GraphFormat format = format(ctx);
    long page = number(ctx.pathParam("page")).orElseThrow(() -> new ProblemException(new Problem.NotFound(ctx.path())));
    if (!sparql.read(reading -> EventStream.hasPage(reading.changes(), page))) {
      throw new ProblemException(new Problem.NotFound(ctx.path()));
    }
    boolean full = sparql.read(reading -> EventStream.isFull(reading.changes(), page));
    send(ctx, format.mediaType(), full ? FOR_EVER : FOR_NOW, (log, out) -> EventStream.writePage(site, log, page, format, out));
  }

  /// The changes after one, as RDF Patch, with a link to those after them.
  void patch(Context ctx) {
    long after = number(Optional.ofNullable(ctx.queryParam("after")).orElse("0"))
        .orElseThrow(() -> new ProblemException(new Problem.BadRequest("The parameter after is the number of a change.")));
    long last = Math.min(after + PatchLog.CHANGES, Math.max(after, sparql.read(reading -> reading.changes().length())));
    ctx.header("Link", "<?after=" + last + ">; rel=\"next\", <" + site.imprint().licence() + ">; rel=\"license\"");
    send(ctx, "application/rdf-patch", FOR_NOW, (log, out) -> PatchLog.write(log, after, last, out));
  }

  private void send(Context ctx, String mediaType, String caching, BiConsumer<ChangeLog, OutputStream> writer) {
    boolean known = Freshness.isKnown(ctx, sparql.version(), ctx.path() + "?" + Optional.ofNullable(ctx.queryString()).orElse("") + mediaType);
    ctx.header("Cache-Control", caching);
    if (!known) {
      Answers.send(ctx, Negotiation.contentType(mediaType), out -> sparql.read(reading -> {
        writer.accept(reading.changes(), out);
        return true;
      }));
    }
  }

  private static GraphFormat format(Context ctx) {
    return Negotiation.choose(ctx, FORMATS);
  }

  private static Optional<Long> number(String digits) {
    return digits.matches("\\d{1,15}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }
}
