package org.moothall.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moothall.feed.Feed;
import org.moothall.feed.FeedFormat;
import org.moothall.feed.Feeds;
import org.moothall.feed.QueryFeeds;
import org.moothall.publish.Site;
import org.moothall.query.Format;
import org.moothall.query.NamedQuery;
import org.moothall.query.Reading;
import org.moothall.query.Sparql;

/// Feeds: `/feeds/all.atom`, `/feeds/council/….json`, `/feeds/queries/….atom`, `/feeds/pages/….atom`.
final class FeedRoute {

  private static final String FEEDS = "/feeds/";

  private final Sparql sparql;
  private final PublishedQueries queries;
  private final Links links;
  private final Site site;
  private final Feeds feeds;
  private final QueryFeeds answers;
  private final NamedQuery head;

  FeedRoute(Sparql sparql, PublishedQueries queries, Links links, Site site) {
    this.sparql = sparql;
    this.queries = queries;
    this.links = links;
    this.site = site;
    this.feeds = new Feeds(site);
    this.answers = new QueryFeeds(site);
    this.head = queries.behind("any").get("head");
  }

  /// The feed of everything or of a thing.
  void thing(Context ctx) {
    String path = ctx.pathParam("local");
    FeedFormat format = format(ctx, path);
    String local = Format.without(Optional.of(format), path);
    if (local.equals(Feeds.ALL)) {
      send(ctx, format, feeds::all);
      return;
    }
    String iri = links.iri(local).filter(name -> feeds.isFor(local.replaceFirst("/.*", "")) && sparql.read(reading -> reading.knows(name)))
        .orElseThrow(() -> Absence.of(ctx, sparql, links.iri(local)));
    send(ctx, format, reading -> feeds.of(reading, local, iri, label(reading, iri)));
  }

  /// The feed of a published query.
  void query(Context ctx) {
    String path = ctx.path().substring(FEEDS.length());
    FeedFormat format = format(ctx, path);
    NamedQuery query = queries.find(Format.without(Optional.of(format), path))
        .orElseThrow(() -> new ProblemException(new Problem.NotFound(ctx.path())));
    String search = ctx.queryString() == null ? "" : "?" + ctx.queryString();
    send(ctx, format, reading -> answers.of(reading, query, QueryRoute.arguments(ctx), search));
  }

  private void send(Context ctx, FeedFormat format, Function<Reading, Feed> find) {
    Feed feed = sparql.read(find);
    ctx.header("Link", "<" + site.imprint().licence() + ">; rel=\"license\"");
    Answers.bytes(ctx, format.mediaType(), format.write(feed, site), feed.updated());
  }

  private String label(Reading reading, String iri) {
    return reading.rows(head, Map.of("thing", iri)).stream().map(row -> row.text("label")).filter(label -> !label.isEmpty()).findFirst().orElse(iri);
  }

  private static FeedFormat format(Context ctx, String path) {
    return Format.ofPath(path, FeedFormat.values()).orElseThrow(() -> new ProblemException(new Problem.NotFound(ctx.path())));
  }
}
