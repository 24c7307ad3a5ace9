package org.moothall.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.moothall.query.Limits;
import org.moothall.query.NamedQueries;
import org.moothall.query.Sparql;
import org.moothall.store.Store;
import tools.jackson.databind.json.JsonMapper;

/// The server: pages for people, data and SPARQL for programs. It reads the store and never writes it.
public final class Server implements AutoCloseable {

  private static final long MOST_BYTES = 1_000_000;
  private static final long IDLE_MILLIS = 20_000;

  private final Javalin javalin;
  private final Sparql queries;
  private final Sparql pages;

  private Server(Javalin javalin, Sparql queries, Sparql pages) {
    this.javalin = javalin;
    this.queries = queries;
    this.pages = pages;
  }

  /// Starts a server.
  ///
  /// @throws IOException where it cannot listen on the port
  public static Server start(ServerSettings settings, Store store) throws IOException {
    Sparql queries = new Sparql(store, settings.base(), settings.queries());
    Sparql pages = new Sparql(store, settings.base(), Limits.ofPages());
    Javalin javalin = Javalin.create(config -> configure(config, settings, queries, pages));
    Server server = new Server(javalin, queries, pages);
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
  }

  private static void configure(JavalinConfig config, ServerSettings settings, Sparql queries, Sparql pages) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setRequestHeaderSize(16 * 1024);
      http.setIdleTimeout(IDLE_MILLIS);
    });
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new ConnectorErrors(JsonMapper.shared())));
    Links links = new Links(settings.base());
    Templates templates = new Templates();
    JsonMapper json = JsonMapper.shared();
    NamedQueries named = NamedQueries.read("queries", settings.base());
    Faults faults = new Faults(templates, json);
    RoutesConfig routes = config.routes;
    Clients clients = new Clients(settings.proxies());
    routes.before(SecurityHeaders::set);
    routes.before(clients::enter);
    routes.after(clients::leave);
    routes.exception(Exception.class, faults::answer);
    routes.exception(HttpResponseException.class, faults::answer);
    endpoint(routes, new SparqlRoute(queries, endpointOf(settings), new EditorPage(templates, named)));
    DataRoute data = new DataRoute(queries, links);
    get(routes, "/id/<local>", data::identify);
    get(routes, "/data/<local>", data::data);
    QueryRoute namedRoute = new QueryRoute(queries, named, templates, links);
    get(routes, "/queries", namedRoute::list);
    get(routes, "/queries/{name}", namedRoute::show);
    PageRoute page = new PageRoute(pages, new Pages(links), templates, links, json);
    get(routes, "/health", page::health);
    files(routes, page, templates);
    get(routes, "/", page::front);
    get(routes, "/<local>", page::thing);
  }

  private static void endpoint(RoutesConfig routes, SparqlRoute sparql) {
    get(routes, "/sparql", sparql::get);
    routes.post("/sparql", sparql::post);
    routes.query("/sparql", sparql::post);
    List.of(HandlerType.PUT, HandlerType.DELETE, HandlerType.PATCH).forEach(method -> routes.addHttpHandler(method, "/sparql", _ -> {
      throw new ProblemException(new Problem.MethodNotAllowed(SparqlRoute.METHODS));
    }));
    routes.options("/sparql", ctx -> preflight(ctx, SparqlRoute.METHODS));
    routes.options("/<local>", ctx -> preflight(ctx, List.of("GET", "HEAD", "OPTIONS")));
  }

  // The vocabularies are Turtle for programs and pages for people.
  private static void files(RoutesConfig routes, PageRoute page, Templates templates) {
    Files files = new Files();
    Map<String, Handler> forPeople = Map.of("/ontology", page::ontology, "/themes", page::themes,
        "/shapes", ctx -> Answers.html(ctx, templates.fill("file", Map.of("title", "Shapes", "text", files.text(ctx)))));
    files.paths().forEach(path -> get(routes, path, ctx -> {
      ctx.header("Vary", "Accept");
      boolean browser = Negotiation.accept(ctx).prefersHtml();
      (browser ? forPeople.getOrDefault(path, files::send) : (Handler) files::send).handle(ctx);
    }));
  }

  private static void preflight(Context ctx, List<String> methods) {
    ctx.status(204);
    ctx.header("Allow", String.join(", ", methods));
    ctx.header("Access-Control-Allow-Methods", String.join(", ", methods));
    ctx.header("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    ctx.header("Access-Control-Max-Age", "86400");
  }

  // Javalin answers HEAD for a GET route without running it, so each route takes both.
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private static String endpointOf(ServerSettings settings) {
    return settings.base().replaceFirst("(?:id/)?$", "") + "sparql";
  }
}
