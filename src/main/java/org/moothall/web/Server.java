package org.moothall.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.moothall.publish.ApiDescription;
import org.moothall.publish.Catalogue;
import org.moothall.publish.EventStream;
import org.moothall.publish.Releases;
import org.moothall.publish.Site;
import org.moothall.publish.Sitemap;
import org.moothall.publish.Vocabulary;
import org.moothall.publish.VoidDescription;
import org.moothall.query.GraphFormat;
import org.moothall.query.Limits;
import org.moothall.query.NamedQueries;
import org.moothall.query.ServiceDescription;
import org.moothall.query.Sparql;
import org.moothall.query.Statements;
import org.moothall.store.Store;
import tools.jackson.databind.json.JsonMapper;

/// The server: pages for people, data and SPARQL for programs. It reads the store and never writes it.
public final class Server implements AutoCloseable {

  private static final long MOST_BYTES = 1_000_000;

  private final Javalin javalin;
  private final Sparql queries;
  private final Sparql pages;
  private final Releases releases;

  private Server(Javalin javalin, Sparql queries, Sparql pages, Releases releases) {
    this.javalin = javalin;
    this.queries = queries;
    this.pages = pages;
    this.releases = releases;
  }

  /// Starts a server.
  ///
  /// @throws IOException where it cannot listen on the port, or not write dumps beside the store
  public static Server start(ServerSettings settings, Store store) throws IOException {
    Sparql queries = new Sparql(store, settings.base(), settings.queries());
    Sparql pages = new Sparql(store, settings.base(), Limits.ofPages());
    Releases releases = Releases.of(store, settings.site());
    Javalin javalin = Javalin.create(config -> {
      configure(config);
      // The pages of things take every other address, so they come last.
      published(config.routes, settings.site(), releases, pages);
      changes(config.routes, new ChangeRoute(queries, settings.site()));
      routes(config.routes, settings, queries, pages);
    });
    Server server = new Server(javalin, queries, pages, releases);
    try {
      javalin.start(settings.host(), settings.port());
    } catch (JavalinException e) {
      server.close();
      throw new IOException("[--port] cannot listen on " + settings.port() + ": it is in use, or no port", e);
    }
    return server;
  }

  /// The port it listens on.
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
    queries.close();
    pages.close();
    releases.close();
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(16 * 1024);
    });
  }

  private static void routes(RoutesConfig routes, ServerSettings settings, Sparql queries, Sparql pages) {
    Links links = new Links(settings.base());
    Templates templates = new Templates();
    JsonMapper json = JsonMapper.shared();
    NamedQueries named = NamedQueries.read("queries", settings.base());
    Faults faults = new Faults(templates, json);
    routes.before(SecurityHeaders::set);
    licensed(routes, settings.site());
    CrawlRoute crawl = new CrawlRoute(pages, settings.site());
    get(routes, "/robots.txt", crawl::robots);
    get(routes, "/" + Sitemap.PATH, crawl::index);
    get(routes, "/sitemap/{part}", crawl::part);
    routes.exception(Exception.class, faults::answer);
    endpoint(routes, new SparqlRoute(queries, serviceOf(settings.site()), new EditorPage(templates, named)));
    DataRoute data = new DataRoute(queries, links, settings.site());
    get(routes, "/id/<local>", data::identify);
    get(routes, "/data/<local>", data::data);
    QueryRoute namedRoute = new QueryRoute(queries, named, templates, settings.site());
    get(routes, "/" + ApiDescription.PATH, namedRoute::describe);
    get(routes, "/queries", namedRoute::list);
    get(routes, "/queries/{name}", namedRoute::show);
    FeedRoute feeds = new FeedRoute(queries, named, links, settings.site());
    get(routes, "/feeds/queries/{name}", feeds::query);
    get(routes, "/feeds/<local>", feeds::thing);
    PageRoute page = new PageRoute(pages, new Pages(links, settings.site()), templates, links, json);
    get(routes, "/health", page::health);
    files(routes);
    vocabularies(routes, new VocabularyRoute(pages, new VocabularyPages(templates, links)));
    get(routes, "/", page::front);
    get(routes, "/<local>", page::thing);
  }

  // Whatever gives the dataset or a part of it says on which terms.
  private static void licensed(RoutesConfig routes, Site site) {
    String licence = "<" + site.imprint().licence() + ">; rel=\"license\"";
    List.of("/sparql", "/dumps/*", "/" + EventStream.PATH + "*", "/" + Site.CONTEXT, "/queries/*", "/" + ApiDescription.PATH)
        .forEach(path -> routes.before(path, ctx -> ctx.header("Link", licence)));
  }

  private static void published(RoutesConfig routes, Site site, Releases releases, Sparql pages) {
    CatalogueRoute catalogue = new CatalogueRoute(site, releases, pages, new Templates());
    get(routes, "/" + VoidDescription.PATH, catalogue::statistics);
    get(routes, "/" + Catalogue.PATH, catalogue::catalogue);
    get(routes, "/" + Site.CONTEXT, catalogue::context);
    DumpRoute dumps = new DumpRoute(releases);
    get(routes, "/dumps/latest/{file}", dumps::latest);
    get(routes, "/dumps/{version}/{file}", dumps::dump);
  }

  private static void changes(RoutesConfig routes, ChangeRoute changes) {
    get(routes, "/" + EventStream.PATH, changes::entry);
    get(routes, "/" + EventStream.PATH + "/patch", changes::patch);
    get(routes, "/" + EventStream.PATH + "/{page}", changes::page);
  }

  private static void endpoint(RoutesConfig routes, SparqlRoute sparql) {
    get(routes, "/sparql", sparql::get);
    routes.post("/sparql", sparql::post);
    routes.query("/sparql", sparql::post);
    List.of(HandlerType.PUT, HandlerType.DELETE, HandlerType.PATCH).forEach(method -> routes.addHttpHandler(method, "/sparql", _ -> {
      throw new ProblemException(new Problem.MethodNotAllowed(SparqlRoute.METHODS));
    }));
    routes.options("/sparql", ctx -> preflight(ctx, SparqlRoute.METHODS));
    List.of("/", "/<local>").forEach(path -> routes.options(path, ctx -> preflight(ctx, List.of("GET", "HEAD", "OPTIONS"))));
  }

  private static void files(RoutesConfig routes) {
    Files files = new Files();
    files.paths().forEach(path -> get(routes, path, files::send));
  }

  private static void vocabularies(RoutesConfig routes, VocabularyRoute route) {
    for (Vocabulary vocabulary : Vocabulary.values()) {
      get(routes, "/" + vocabulary.path(), ctx -> route.show(ctx, vocabulary));
      Arrays.stream(GraphFormat.values())
          .forEach(format -> get(routes, VocabularyRoute.address(vocabulary, format), ctx -> route.send(ctx, vocabulary, format)));
    }
  }

  private static void preflight(Context ctx, List<String> methods) {
    ctx.status(204);
    ctx.header("Allow", String.join(", ", methods));
    ctx.header("Access-Control-Allow-Methods", String.join(", ", methods));
    ctx.header("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Modified-Since, Range");
    ctx.header("Access-Control-Max-Age", "86400");
  }

  // Javalin answers HEAD for a GET route without running it, so each route takes both.
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private static Statements serviceOf(Site site) {
    return ServiceDescription.of(site.endpoint(), site.dataset(), site.imprint().licence(), site.base());
  }
}
