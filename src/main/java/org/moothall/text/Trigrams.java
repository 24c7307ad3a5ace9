package org.moothall.text;

/// The runs of three characters of a text, as a Bloom filter: "no" is certain, "yes" is not.
///
/// Small and capital letters are one, any digit is `0`, and whatever is no letter or digit of ASCII is a blank; one stands
/// before and after the text.
final class Trigrams {

  private static final int LONGEST = 1200;
  private static final int FILTER = 8 * Long.SIZE;
  private static final Trigrams ANY = new Trigrams(new long[] {-1, -1, -1, -1, -1, -1, -1, -1});
  private static final byte[] FOLDED = new byte[128];

  static {
    for (char c = 0; c < 128; c++) {
      FOLDED[c] = (byte) (c >= '0' && c <= '9' ? '0' : isWord(c) ? Character.toLowerCase(c) : ' ');
    }
  }

  private final long[] bits;

  private Trigrams(long[] bits) {
    this.bits = bits;
  }

  /// The runs of a stretch of a text; in a long one anything may stand.
  static Trigrams of(String text, int from, int to) {
    if (to - from > LONGEST) {
      return ANY;
    }
    long[] bits = new long[FILTER / Long.SIZE];
    int run = ' ';
    for (int i = from; i <= to; i++) {
      run = next(run, i == to ? ' ' : text.charAt(i));
      if (i > from) {
        int place = place(run);
        bits[place >>> 6] |= 1L << place;
      }
    }
    return new Trigrams(bits);
  }

  /// The places in the filter of the runs of a word.
  static int[] places(String word) {
    int[] places = new int[Math.max(0, word.length() - 2)];
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      run = next(run, word.charAt(i));
      if (i >= 2) {
        places[i - 2] = place(run);
      }
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

  /// Whether a character is part of a word, as [java.util.regex.Pattern] has it for the bounds of words.
  static boolean isWord(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
  }

  private static int next(int run, char c) {
    return (run << 8 | (c < 128 ? FOLDED[c] : ' ')) & 0xFFFFFF;
  }

  private static int place(int run) {
    return run * 0x9E3779B1 >>> Integer.SIZE - Integer.numberOfTrailingZeros(FILTER);
  }
}
