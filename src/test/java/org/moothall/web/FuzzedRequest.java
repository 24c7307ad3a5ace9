package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// A request of any address and headers is answered without a fault of the server's, and nothing of it stands in a page as markup.
///
/// The first line of an input is the method and the address, the lines up to an empty one are headers, the rest is the body.
public final class FuzzedRequest implements Consumer<byte[]>, AutoCloseable {

  private static final String MARK = "<fuzzed";

  // How long the body is, and when the connection ends.
  private static final Set<String> TOLD_ONCE = Set.of("content-length", "transfer-encoding", "connection", "expect", "upgrade");

  private final Attacked attacked = Attacked.started();

  @Override
  public void accept(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    // What an answer repeats of the address is no inside.
    if (!Attacked.INSIDES.matcher(text).find()) {
      Attacked.Reply reply = send(text);
      assertThat(reply.status()).as(reply.head()).isNotIn(0, 500);
      assertThat(reply.body()).doesNotContain(MARK);
    }
  }

  @Override
  public void close() throws IOException {
    attacked.northmoor.close();
  }

  private Attacked.Reply send(String text) {
    int end = text.indexOf("\n\n");
    List<String> head = (end < 0 ? text : text.substring(0, end)).lines().toList();
    String body = end < 0 ? "" : text.substring(end + 2);
    int space = head.isEmpty() ? -1 : head.getFirst().indexOf(' ');
    String method = space > 0 && head.getFirst().startsWith("POST") ? "POST" : "GET";
    String[] headers = head.stream().skip(1).map(FuzzedRequest::printable).filter(FuzzedRequest::isFree).toArray(String[]::new);
    String request = Attacked.request(method, "/" + encoded(space < 0 ? "" : head.getFirst().substring(space + 1)), headers);
    try {
      return attacked.send(request + (method.equals("POST") ? "Content-Length: " + body.length() + "\r\n\r\n" + body : "\r\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFree(String header) {
    int colon = header.indexOf(':');
    return colon > 0 && !TOLD_ONCE.contains(header.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    String path = address.startsWith("/") ? address.substring(1) : address;
    path.chars().forEach(sign -> encoded.append(sign > ' ' && sign < 127 && sign != '#' ? String.valueOf((char) sign) : "%%%02X".formatted(sign)));
    return encoded.toString();
  }

  private static String printable(String header) {
    return header.replaceAll("[^ -~]", "");
  }
}
