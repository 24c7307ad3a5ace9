package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(120)
class LogTest {

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger requests = context.getLogger(RequestLog.NAME);
  private final ListAppender<ILoggingEvent> seen = new ListAppender<>();

  @BeforeEach
  void listen() {
    requests.setLevel(Level.INFO);
    seen.setContext(context);
    seen.start();
    root.addAppender(seen);
  }

  @AfterEach
  void listenNoMore() {
    root.detachAppender(seen);
    requests.setLevel(Level.OFF);
  }

  @Test
  void each_request_is_a_line_of_json_with_its_id_and_without_its_address() throws Exception {
    HttpResponse<String> answer = northmoor.get("/person/northmoor/ada-pell-unknown?q=pell", "*/*");
    String id = Northmoor.header(answer, "X-Request-Id");
    assertThat(id).matches("[0-9a-f]{16}");
    assertThat(answer.body()).contains("\"requestId\":\"" + id + "\"");
    JsonEncoder encoder = LogFormat.encoder(context);
    List<String> lines = seen(id).stream().map(event -> new String(encoder.encode(event), StandardCharsets.UTF_8)).toList();
    assertThat(lines).singleElement().satisfies(line -> {
      JsonNode told = JsonMapper.shared().readTree(line);
      assertThat(line.strip()).doesNotContain("\n").doesNotContainIgnoringCase("pell");
      assertThat(told.at("/mdc/request").asString()).isEqualTo(id);
      assertThat(told.at("/kvpList").toString()).contains("not-found").contains("404").contains("page");
    });
  }

  @Test
  void an_id_is_taken_from_a_proxy_that_was_named_and_from_nobody_else() throws Exception {
    RequestLog behind = new RequestLog(Set.of("10.0.0.1"));
    assertThat(behind.id("10.0.0.1", "edge-0123456789")).isEqualTo("edge-0123456789");
    assertThat(behind.id("10.0.0.2", "edge-0123456789")).isNotEqualTo("edge-0123456789");
    for (String bad : List.of("short", "a b c d e f", "x\r\nSet-Cookie: a=b", "\u2028aaaaaaaaaa", "a".repeat(65))) {
      assertThat(behind.id("10.0.0.1", bad)).matches("[0-9a-f]{16}");
    }
  }

  @Test
  void no_request_makes_a_line_of_its_own_and_no_secret_is_logged() throws Exception {
    String forged = "%0D%0A12:00:00%20ERROR%20forged%20line";
    for (String path : List.of("/x" + forged, "/search?q=" + forged, "/sparql?query=" + forged, "/queries/open-actions.csv?council=" + forged, "/data/" + forged, "/documents/" + forged)) {
      northmoor.send(java.net.http.HttpRequest.newBuilder(northmoor.uri(path)).header("Authorization", "Bearer secret-of-a-desk").header("X-Request-Id", "forged-by-anybody"));
    }
    LoggerFactory.getLogger("test").warn("told by a document: a\r\n12:00:00 ERROR forged line");
    Encoder<ILoggingEvent> console = console();
    String log = String.join("", seen.list.stream().map(event -> new String(console.encode(event), StandardCharsets.UTF_8)).toList());
    assertThat(log).contains("told by a document").doesNotContain("secret-of-a-desk").doesNotContain("forged-by-anybody");
    assertThat(log.lines().filter(line -> line.startsWith("12:00:00 ERROR forged"))).isEmpty();
  }

  private List<ILoggingEvent> seen(String id) throws InterruptedException {
    for (int i = 0; i < 100 && seen.list.stream().noneMatch(event -> id.equals(event.getMDCPropertyMap().get("request"))); i++) {
      Thread.sleep(20);
    }
    return seen.list.stream().filter(event -> id.equals(event.getMDCPropertyMap().get("request"))).toList();
  }

  /// What writes the log for people, whatever another test made of it.
  private Encoder<ILoggingEvent> console() {
    OutputStreamAppender<ILoggingEvent> console = (ConsoleAppender<ILoggingEvent>) root.getAppender("console");
    assertThat(console.getEncoder()).isInstanceOf(PatternLayoutEncoder.class);
    return console.getEncoder();
  }
}
