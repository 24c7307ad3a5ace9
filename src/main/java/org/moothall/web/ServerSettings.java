package org.moothall.web;

import java.util.Set;
import org.moothall.query.Limits;

/// Where the server listens and what it serves.
///
/// @param host the address of the network interface
/// @param port the port, or 0 for any free one
/// @param base the beginning of the names of things, with its final slash: `http://localhost:7070/id/`
/// @param queries the limits of queries that anybody may send
/// @param proxies the addresses of proxies that are believed when they tell whose request they pass on
public record ServerSettings(String host, int port, String base, Limits queries, Set<String> proxies) {

  public ServerSettings {
    proxies = Set.copyOf(proxies);
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("[settings] the base has no final slash: " + base);
    }
  }

  /// Without a proxy.
  public ServerSettings(String host, int port, String base, Limits queries) {
    this(host, port, base, queries, Set.of());
  }

  /// The same behind proxies.
  public ServerSettings behind(Set<String> addresses) {
    return new ServerSettings(host, port, base, queries, addresses);
  }

  /// For this machine only, under the usual limits.
  public static ServerSettings local(int port, String base) {
    return new ServerSettings("127.0.0.1", port, base, Limits.ofQueries());
  }
}
