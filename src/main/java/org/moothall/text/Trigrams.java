package org.moothall.text;

/// The runs of three characters of a text, whatever their case, with any digit as `0` and any white space as a blank, as a Bloom filter: "no" is certain, "yes" is not.
final class Trigrams {

  private static final int LONGEST = 1200;
  private static final Trigrams ANY = new Trigrams(new long[] {-1, -1, -1, -1, -1, -1, -1, -1});

  private static final byte[] FOLDED = new byte[128];

  static {
    for (char c = 0; c < 128; c++) {
      FOLDED[c] = (byte) (c >= '0' && c <= '9' ? '0' : Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c));
    }
  }

  private final long[] bits;

  private Trigrams(long[] bits) {
    this.bits = bits;
  }

  /// The runs of a text; in a long one anything may stand.
  static Trigrams of(String text, int from, int to) {
    if (to - from > LONGEST) {
      return ANY;
    }
    long[] bits = new long[8];
    if (to - from >= 3) {
      int run = fold(text.charAt(from)) << 8 ^ fold(text.charAt(from + 1));
      for (int i = from + 2; i < to; i++) {
        run = next(run, text.charAt(i));
        int place = place(run);
        bits[place >>> 6] |= 1L << place;
      }
    }
    return new Trigrams(bits);
  }

  /// The places in the filter of the runs of a word.
  static int[] places(String word) {
    int[] places = new int[Math.max(0, word.length() - 2)];
    int run = places.length == 0 ? 0 : fold(word.charAt(0)) << 8 ^ fold(word.charAt(1));
    for (int i = 0; i < places.length; i++) {
      run = next(run, word.charAt(i + 2));
      places[i] = place(run);
    }
    return places;
  }

  boolean mayHold(int[] places) {
    for (int place : places) {
      if ((bits[place >>> 6] & 1L << place) == 0) {
        return false;
      }
    }
    return true;
  }

  /// As [java.util.regex.Pattern#UNICODE_CASE] compares characters.
  private static int fold(char c) {
    if (c < 128) {
      return FOLDED[c];
    }
    return Character.toLowerCase(Character.toUpperCase(c)) & 0xFF;
  }

  private static int next(int run, char c) {
    return (run << 8 ^ fold(c)) & 0xFFFFFF;
  }

  private static int place(int run) {
    return run * 0x9E3779B1 >>> 23;
  }
}
