package org.moothall.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Names as this machine knows them, and one that leads to `127.0.0.1` at every first look and to `127.0.0.2` at every second, as the
/// name server of an attacker would have it.
public final class MovingNames extends InetAddressResolverProvider {

  static final String NAME = "moves.test";

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new Alternating(configuration.builtinResolver(), new AtomicInteger());
  }

  @Override
  public String name() {
    return "moving names";
  }

  private record Alternating(InetAddressResolver usual, AtomicInteger looks) implements InetAddressResolver {

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
      if (!host.equals(NAME)) {
        return usual.lookupByName(host, policy);
      }
      int last = looks.getAndIncrement() % 2 + 1;
      return Stream.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, (byte) last}));
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      return usual.lookupByAddress(address);
    }
  }
}
