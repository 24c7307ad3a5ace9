package org.moothall.query;

import java.util.regex.Pattern;

/// Text as XML 1.0 can have it (section 2.2): a document or a question may hold control characters, which it cannot say in any way.
public final class XmlText {

  private static final Pattern UNSPEAKABLE = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private XmlText() {}

  /// The text with the replacement character in the place of each that cannot be said.
  public static String of(String words) {
    return UNSPEAKABLE.matcher(words).replaceAll("\uFFFD");
  }

  /// Whether all of it can be said.
  static boolean holds(String words) {
    return !UNSPEAKABLE.matcher(words).find();
  }
}
