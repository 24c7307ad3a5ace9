package org.moothall.query;

import java.nio.charset.StandardCharsets;

/// What a format writes in place of signs that it cannot hold as they are.
enum Escaping {
  /// JSON (RFC 8259, section 7). Half a surrogate pair stays what it is, as an escape.
  JSON {
    @Override
    String ascii(char sign) {
      return switch (sign) {
        case '"' -> "\\\"";
        case '\\' -> "\\\\";
        case '\n' -> "\\n";
        case '\r' -> "\\r";
        case '\t' -> "\\t";
        default -> sign < ' ' ? other(sign) : "";
      };
    }

    @Override
    String other(char sign) {
      return "\\u%04x".formatted((int) sign);
    }
  },

  /// XML 1.0, in text and in attributes. What it cannot say at all stands as the replacement character.
  XML {
    @Override
    String ascii(char sign) {
      return switch (sign) {
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '&' -> "&amp;";
        case '"' -> "&quot;";
        // Unescaped, parsers would make other blanks of them.
        case '\n' -> "&#xA;";
        case '\r' -> "&#xD;";
        case '\t' -> "&#x9;";
        default -> sign < ' ' ? other(sign) : "";
      };
    }

    @Override
    String other(char sign) {
      return REPLACEMENT;
    }
  },

  /// A quoted field of CSV (RFC 4180).
  CSV {
    @Override
    String ascii(char sign) {
      return sign == '"' ? "\"\"" : "";
    }

    @Override
    String other(char sign) {
      return REPLACEMENT;
    }
  };

  private static final String REPLACEMENT = "\ufffd";
  private static final int ASCII = 128;

  // Written when the constant is made, and never after.
  @SuppressWarnings("ImmutableEnumChecker")
  private final byte[][] table = new byte[ASCII][];

  @SuppressWarnings("ImmutableEnumChecker")
  private final boolean[] special = new boolean[ASCII];

  Escaping() {
    for (char sign = 0; sign < ASCII; sign++) {
      table[sign] = ascii(sign).getBytes(StandardCharsets.UTF_8);
      special[sign] = table[sign].length > 0;
    }
  }

  /// What stands for each sign of ASCII; nothing where it stands for itself.
  byte[][] table() {
    return table;
  }

  /// Which signs of ASCII do not stand for themselves.
  boolean[] special() {
    return special;
  }

  /// What stands for a sign of ASCII, or nothing.
  abstract String ascii(char sign);

  /// What stands for half a surrogate pair or for what is no character.
  abstract String other(char sign);
}
