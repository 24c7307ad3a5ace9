package org.moothall.web;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// Gives each request an id, which its answer and the lines of the log have, and writes a line for each into the log `request`.
final class RequestLog {

  static final String HEADER = "X-Request-Id";

  static final String NAME = "request";

  private static final Logger LOG = LoggerFactory.getLogger(NAME);
  private static final String KEY = "request";

  private final Set<String> proxies;

  /// @param proxies by whom ids are believed
  RequestLog(Set<String> proxies) {
    this.proxies = proxies;
  }

  /// Names a request that begins.
  void begin(Context ctx) {
    String id = id(ctx.req().getRemoteAddr(), ctx.header(HEADER));
    Asking.begin(ctx, id);
    MDC.put(KEY, id);
    ctx.header(HEADER, id);
  }

  /// Tells of a request that ends.
  void end(Context ctx) {
    if (!Loopback.isOurs(ctx)) {
      told(ctx, Asking.of(ctx));
    }
    MDC.remove(KEY);
  }

  private static void told(Context ctx, Asking asking) {
    LOG.atInfo().addKeyValue("method", ctx.method().name()).addKeyValue("kind", asking.kind()).addKeyValue("status", ctx.statusCode())
        .addKeyValue("problem", asking.problem().orElse("none")).addKeyValue("millis", asking.lasting().toMillis()).log("answered");
  }

  /// The id that a named proxy gave, if it can be one, or else a new one.
  String id(String remote, @Nullable String given) {
    return Optional.ofNullable(given).filter(_ -> proxies.contains(remote)).filter(words -> words.matches("[0-9A-Za-z_-]{8,64}"))
        .orElseGet(() -> HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
  }
}
