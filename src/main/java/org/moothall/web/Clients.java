package org.moothall.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who asks, and how much of each is answered. A client is an address, of IPv6 its network of 64 bits; what a request says
/// of itself in `X-Forwarded-For` counts only where it comes from a proxy that the operator named.
///
/// Clients on this machine are not held to the rate, unless a proxy is named: then they are told apart like others.
final class Clients {

  private static final String ATTRIBUTE = "moothall.client";
  private static final int MOST_KNOWN = 10_000;

  // Some proxies write the port as well, which is another each time: it is no part of who asks.
  private static final Pattern HOP = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){3}):[0-9]{1,5}|\\[([0-9A-Fa-f.:]{2,45})](?::[0-9]{1,5})?|([0-9A-Fa-f.:]{2,45})");

  private final Set<String> proxies;
  private final Map<String, Client> clients = new ConcurrentHashMap<>();

  Clients(Set<String> proxies) {
    this.proxies = proxies;
  }

  /// Counts a request that begins.
  ///
  /// @throws ProblemException when the client has too many under way or sent too many
  void enter(Context ctx) {
    if (Loopback.isOurs(ctx)) {
      return;
    }
    String address = address(ctx.req().getRemoteAddr(), ctx.header("X-Forwarded-For"));
    forgetIdle();
    Client client = clients.computeIfAbsent(key(address), _ -> new Client());
    if (!client.begin()) {
      throw tooMany("Too many requests of yours are under way: at most " + Client.MOST_AT_ONCE + " at once.");
    }
    ctx.attribute(ATTRIBUTE, client);
    if (!isLocal(address) && !client.spend(System.nanoTime())) {
      throw tooMany("You ask too often: at most " + Client.A_SECOND + " requests a second, after the first " + Client.AT_FIRST + ".");
    }
  }

  /// Counts a request that ends.
  void leave(Context ctx) {
    Client client = ctx.attribute(ATTRIBUTE);
    if (client != null) {
      ctx.attribute(ATTRIBUTE, null);
      client.end();
    }
  }

  /// Whose request it is: the last address that a named proxy did not write itself.
  String address(String remote, @Nullable String forwarded) {
    if (forwarded == null || !proxies.contains(remote)) {
      return remote;
    }
    List<String> hops = Arrays.stream(forwarded.split(",", -1)).map(hop -> HOP.matcher(hop.strip())).filter(Matcher::matches).map(Clients::told).toList();
    return hops.reversed().stream().filter(hop -> !proxies.contains(hop)).findFirst().orElse(remote);
  }

  private static String told(MatchResult hop) {
    return IntStream.rangeClosed(1, hop.groupCount()).mapToObj(hop::group).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  private boolean isLocal(String address) {
    return proxies.isEmpty() && (address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("[0:0:0:0:0:0:0:1]"));
  }

  private void forgetIdle() {
    if (clients.size() > MOST_KNOWN) {
      long now = System.nanoTime();
      clients.values().removeIf(client -> client.isIdle(now));
    }
  }

  private static String key(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static ProblemException tooMany(String detail) {
    return new ProblemException(new Problem.TooManyRequests(detail, Duration.ofSeconds(1)));
  }
}
