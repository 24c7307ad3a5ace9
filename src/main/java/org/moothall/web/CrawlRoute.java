package org.moothall.web;

import io.javalin.http.Context;
import org.moothall.publish.Site;
import org.moothall.publish.Sitemap;
import org.moothall.query.Sparql;

/// What crawlers ask for: `robots.txt` and the sitemap.
final class CrawlRoute {

  private static final int MOST = 50_000;

  private final Sparql sparql;
  private final Sitemap sitemap;
  private final String robots;

  CrawlRoute(Sparql sparql, Site site) {
    this.sparql = sparql;
    this.sitemap = new Sitemap(site, MOST);
    this.robots = "User-agent: *\nDisallow: /sparql?\nDisallow: /search\nDisallow: /suggest\nDisallow: /pages/\nDisallow: /feeds/pages/\nSitemap: " + site.at(Sitemap.PATH) + "\n";
  }

  /// Every page may be read; the endpoint and the rows behind pages are none.
  void robots(Context ctx) {
    ctx.contentType("text/plain; charset=utf-8").result(robots);
  }

  /// The index of the sitemap.
  void index(Context ctx) {
    if (!Freshness.isKnown(ctx, sparql.version(), ctx.path())) {
      Answers.send(ctx, "application/xml", out -> sparql.read(reading -> {
        sitemap.writeIndex(reading, out);
        return true;
      }));
    }
  }

  /// A part of the sitemap.
  void part(Context ctx) {
    String number = ctx.pathParam("part").replaceFirst("\\.xml$", "");
    if (!number.matches("[1-9]\\d{0,8}") || Long.parseLong(number) > sparql.read(sitemap::parts)) {
      throw new ProblemException(new Problem.NotFound(ctx.path()));
    }
    if (!Freshness.isKnown(ctx, sparql.version(), ctx.path())) {
      Answers.send(ctx, "application/xml", out -> sparql.read(reading -> {
        sitemap.writePart(reading, Long.parseLong(number), out);
        return true;
      }));
    }
  }
}
