package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.cli.Program;

/// A name that leads elsewhere between two looks: the address that was checked is the one that is asked. Names are kept by no virtual
/// machine here, so that a second look would be seen.
class MovingNameTest {

  @Test
  void what_was_checked_is_what_is_asked(@TempDir Path folder) throws Exception {
    try (Stranger stranger = new Stranger(); HttpClient client = HttpClient.newHttpClient()) {
      String moves = stranger.host().replace("127.0.0.1", MovingNames.NAME) + "/sparql";
      stranger.sayRows("{\"x\":{\"type\":\"literal\",\"value\":\"asked\"}}");
      try (Program serve = Program.start(folder.resolve("told"), List.of("-Dsun.net.inetaddr.ttl=0"), "serve", "--port", 0, "--store", folder.resolve("store"), "--federate", moves)) {
        URI server = serve.awaitAddress();
        HttpRequest first = asking(server, moves, "1");
        assertThat(client.send(first, HttpResponse.BodyHandlers.ofString()).body()).contains("asked");
        HttpRequest second = asking(server, moves, "2");
        assertThat(client.send(second, HttpResponse.BodyHandlers.ofString()).statusCode()).as("the second look leads where nobody answers").isEqualTo(502);
        assertThat(stranger.queries).hasSize(1);
      }
    }
  }

  private static HttpRequest asking(URI server, String moves, String property) {
    String query = "SELECT ?x { SERVICE <http://" + moves + "> { ?s <x:" + property + "> ?x } }";
    return HttpRequest.newBuilder(server.resolve("/sparql?query=" + Attacked.encoded(query))).header("Accept", "text/csv").build();
  }
}
