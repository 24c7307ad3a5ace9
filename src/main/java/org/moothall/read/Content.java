package org.moothall.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// The kinds of content, told by the bytes alone.
enum Content {
  TEXT("text/plain"),
  HTML("text/html"),
  PDF("application/pdf"),
  ZIP("application/zip"),
  IMAGE("image/*"),
  BINARY("application/octet-stream");

  private static final int SNIFFED = 2048;
  private static final Pattern MARKUP = Pattern.compile("(?i)<(?:!doctype html|html|head|body|div|table|p|h[1-6]|ul|span)\\b[^>]{0,500}>");
  private final String mediaType;

  Content(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  static Content of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return ZIP;
    }
    if (isImage(head)) {
      return IMAGE;
    }
    if (isBinary(head)) {
      return BINARY;
    }
    return MARKUP.matcher(head.replace("\u0000", "")).find() ? HTML : TEXT;
  }

  private static boolean isImage(String head) {
    return head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("\u0089PNG") || head.startsWith("GIF8")
        || head.startsWith("II*\u0000") || head.startsWith("MM\u0000*") || (head.startsWith("RIFF") && head.substring(0, Math.min(16, head.length())).contains("WEBP"));
  }

  /// Control characters other than those of text, in more than one place of thirty, and not the zero bytes of UTF-16.
  private static boolean isBinary(String head) {
    if (Encodings.wide(head).isPresent()) {
      return false;
    }
    long controls = head.chars().filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B).count();
    return controls * 30 > head.length();
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
