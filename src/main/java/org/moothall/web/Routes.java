package org.moothall.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.moothall.feed.FeedFormat;
import org.moothall.publish.ApiDescription;
import org.moothall.publish.Catalogue;
import org.moothall.publish.EventStream;
import org.moothall.intake.Intake;
import org.moothall.publish.Releases;
import org.moothall.publish.Site;
import org.moothall.publish.Sitemap;
import org.moothall.publish.Vocabulary;
import org.moothall.publish.VoidDescription;
import org.moothall.query.GraphFormat;
import org.moothall.query.ServiceDescription;
import org.moothall.query.Sparql;
import org.moothall.query.TableFormat;
import org.moothall.search.SearchIndex;

/// Which address is answered by what.
final class Routes {

  private final RoutesConfig routes;
  private final ServerSettings settings;
  private final Site site;
  private final Sparql queries;
  private final Sparql pages;
  private final PublishedQueries published;
  private final Links links;
  private final Templates templates;
  private final KeptAnswers kept;
  private final List<Once<?>> later = new ArrayList<>();

  /// @param queries what answers the questions of anybody
  /// @param pages what answers the questions behind pages
  Routes(RoutesConfig routes, ServerSettings settings, Sparql queries, Sparql pages) {
    this.routes = routes;
    this.settings = settings;
    this.site = settings.site();
    this.templates = new Templates(site);
    this.queries = queries;
    this.pages = pages;
    this.published = new PublishedQueries(settings.base());
    this.links = new Links(settings.base());
    this.kept = new KeptAnswers(settings.keptBytes());
  }

  /// Adds all of them. The pages of things take every address that no other route has, so they come last.
  ///
  /// @return what does the work of those who ask first, by queries that have more time than they would
  Consumer<Sparql> add(Releases releases, Intake intake, SearchIndex index, Optional<Metrics> metrics) {
    around(metrics);
    documents(intake, releases);
    endpoint();
    dataset(releases);
    SearchRoute search = search(index);
    changes();
    crawled();
    data();
    vocabularies();
    Once<PageRoute> pages = pages();
    return patient -> {
      pages.get().ahead(patient);
      later.forEach(Once::get);
      search.ahead();
    };
  }

  /// What happens before, after and instead of every answer.
  private void around(Optional<Metrics> metrics) {
    RequestLog log = new RequestLog(settings.proxies());
    Clients clients = new Clients(settings.proxies());
    Faults faults = new Faults(templates);
    routes.before(log::begin);
    routes.before(SecurityHeaders::set);
    routes.before(clients::enter);
    routes.before(ctx -> Form.check(ctx.req().getRequestURI()));
    routes.after(clients::leave);
    metrics.ifPresent(told -> routes.after(told::end));
    routes.after(log::end);
    routes.exception(Exception.class, faults::answer);
    routes.exception(HttpResponseException.class, faults::answer);
    // Whatever gives the dataset or a part of it says on which terms.
    String licence = "<" + site.imprint().licence() + ">; rel=\"license\"";
    List.of("/sparql", "/dumps/*", "/" + EventStream.PATH + "*", "/" + Site.CONTEXT, "/queries/*", "/search*", "/" + ApiDescription.PATH)
        .forEach(path -> routes.before(path, ctx -> ctx.header("Link", licence)));
  }

  private void endpoint() {
    EditorPage editor = new EditorPage(templates, published);
    SparqlRoute sparql = new SparqlRoute(queries,
        new Once<>(() -> ServiceDescription.of(site.endpoint(), site.dataset(), site.imprint().licence(), site.base(), !settings.federation().isOff())), editor, kept);
    get("/sparql", sparql::get);
    get("/sparql/terms.json", editor::terms);
    routes.post("/sparql", sparql::post);
    routes.query("/sparql", sparql::post);
    List.of(HandlerType.PUT, HandlerType.DELETE, HandlerType.PATCH).forEach(method -> routes.addHttpHandler(method, "/sparql", _ -> {
      throw new ProblemException(new Problem.MethodNotAllowed(SparqlRoute.METHODS));
    }));
    routes.options("/sparql", ctx -> preflight(ctx, SparqlRoute.METHODS));
    Once<QueryRoute> query = new Once<>(() -> new QueryRoute(queries, published, templates, site, kept));
    get("/" + ApiDescription.PATH, query, QueryRoute::describe);
    get("/queries", query, QueryRoute::list);
    PublishedQueries.routes().forEach(path -> get(path, query, QueryRoute::show));
  }

  private void dataset(Releases releases) {
    Once<CatalogueRoute> catalogue = new Once<>(() -> new CatalogueRoute(site, releases, pages, templates));
    get("/" + VoidDescription.PATH, catalogue, CatalogueRoute::statistics);
    get("/" + Catalogue.PATH, catalogue, CatalogueRoute::catalogue);
    get("/" + Site.CONTEXT, catalogue, CatalogueRoute::context);
    DumpRoute dumps = new DumpRoute(releases);
    get("/dumps/latest/{file}", dumps::latest);
    get("/dumps/{version}/{file}", dumps::dump);
  }

  private void documents(Intake intake, Releases releases) {
    Operators operators = new Operators(settings.tokens());
    DocumentsRoute documents = new DocumentsRoute(intake, operators, releases, templates);
    get(DocumentsRoute.PATH, documents::list);
    routes.post(DocumentsRoute.PATH, documents::form);
    get(DocumentsRoute.ONE, documents::get);
    routes.put(DocumentsRoute.ONE, documents::put);
    routes.delete(DocumentsRoute.ONE, documents::delete);
    get(DocumentsRoute.ONE + "/candidates", documents::candidates);
    routes.delete("/person/<local>", new PersonRoute(intake, operators, releases, links)::withdraw);
    OperatorRoute operator = new OperatorRoute(operators, queries, intake);
    get("/operate/queries", operator::list);
    routes.delete("/operate/queries/{number}", operator::end);
    routes.get("/operate/backup", operator::backup);
  }

  private void changes() {
    ChangeRoute changes = new ChangeRoute(queries, site);
    get("/" + EventStream.PATH, changes::entry);
    get("/" + EventStream.PATH + "/patch", changes::patch);
    get("/" + EventStream.PATH + "/{page}", changes::page);
    Once<FeedRoute> feeds = new Once<>(() -> new FeedRoute(queries, published, links, site));
    PublishedQueries.routes().forEach(path -> get("/feeds" + path, feeds, FeedRoute::query));
    get("/feeds/<local>", feeds, FeedRoute::thing);
  }

  private SearchRoute search(SearchIndex index) {
    SearchRoute search = new SearchRoute(index, pages, templates, links, site);
    get("/search", search::show);
    Arrays.stream(TableFormat.values()).forEach(format -> get("/search" + format.suffix(), search::show));
    get("/suggest", search::suggest);
    Arrays.stream(FeedFormat.values()).forEach(format -> get("/feeds/search" + format.suffix(), search::feed));
    return search;
  }

  private void crawled() {
    Once<CrawlRoute> crawl = new Once<>(() -> new CrawlRoute(pages, site));
    get("/robots.txt", crawl, CrawlRoute::robots);
    get("/" + Sitemap.PATH, crawl, CrawlRoute::index);
    get("/sitemap/{part}", crawl, CrawlRoute::part);
  }

  private void data() {
    Once<DataRoute> data = new Once<>(() -> new DataRoute(queries, links, site));
    get("/id/<local>", data, DataRoute::identify);
    get("/data/<local>", data, DataRoute::data);
  }

  private void vocabularies() {
    Once<VocabularyRoute> route = new Once<>(() -> new VocabularyRoute(pages, new VocabularyPages(templates, links), kept));
    for (Vocabulary vocabulary : Vocabulary.values()) {
      get("/" + vocabulary.path(), route, (shown, ctx) -> shown.show(ctx, vocabulary));
      Arrays.stream(GraphFormat.values()).forEach(format -> get(VocabularyRoute.address(vocabulary, format), route, (shown, ctx) -> shown.send(ctx, vocabulary, format)));
    }
  }

  private Once<PageRoute> pages() {
    Files files = new Files();
    files.paths().forEach(path -> get(path, files::send));
    LedgerRoute ledger = new LedgerRoute(pages, published, templates, links, kept);
    Once<PageRoute> page = new Once<>(() -> new PageRoute(pages, new Pages(published, links, site, settings.corrections()), ledger, templates, links, kept));
    get("/health", page, PageRoute::health);
    if (settings.corrections().orElse(null) instanceof Corrections.Book book) {
      CorrectionRoute correction = new CorrectionRoute(pages, published.behind("fact").get("evidence"), templates, links, book);
      get("/correction/<local>", correction::ask);
      routes.post("/correction/<local>", correction::take);
    }
    get("/health/live", PageRoute::live);
    get("/health/ready", page, PageRoute::health);
    get("/", page, PageRoute::front);
    get("/" + LedgerRoute.PATH, ledger::show);
    get(PageRoute.FIGURES, page, PageRoute::figures);
    get("/trace/<local>", page, PageRoute::trace);
    get("/<local>", page, PageRoute::thing);
    List.of("/", "/<local>").forEach(path -> routes.options(path, ctx -> preflight(ctx, List.of("GET", "HEAD", "OPTIONS"))));
    return page;
  }

  // Javalin answers HEAD for a GET route without running it, so each route takes both.
  private void get(String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  // What reads queries or vocabularies when it is made is made for the first who asks it.
  private <R> void get(String path, Once<R> route, BiConsumer<R, Context> answer) {
    later.add(route);
    get(path, ctx -> answer.accept(route.get(), ctx));
  }

  private static void preflight(Context ctx, List<String> methods) {
    ctx.status(204);
    ctx.header("Allow", String.join(", ", methods));
    ctx.header("Access-Control-Allow-Methods", String.join(", ", methods));
    ctx.header("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Modified-Since, Range");
    ctx.header("Access-Control-Max-Age", "86400");
  }
}
