package org.moothall.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Where whoever finds a fact wrong can say so. Nothing of it is published.
public sealed interface Corrections {

  /// A mailbox, as a `mailto:` address.
  record Mailbox(String address) implements Corrections {}

  /// A form of the operator's, elsewhere, which gets the report as parameters.
  record Elsewhere(String address) implements Corrections {}

  /// A file of JSON, a report a line, to which a form of this server adds.
  record Book(Path file) implements Corrections {

    /// How large the file may grow until the operator takes it away.
    static final long MOST_BYTES = 16L * 1024 * 1024;

    /// Adds a report.
    ///
    /// @param wrong what the reader says is wrong
    /// @return whether there was room for it
    synchronized boolean add(Reported reported, String wrong) throws IOException {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("received", Instant.now().toString());
      line.put("fact", reported.fact());
      line.put("evidence", reported.evidence());
      line.put("rules", reported.rules());
      line.put("words", reported.words());
      line.put("wrong", wrong);
      byte[] bytes = (JsonMapper.shared().writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
      if (Files.exists(file) && Files.size(file) + bytes.length > MOST_BYTES) {
        return false;
      }
      Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return true;
    }
  }

  /// What `mailto:…`, `https://…` or a path stands for.
  static Corrections of(String given) {
    if (given.startsWith("mailto:")) {
      return new Mailbox(given);
    }
    return given.matches("https?://.*") ? new Elsewhere(given) : new Book(Path.of(given));
  }

  /// Where whoever keeps the dataset can be reached, without a place on this server.
  default Optional<String> contact() {
    return switch (this) {
      case Mailbox(String address) -> Optional.of(address);
      case Elsewhere(String address) -> Optional.of(address);
      case Book _ -> Optional.empty();
    };
  }

  /// Where a report on a fact begins, filled in as far as it can be.
  default Optional<String> begin(Reported reported) {
    return switch (this) {
      case Mailbox(String address) -> Optional.of(joined(address, Map.of("subject", "Something wrong: " + reported.fact(), "body", reported.text())));
      case Elsewhere(String address) -> Optional.of(joined(address, reported.parameters()));
      case Book _ -> reported.local().map(local -> Links.encode("/correction/" + local));
    };
  }

  private static String joined(String address, Map<String, String> parameters) {
    StringBuilder joined = new StringBuilder(address);
    char next = address.indexOf('?') < 0 ? '?' : '&';
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      joined.append(next).append(parameter.getKey()).append('=').append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8).replace("+", "%20"));
      next = '&';
    }
    return joined.toString();
  }
}
