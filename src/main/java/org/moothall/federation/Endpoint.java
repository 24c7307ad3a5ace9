package org.moothall.federation;

/// An address that queries may ask.
///
/// @param isSecure whether it is spoken to over TLS
/// @param host its name or address
/// @param path with its slash, in the spelling in which it is asked for
/// @param isInner whether it may lie in an inner network
record Endpoint(boolean isSecure, String host, int port, String path, boolean isInner) {

  /// How it is called in the header `Host`.
  String authority() {
    return port == usualPort(isSecure) ? host : host + ":" + port;
  }

  /// The host without the brackets of an IPv6 address.
  String name() {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  static int usualPort(boolean isSecure) {
    return isSecure ? 443 : 80;
  }
}
