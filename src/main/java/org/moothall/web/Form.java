package org.moothall.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of a query string or a form, decoded strictly: a bad escape or bad UTF-8 is the caller's fault.
record Form(Map<String, List<String>> values) {

  private static final int MOST = 1_000;

  /// Decodes `a=1&b=2`.
  ///
  /// @throws ProblemException for what cannot be decoded
  static Form parse(String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    String[] pairs = encoded.isEmpty() ? new String[0] : encoded.split("&", MOST + 1);
    if (pairs.length > MOST) {
      throw new ProblemException(new Problem.BadRequest("There are more than " + MOST + " parameters."));
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }
    return new Form(values);
  }

  /// All values of a name, in order.
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// The value of a name that may stand once.
  ///
  /// @throws ProblemException when it stands more often
  Optional<String> one(String name) {
    List<String> found = all(name);
    if (found.size() > 1) {
      throw new ProblemException(new Problem.BadRequest("The parameter " + name + " stands " + found.size() + " times; once is allowed."));
    }
    return found.stream().findFirst();
  }

  /// Refuses an address that cannot be decoded. The connector lets parameters of a path (`/a;b=%%`) through unseen.
  ///
  /// @throws ProblemException for such a one
  static void check(String path) {
    var _ = decode(path);
  }

  private static String decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      switch (raw[i]) {
        case '+' -> bytes.write(' ');
        case '%' -> {
          bytes.write(hex(raw, i + 1) << 4 | hex(raw, i + 2));
          i += 2;
        }
        default -> bytes.write(raw[i]);
      }
    }
    return utf8(bytes.toByteArray());
  }

  /// Decodes bytes that must be UTF-8.
  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(new Problem.BadRequest("The request is not UTF-8."));
    }
  }

  private static int hex(byte[] raw, int index) {
    int digit = index < raw.length ? Character.digit(raw[index], 16) : -1;
    if (digit < 0) {
      throw new ProblemException(new Problem.BadRequest("A percent sign is not followed by two hexadecimal digits."));
    }
    return digit;
  }
}
