package org.moothall.read.words;

import java.util.regex.Pattern;

/// Takes the tags of print templates out of a text, which council systems leave in it.
///
/// `<AI1>4. LAMPS</AI1>` is `4. LAMPS`; `<TRAILER_SECTION>` and a line `FIELD_TITLE` are nothing.
public final class TemplateTags {

  private static final Pattern TAG = Pattern.compile("</?(?:AI\\d{1,4}|[A-Z]{3,20}_[A-Z_]{3,40})>|(?m:^FIELD_[A-Z_]{3,40}$)");

  private TemplateTags() {}

  /// The text without them.
  public static String removed(String text) {
    return text.contains("<AI") || text.contains("_SECTION") || text.contains("FIELD_") ? TAG.matcher(text).replaceAll("") : text;
  }
}
