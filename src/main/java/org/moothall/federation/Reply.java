package org.moothall.federation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The answer of a server as it comes in (RFC 9112), read under limits.
final class Reply {

  /// The one kind of answer that is read: results of SPARQL in JSON.
  static final String JSON = "application/sparql-results+json";

  private static final int LONGEST_LINE = 8 * 1024;
  private static final int MOST_FIELDS = 100;
  private static final int MOST_HEADS = 4;

  private final InputStream in;
  private final int most;

  /// @param most the bytes of its body that are read
  Reply(InputStream in, int most) {
    this.in = new BufferedInputStream(in);
    this.most = most;
  }

  /// Its body.
  ///
  /// @throws FederationException where it is none of results in JSON, or is too large
  byte[] json() throws IOException {
    int status = status(line());
    Map<String, String> fields = fields();
    for (int heads = 1; status / 100 == 1 && heads < MOST_HEADS; heads++) {
      status = status(line());
      fields = fields();
    }
    check(status, fields);
    return body(fields);
  }

  private static void check(int status, Map<String, String> fields) {
    if (status / 100 == 3) {
      throw FederationException.failed("The other endpoint leads elsewhere (" + status + "), and redirections are not followed: ask the address that it leads to, if it is allowed.");
    }
    if (status != 200) {
      throw FederationException.failed("The other endpoint answered with " + status + ".");
    }
    String type = fields.getOrDefault("content-type", "").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!type.equals(JSON) && !type.equals("application/json")) {
      throw FederationException.failed("The other endpoint answered with something else than results in JSON.");
    }
    if (!fields.getOrDefault("content-encoding", "identity").equalsIgnoreCase("identity")) {
      throw FederationException.failed("The other endpoint packed its answer, which it was not asked to do.");
    }
  }

  private byte[] body(Map<String, String> fields) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String coding = fields.get("transfer-encoding");
    Optional<String> length = Optional.ofNullable(fields.get("content-length"));
    if (coding != null) {
      if (!coding.equalsIgnoreCase("chunked") || length.isPresent()) {
        throw malformed();
      }
      chunks(body);
    } else if (length.isPresent()) {
      copy(number(length.get(), 10), body);
    } else {
      byte[] rest = in.readNBytes(most + 1);
      bounded(rest.length);
      body.writeBytes(rest);
    }
    return body.toByteArray();
  }

  private void chunks(ByteArrayOutputStream body) throws IOException {
    for (int size = chunk(); size > 0; size = chunk()) {
      copy(size, body);
      if (!line().isEmpty()) {
        throw malformed();
      }
    }
  }

  private int chunk() throws IOException {
    return number(line().split(";", 2)[0].strip(), 16);
  }

  private void copy(int count, ByteArrayOutputStream body) throws IOException {
    bounded(body.size() + (long) count);
    byte[] read = in.readNBytes(count);
    if (read.length < count) {
      throw new EOFException("the answer ends in its middle");
    }
    body.write(read);
  }

  private void bounded(long size) {
    if (size > most) {
      throw FederationException.failed("The other endpoint answered with more than " + most + " bytes.");
    }
  }

  private Map<String, String> fields() throws IOException {
    Map<String, String> fields = new HashMap<>();
    int count = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon <= 0 || ++count > MOST_FIELDS) {
        throw malformed();
      }
      fields.merge(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip(), (one, other) -> one + ", " + other);
    }
    return fields;
  }

  private static int status(String line) {
    if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d(?: .*)?")) {
      throw malformed();
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private static int number(String digits, int radix) {
    try {
      int number = Integer.parseInt(digits, radix);
      if (number >= 0 && Character.digit(digits.charAt(0), radix) >= 0) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Told below.
    }
    throw malformed();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int sign = in.read(); sign != '\n'; sign = in.read()) {
      if (sign < 0) {
        throw new EOFException("the answer ends in its head");
      }
      if (line.length() >= LONGEST_LINE) {
        throw malformed();
      }
      line.append((char) sign);
    }
    int end = line.length() - 1;
    return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
  }

  private static FederationException malformed() {
    return FederationException.failed("The other endpoint answered with what is not HTTP.");
  }
}
