package org.moothall.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.feed.FeedFormat;
import org.moothall.feed.SearchFeed;
import org.moothall.publish.Site;
import org.moothall.query.Format;
import org.moothall.query.Sparql;
import org.moothall.query.TableFormat;
import org.moothall.search.Found;
import org.moothall.search.Name;
import org.moothall.search.Search;
import org.moothall.search.SearchException;
import org.moothall.search.SearchIndex;
import tools.jackson.databind.json.JsonMapper;

/// The search: its page, the same hits as tables and feeds, and names that begin as typed.
final class SearchRoute {

  /// How many hits a table has.
  static final int TABLE_ROWS = 100;

  // Whatever is searched for is found by the same parts: words, a phrase, beginnings, alternatives.
  private static final String FIRST = "council OR \"the committee\" OR resol*";
  private static final int FEED_ROWS = 50;
  private static final int SUGGESTED = 10;
  private static final int MOST_TYPED = 100;

  private final SearchIndex index;
  private final Sparql sparql;
  private final Templates templates;
  private final Links links;
  private final Site site;
  private final SearchPage page;

  SearchRoute(SearchIndex index, Sparql sparql, Templates templates, Links links, Site site) {
    this.index = index;
    this.sparql = sparql;
    this.templates = templates;
    this.links = links;
    this.site = site;
    this.page = new SearchPage(links);
  }

  /// A page for people; a table for programs, by the ending of the address or what is accepted.
  void show(Context ctx) {
    SearchAddress asked = asked(ctx);
    Optional<TableFormat> suffix = Format.ofPath(ctx.path(), TableFormat.values());
    ctx.header("Vary", "Accept");
    if (suffix.isEmpty() && Negotiation.accept(ctx).prefersHtml()) {
      page(ctx, asked);
      return;
    }
    String mediaType = suffix.map(TableFormat::mediaType).orElseGet(() -> Negotiation.table(ctx).mediaType());
    TableFormat format = suffix.orElseGet(() -> Negotiation.table(ctx).format());
    Found found = index.find(asked.search(links, TABLE_ROWS));
    if (!Freshness.isKnown(ctx, found.version(), mediaType)) {
      Answers.send(ctx, Negotiation.contentType(mediaType), out -> HitTable.of(found.hits()).write(format, out));
    }
  }

  /// Does what the first reader who searches would wait for: classes, files of the index and the template are there from then on.
  ///
  /// @throws SearchException where the index is not ready, or was too slow
  void ahead() {
    for (boolean newestFirst : List.of(false, true)) {
      SearchAddress asked = new SearchAddress(FIRST, Map.of(), newestFirst, 1);
      templates.fill("search", page.of(asked, index.find(asked.search(links, SearchPage.ROWS))));
    }
    index.matches(FIRST, FEED_ROWS);
    index.suggest("co", SUGGESTED);
  }

  /// The newest hits as a feed.
  void feed(Context ctx) {
    FeedFormat format = Format.ofPath(ctx.path(), FeedFormat.values()).orElseThrow(() -> new ProblemException(new Problem.NotFound(ctx.path())));
    SearchAddress asked = asked(ctx).sorted(true);
    Search search = asked.search(links, FEED_ROWS);
    Found found = index.find(search);
    Answers.bytes(ctx, format.mediaType(), format.write(
        sparql.read(reading -> new SearchFeed(site).of(reading, search.words(), found.hits(), asked.sorted(false).query())), site));
  }

  /// Names that begin as typed, for the search box.
  void suggest(Context ctx) {
    String typed = Form.parse(Optional.ofNullable(ctx.queryString()).orElse("")).one("q").orElse("");
    List<Map<String, String>> names = typed.length() > MOST_TYPED ? List.of() : index.suggest(typed, SUGGESTED).stream().map(this::suggested).toList();
    Answers.bytes(ctx, "application/json", JsonMapper.shared().writeValueAsBytes(names));
  }

  private Map<String, String> suggested(Name name) {
    return Map.of("label", name.label(), "kind", name.kind(), "council", name.council(), "href", links.page(name.iri()).orElse(""));
  }

  private void page(Context ctx, SearchAddress asked) {
    try {
      Answers.html(ctx, templates.fill("search", page.of(asked, index.find(asked.search(links, SearchPage.ROWS)))));
    } catch (SearchException e) {
      if (!(e.reason() instanceof SearchException.Reason.Misread(String what, int place))) {
        throw e;
      }
      ctx.status(400);
      Answers.html(ctx, templates.fill("search", page.misread(asked, what + " (character " + place + ")")));
    }
  }

  private static SearchAddress asked(Context ctx) {
    return SearchAddress.of(Form.parse(Optional.ofNullable(ctx.queryString()).orElse("")));
  }
}
