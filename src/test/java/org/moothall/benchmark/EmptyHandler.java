package org.moothall.benchmark;

import io.javalin.Javalin;

/// A server of the same kind that looks at no question and always gives the same short answer: what HTTP alone takes.
final class EmptyHandler {

  private static final String ANSWER = "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}";

  private EmptyHandler() {}

  /// Starts it.
  ///
  /// @param arguments the port
  public static void main(String[] arguments) {
    Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.routes.post("/sparql", context -> context.contentType("application/sparql-results+json").result(ANSWER));
    }).start("127.0.0.1", Integer.parseInt(arguments[0]));
  }
}
