package org.moothall.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.read.words.Encodings;

/// The kinds of content, told by the bytes alone.
enum Content {
  TEXT("text/plain"),
  HTML("text/html"),
  JSON("application/json"),
  XML("application/xml"),
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ZIP("application/zip"),
  IMAGE("image/*"),
  BINARY("application/octet-stream");

  private static final int SNIFFED = 2048;
  private static final int PDF_WITHIN = 1024;
  private static final String ZIPPED = "PK\u0003\u0004";
  private static final int NAME_AT = 30;
  private static final Pattern MARKUP = Pattern.compile("(?i)<(?:!doctype html|html|head|body|div|table|p|h[1-6]|ul|span)\\b[^>]{0,500}>");
  private static final Pattern BEFORE_ROOT = Pattern.compile("\\G(?:\\s{1,200}|<\\?[^>]{0,500}>|<!--[^>]{0,500}-->|<!DOCTYPE[^>\\[]{0,500}>)");
  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]{1,40}:)?([\\w.-]{1,60})");
  private static final Set<String> OF_MEETINGS = Set.of("meeting", "getmeeting", "getmeetingresponse", "getmeetingresult", "envelope", "modgov");
  private final String mediaType;

  Content(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /// How many bytes of a document of this kind are read.
  int largest() {
    return switch (this) {
      case PDF, DOCX, ZIP -> DocumentReader.LARGEST_PACKED;
      case TEXT, HTML, JSON, XML, IMAGE, BINARY -> DocumentReader.LARGEST;
    };
  }

  static Content of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    if (head.startsWith(ZIPPED)) {
      return isPackage(head) ? DOCX : ZIP;
    }
    if (isImage(head)) {
      return IMAGE;
    }
    if (isPdf(head)) {
      return PDF;
    }
    return isBinary(head) ? BINARY : written(head.replace("\u0000", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", ""));
  }

  /// The header may follow other bytes (ISO 32000, annex I.2), but then not those of a page or text about one.
  private static boolean isPdf(String head) {
    int at = head.indexOf("%PDF-");
    return at == 0 || (at > 0 && at < PDF_WITHIN && (head.substring(0, at).isBlank() || isBinary(head)));
  }

  /// An OPC package begins with one of the parts that only packages have; a plain archive of documents does not.
  private static boolean isPackage(String head) {
    String first = head.length() > NAME_AT ? head.substring(NAME_AT) : "";
    return first.startsWith("[Content_Types].xml") || first.startsWith("_rels/") || first.startsWith("word/") || first.startsWith("docProps/") || first.startsWith("customXml/");
  }

  private static Content written(String head) {
    Optional<String> root = root(head);
    if (root.isPresent() && (OF_MEETINGS.contains(root.get()) || (head.stripLeading().startsWith("<?xml") && !MARKUP.matcher("<" + root.get() + ">").matches()))) {
      return XML;
    }
    boolean markup = MARKUP.matcher(head).find();
    String words = head.stripLeading();
    boolean wrapped = words.startsWith("{\"") || words.startsWith("[{") || words.startsWith("[\"") || words.matches("(?s)\\{\\s+\".*") || words.startsWith("\"<");
    return markup && wrapped ? JSON : markup ? HTML : TEXT;
  }

  /// The name of the first element, without prefix, in lower case.
  private static Optional<String> root(String head) {
    int at = 0;
    Matcher before = BEFORE_ROOT.matcher(head);
    while (before.find()) {
      at = before.end();
    }
    Matcher root = ROOT.matcher(head).region(at, head.length());
    return root.lookingAt() ? Optional.of(root.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
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
}
