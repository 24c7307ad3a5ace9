package org.moothall.federation;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Where a host is. Its name is asked for once, and what was found is what is connected to, so that a name cannot lead elsewhere between the check and the connection.
final class Addresses {

  private Addresses() {}

  /// The addresses of an endpoint.
  ///
  /// @throws FederationException where one of them is not of the public internet and the endpoint may not lie in an inner network
  static List<InetAddress> of(Endpoint endpoint) {
    List<InetAddress> found = looked(endpoint);
    if (!endpoint.isInner() && !found.stream().allMatch(Addresses::isPublic)) {
      throw FederationException.notAllowed("The host " + endpoint.host() + " is in no public network: SERVICE does not ask it unless it is allowed with its port.");
    }
    return found;
  }

  private static List<InetAddress> looked(Endpoint endpoint) {
    try {
      return Arrays.asList(InetAddress.getAllByName(endpoint.name()));
    } catch (UnknownHostException e) {
      throw FederationException.failed("The host " + endpoint.host() + " is not known.");
    }
  }

  /// Whether an address is one of the public internet, after the registries of special addresses (RFC 6890).
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return address instanceof Inet4Address ? isPublic4(first, second, bytes[2] & 0xff) : isPublic6((first << 8) | second, ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff));
  }

  private static boolean isPublic4(int first, int second, int third) {
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> second < 64 || second > 127;
      case 169 -> second != 254;
      case 172 -> second < 16 || second > 31;
      case 192 -> !(second == 168 || (second == 0 && (third == 0 || third == 2)) || (second == 88 && third == 99));
      case 198 -> !(second == 18 || second == 19 || (second == 51 && third == 100));
      case 203 -> !(second == 0 && third == 113);
      default -> first < 224;
    };
  }

  // Of what is given out (2000::/3), not what holds an IPv4 address (2002::/16, and Teredo in 2001::/23) or stands in examples.
  private static boolean isPublic6(int first, int second) {
    boolean isGivenOut = first >> 13 == 1;
    boolean isSpecial = first == 0x2002 || (first == 0x2001 && (second < 0x200 || second == 0xdb8)) || first == 0x3fff;
    return isGivenOut && !isSpecial;
  }
}
