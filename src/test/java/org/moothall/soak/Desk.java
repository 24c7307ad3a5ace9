package org.moothall.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.moothall.ingest.Cases;

/// Sends documents of the cases under a few ids, each time with other bytes, and withdraws them.
final class Desk implements Client {

  private static final int IDS = 12;

  private final URI server;
  private final String token;
  private final Random random;
  private final List<Path> folders = Cases.folders();
  private final HttpClient client = HttpClient.newHttpClient();

  Desk(URI server, String token, long seed) throws IOException {
    this.server = server;
    this.token = token;
    this.random = new Random(seed);
  }

  @Override
  public int step() throws IOException, InterruptedException {
    URI address = server.resolve("/documents/soak-" + random.nextInt(IDS));
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    HttpRequest deed = random.nextInt(4) == 0 ? request.DELETE().build() : request.PUT(BodyPublishers.ofByteArray(document())).build();
    return client.send(deed, BodyHandlers.discarding()).statusCode();
  }

  @Override
  public Duration rest() {
    return Duration.ofMillis(random.nextInt(30_000));
  }

  private byte[] document() throws IOException {
    byte[] bytes = Files.readAllBytes(Cases.source(folders.get(random.nextInt(folders.size()))));
    byte[] mark = "\n%08x\n".formatted(random.nextInt()).getBytes(StandardCharsets.US_ASCII);
    byte[] document = Arrays.copyOf(bytes, bytes.length + mark.length);
    System.arraycopy(mark, 0, document, bytes.length, mark.length);
    return document;
  }
}
