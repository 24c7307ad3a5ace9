package org.moothall.federation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// A host that queries may ask, as whoever operates the server named it: `HOST`, `HOST:PORT` or either with a path.
///
/// @param port only this one; without one, the usual ports of HTTP and HTTPS
/// @param path only this one; without one, any
record AllowedHost(String host, Optional<Integer> port, Optional<String> path) {

  /// @throws IllegalArgumentException for what is no such name
  static AllowedHost of(String name) {
    try {
      URI uri = new URI("//" + name);
      if (uri.getHost() == null || uri.getUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
        throw new IllegalArgumentException(unlike(name));
      }
      return new AllowedHost(lower(uri.getHost()), uri.getPort() < 0 ? Optional.empty() : Optional.of(uri.getPort()),
          Optional.of(uri.getRawPath()).filter(path -> !path.isEmpty()));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(unlike(name), e);
    }
  }

  /// The endpoint of an address, if it is one of this host.
  Optional<Endpoint> endpoint(URI address) {
    boolean isSecure = "https".equalsIgnoreCase(address.getScheme());
    boolean isPlain = "http".equalsIgnoreCase(address.getScheme());
    int usual = Endpoint.usualPort(isSecure);
    int asked = address.getPort() < 0 ? usual : address.getPort();
    String asks = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    boolean isMeant = (isSecure || isPlain) && address.getHost() != null && host.equals(lower(address.getHost()))
        && asked == port.orElse(usual) && path.orElse(asks).equals(asks);
    return isMeant ? Optional.of(new Endpoint(isSecure, host, asked, asks, port.isPresent())) : Optional.empty();
  }

  private static String unlike(String name) {
    return "[--federate] not a host, host:port or either with a path: " + name;
  }

  private static String lower(String host) {
    return host.toLowerCase(Locale.ROOT);
  }
}
