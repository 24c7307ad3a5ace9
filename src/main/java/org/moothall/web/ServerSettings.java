package org.moothall.web;

import org.moothall.publish.Imprint;
import org.moothall.publish.Site;
import org.moothall.query.Limits;

/// Where the server listens and what it serves.
///
/// @param host the address of the network interface
/// @param port the port, or 0 for any free one
/// @param base the beginning of the names of things, with its final slash: `http://localhost:7070/id/`
/// @param queries the limits of queries that anybody may send
/// @param imprint who publishes the dataset
public record ServerSettings(String host, int port, String base, Limits queries, Imprint imprint) {

  public ServerSettings {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("[settings] the base has no final slash: " + base);
    }
  }

  /// For this machine only, under the usual limits.
  public static ServerSettings local(int port, String base, Imprint imprint) {
    return new ServerSettings("127.0.0.1", port, base, Limits.ofQueries(), imprint);
  }

  /// Where things stand on the server.
  Site site() {
    return new Site(base, imprint);
  }
}
