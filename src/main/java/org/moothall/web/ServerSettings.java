package org.moothall.web;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import org.moothall.federation.Federation;
import org.moothall.intake.Tokens;
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
/// @param corrections where reports of what is wrong with a fact go, if anywhere
/// @param proxies the addresses of proxies that are believed when they tell whose request they pass on
/// @param keptBytes how much of answers is kept for whoever asks the same
/// @param tokens who may send and withdraw documents and operate the server; without any, nobody may
/// @param metrics where numbers of the server are told, if anywhere
/// @param federation the endpoints of others that queries may ask
public record ServerSettings(String host, int port, String base, Limits queries, Imprint imprint, Optional<Corrections> corrections, Set<String> proxies, long keptBytes, Tokens tokens,
    Optional<InetSocketAddress> metrics, Federation federation) {

  /// How much of answers is usually kept.
  public static final int KEPT_MEGABYTES = 64;

  public ServerSettings {
    proxies = Set.copyOf(proxies);
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("[settings] the base has no final slash: " + base);
    }
  }

  /// For this machine only, under the usual limits and the usual imprint, without a proxy.
  public static ServerSettings local(int port, String base) {
    return new ServerSettings("127.0.0.1", port, base, Limits.ofQueries(), Imprint.USUAL, Optional.empty(), Set.of(), megabytes(KEPT_MEGABYTES), Tokens.NONE, Optional.empty(), Federation.OFF);
  }

  /// The same published by another.
  public ServerSettings by(Imprint other) {
    return new ServerSettings(host, port, base, queries, other, corrections, proxies, keptBytes, tokens, metrics, federation);
  }

  /// The same behind proxies.
  public ServerSettings behind(Set<String> addresses) {
    return new ServerSettings(host, port, base, queries, imprint, corrections, addresses, keptBytes, tokens, metrics, federation);
  }

  /// The same with another number of megabytes for kept answers; with 0 none is kept.
  public ServerSettings keeping(int megabytes) {
    return new ServerSettings(host, port, base, queries, imprint, corrections, proxies, megabytes(megabytes), tokens, metrics, federation);
  }

  /// The same for those who hold tokens.
  public ServerSettings operatedBy(Tokens others) {
    return new ServerSettings(host, port, base, queries, imprint, corrections, proxies, keptBytes, others, metrics, federation);
  }

  /// The same with somewhere to report what is wrong.
  public ServerSettings corrected(Optional<Corrections> to) {
    return new ServerSettings(host, port, base, queries, imprint, to, proxies, keptBytes, tokens, metrics, federation);
  }

  /// The same with numbers told somewhere.
  public ServerSettings measured(Optional<InetSocketAddress> at) {
    return new ServerSettings(host, port, base, queries, imprint, corrections, proxies, keptBytes, tokens, at, federation);
  }

  /// The same with endpoints of others that queries may ask.
  public ServerSettings federated(Federation allowed) {
    return new ServerSettings(host, port, base, queries, imprint, corrections, proxies, keptBytes, tokens, metrics, allowed);
  }

  /// The same under other limits.
  ServerSettings within(Limits limits) {
    return new ServerSettings(host, port, base, limits, imprint, corrections, proxies, keptBytes, tokens, metrics, federation);
  }

  private static long megabytes(int number) {
    return (long) number << 20;
  }

  /// Where things stand on the server.
  Site site() {
    return new Site(base, imprint.reachedAt(corrections.flatMap(Corrections::contact)));
  }
}
