package org.moothall.soak;

import com.sun.tools.attach.AttachNotSupportedException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.moothall.cli.Program;
import org.moothall.intake.Scope;
import org.moothall.intake.Tokens;

/// Runs the real server with a heap of 512 MB over `data` for some minutes, under eight clients: five visitors, two attackers and a
/// desk that sends documents. Prints a line a minute, in Markdown. `Soak FOLDER MINUTES`; the folder does not exist yet.
public final class Soak {

  private static final int VISITORS = 5;
  private static final int ATTACKERS = 2;

  private final Tally light = new Tally();
  private final Tally attacks = new Tally();
  private final Tally loads = new Tally();
  private final Instant end;

  private Soak(Duration time) {
    end = Instant.now().plus(time);
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectory(Path.of(arguments[0]));
    Path store = folder.resolve("store");
    String token = Tokens.in(store).add("desk", EnumSet.allOf(Scope.class));
    try (Program serve = Program.start(folder.resolve("told"), List.of("-XX:TieredStopAtLevel=4"), "serve", "--port", 0, "--data", "data", "--store", store)) {
      URI server = serve.awaitAddress();
      new Soak(Duration.ofMinutes(Long.parseLong(arguments[1]))).run(server, token, serve.process().pid());
    }
  }

  private void run(URI server, String token, long process) throws Exception {
    List<String> pages = Visitor.addresses(server);
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < VISITORS; i++) {
        Visitor visitor = new Visitor(server, i, pages);
        clients.execute(() -> repeat(visitor, light));
      }
      for (int i = 0; i < ATTACKERS; i++) {
        Attacker attacker = new Attacker(server.getPort(), i);
        clients.execute(() -> repeat(attacker, attacks));
      }
      Desk desk = new Desk(server, token, 0);
      clients.execute(() -> repeat(desk, loads));
      tell(process);
    }
    System.out.printf("%nlight requests: %d, failed: %d%nattacks by status (0: hung up, or the connection was cut): %s%nloads and withdrawals by status: %s%n",
        light.count(), light.without(200), attacks.told(), loads.told());
  }

  private void repeat(Client client, Tally tally) {
    while (Instant.now().isBefore(end)) {
      long start = System.nanoTime();
      tally.add(status(client), System.nanoTime() - start);
      rest(client);
    }
  }

  private static void rest(Client client) {
    try {
      Thread.sleep(client.rest());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static int status(Client client) {
    try {
      return client.step();
    } catch (IOException e) {
      if (!(client instanceof Attacker)) {
        System.err.println("[soak] " + e);
      }
      return 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private void tell(long process) throws IOException, AttachNotSupportedException, InterruptedException {
    System.out.println("| minute | light requests | failed | median ms | 99 % ms | longest ms | attacks | loads | heap after collection MB | threads | "
        + "handles |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    for (int minute = 1; Instant.now().isBefore(end); minute++) {
      TimeUnit.MINUTES.sleep(1);
      System.out.printf("| %d | %d | %d | %s | %d | %d | %s |%n",
          minute, light.count(), light.without(200), light.times(), attacks.count(), loads.count(), Vitals.of(process));
    }
  }
}
