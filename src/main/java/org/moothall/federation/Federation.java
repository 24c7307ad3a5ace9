package org.moothall.federation;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Which endpoints of others queries may ask, and the asking of them: a few questions at once, each bounded in time and bytes.
public final class Federation {

  /// None may be asked.
  public static final Federation OFF = new Federation(List.of());

  private static final int AT_ONCE = 6;
  private static final Duration TIME = Duration.ofSeconds(10);
  private static final int MOST_BYTES = 8 << 20;
  private static final long LOOK_MILLIS = 50;

  private final List<AllowedHost> hosts;
  private final Semaphore places = new Semaphore(AT_ONCE);

  private Federation(List<AllowedHost> hosts) {
    this.hosts = hosts;
  }

  /// With hosts that may be asked: `HOST` at the usual ports, `HOST:PORT` also in an inner network, either with a path only there.
  ///
  /// @throws IllegalArgumentException for what is no such name
  public static Federation with(List<String> names) {
    return names.isEmpty() ? OFF : new Federation(names.stream().map(AllowedHost::of).toList());
  }

  /// Whether none may be asked.
  public boolean isOff() {
    return hosts.isEmpty();
  }

  /// Throws where an address is not one that queries may ask.
  public void check(String address) {
    var _ = endpoint(address);
  }

  /// The endpoint of an address.
  ///
  /// @throws FederationException where it is not one that queries may ask
  Endpoint endpoint(String address) {
    URI asked = uri(address);
    if (asked.getRawUserInfo() != null || asked.getRawQuery() != null || asked.getRawFragment() != null) {
      throw FederationException.notAllowed("SERVICE takes the address of an endpoint without a user, a query and a fragment.");
    }
    return hosts.stream().flatMap(host -> host.endpoint(asked).stream()).findFirst()
        .orElseThrow(() -> FederationException.notAllowed("SERVICE may ask only endpoints that whoever operates the server allows, and this is none of them."));
  }

  private static URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw FederationException.notAllowed("SERVICE takes the address of an endpoint, and this is none.");
    }
  }

  /// Asks an endpoint, in a thread of its own, since looking up names and reading cannot be ended otherwise.
  ///
  /// @param look asked while waiting; throws when nobody wants the answer any more
  /// @return results of SPARQL in JSON, as far as the other says so
  byte[] ask(Endpoint endpoint, String query, Runnable look) {
    if (!places.tryAcquire()) {
      throw new FederationException(new FederationException.Reason.Crowded(Duration.ofSeconds(5)));
    }
    Exchange exchange = new Exchange(endpoint);
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    Thread.ofVirtual().name("federation").start(() -> {
      try {
        answer.complete(exchange.ask(query, MOST_BYTES));
      } catch (IOException | RuntimeException e) {
        answer.completeExceptionally(e);
      } finally {
        places.release();
      }
    });
    try {
      return awaited(answer, look);
    } finally {
      close(exchange);
    }
  }

  private static byte[] awaited(CompletableFuture<byte[]> answer, Runnable look) {
    long end = System.nanoTime() + TIME.toNanos();
    while (System.nanoTime() - end < 0) {
      try {
        return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        look.run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw FederationException.failed("The other endpoint was not waited for.");
      } catch (ExecutionException e) {
        throw e.getCause() instanceof FederationException told ? told : FederationException.failed("The other endpoint cannot be reached, or its answer breaks off.");
      }
    }
    throw FederationException.failed("The other endpoint took longer than " + TIME.toSeconds() + " s.");
  }

  private static void close(Exchange exchange) {
    try {
      exchange.close();
    } catch (IOException e) {
      throw FederationException.failed("The connection to the other endpoint could not be closed.");
    }
  }
}
