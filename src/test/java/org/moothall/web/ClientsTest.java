package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.query.NorthmoorStore;
import org.moothall.store.Store;

class ClientsTest {

  @Test
  void what_a_request_says_of_itself_counts_only_from_a_proxy_that_was_named() {
    Clients behind = new Clients(Set.of("127.0.0.1", "192.0.2.1"));
    assertThat(behind.address("203.0.113.9", "198.51.100.7")).isEqualTo("203.0.113.9");
    assertThat(behind.address("127.0.0.1", null)).isEqualTo("127.0.0.1");
    assertThat(behind.address("127.0.0.1", "10.0.0.1, 198.51.100.7")).isEqualTo("198.51.100.7");
    assertThat(behind.address("127.0.0.1", "198.51.100.7, 192.0.2.1")).isEqualTo("198.51.100.7");
    assertThat(behind.address("127.0.0.1", "<script>")).isEqualTo("127.0.0.1");
    assertThat(behind.address("127.0.0.1", "2001:db8::7")).isEqualTo("2001:db8::7");
    assertThat(behind.address("127.0.0.1", "fe80::7%eth0")).isEqualTo("127.0.0.1");
    assertThat(new Clients(Set.of()).address("127.0.0.1", "198.51.100.7")).isEqualTo("127.0.0.1");
  }

  @Test
  void a_client_that_asks_too_often_is_told_when_to_come_again_and_others_are_answered(@TempDir Path folder) throws Exception {
    try (Store store = NorthmoorStore.in(folder); Server server = started(store)) {
      assertThat(statuses(server, "198.51.100.7", Client.AT_FIRST + 200)).contains(429);
      assertThat(statuses(server, "198.51.100.8", 1)).containsExactly(200);
    }
  }

  @Test
  void what_the_server_asks_itself_is_held_to_no_rate_and_nobody_else_can_pass_for_it(@TempDir Path folder) throws Exception {
    try (Store store = NorthmoorStore.in(folder); Server server = started(store)) {
      Loopback loopback = new Loopback(server.port());
      IntStream.range(0, Client.AT_FIRST + 200).forEach(_ -> loopback.ask("ASK {}"));
      assertThat(statuses(server, "198.51.100.9\r\nX-Rehearsal: true", Client.AT_FIRST + 200)).contains(429);
    }
  }

  @ParameterizedTest
  @CsvSource({"198.51.100.7:4711, 198.51.100.7", "[2001:db8::7]:4711, 2001:db8::7", "[2001:db8::7], 2001:db8::7", "192.0.2.1:80, 127.0.0.1"})
  void a_port_behind_a_forwarded_address_is_no_part_of_who_asks(String forwarded, String address) {
    assertThat(new Clients(Set.of("127.0.0.1", "192.0.2.1")).address("127.0.0.1", forwarded)).isEqualTo(address);
  }

  @Test
  void a_client_that_changes_its_address_within_a_network_of_ipv6_is_one(@TempDir Path folder) throws Exception {
    try (Store store = NorthmoorStore.in(folder); Server server = started(store)) {
      statuses(server, "2001:db8:1:2::1", Client.AT_FIRST + 200);
      assertThat(statuses(server, "2001:db8:1:2:ffff::2", 20)).contains(429);
      assertThat(statuses(server, "2001:db8:1:3::1", 1)).containsExactly(200);
    }
  }

  @Test
  void a_bucket_fills_by_the_second_and_what_is_under_way_is_counted() {
    Client client = new Client();
    long now = System.nanoTime();
    IntStream.range(0, Client.AT_FIRST).forEach(_ -> assertThat(client.spend(now)).isTrue());
    assertThat(client.spend(now)).isFalse();
    assertThat(client.isIdle(now)).isFalse();
    assertThat(client.spend(now + 1_000_000_000)).isTrue();
    assertThat(client.isIdle(now + 60_000_000_000L)).isTrue();
    IntStream.range(0, Client.MOST_AT_ONCE).forEach(_ -> assertThat(client.begin()).isTrue());
    assertThat(client.begin()).isFalse();
    client.end();
    assertThat(client.begin()).isTrue();
  }

  private static Server started(Store store) throws IOException {
    return Server.start(ServerSettings.local(0, NorthmoorStore.BASE).behind(Set.of("127.0.0.1")), store);
  }

  private static Set<Integer> statuses(Server server, String client, int times) throws IOException {
    String request = "GET /static/moothall.css HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 10.9.8.7, " + client + "\r\n\r\n";
    String last = Attacked.request("GET", "/static/moothall.css", "X-Forwarded-For: 10.9.8.6, " + client) + "\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      Thread.ofVirtual().start(() -> write(socket, request.repeat(times - 1) + last));
      return Pattern.compile("HTTP/1\\.1 (\\d{3})").matcher(Attacked.read(socket)).results()
          .map(found -> Integer.valueOf(found.group(1))).collect(Collectors.toSet());
    }
  }

  private static void write(Socket socket, String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
