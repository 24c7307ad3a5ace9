package org.moothall.text;

/// The runs of three characters of a text, as a Bloom filter: "no" is certain, "yes" is not.
///
/// Small and capital letters are one, any digit is `0`, and whatever is no letter or digit of ASCII is a blank; one stands
/// before and after the text.
final class Trigrams {

  private static final int SHORT = 600;
  private static final int SMALL = 512;
  private static final int LARGE = 32_768;
  private static final byte[] FOLDED = new byte[128];

  static {
    for (char c = 0; c < 128; c++) {
      FOLDED[c] = (byte) (c >= '0' && c <= '9' ? '0' : isWord(c) ? Character.toLowerCase(c) : ' ');
    }
  }

  private final long[] bits;

  private final int shift;

  private Trigrams(int size) {
    this.bits = new long[size / Long.SIZE];
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
  }

  /// The runs of a stretch of a text.
  static Trigrams of(String text, int from, int to) {
    Trigrams trigrams = new Trigrams(to - from > SHORT ? LARGE : SMALL);
    int run = ' ';
    for (int i = from; i <= to; i++) {
      run = next(run, i == to ? ' ' : text.charAt(i));
      if (i > from) {
        int place = mixed(run) >>> trigrams.shift;
        trigrams.bits[place >>> 6] |= 1L << place;
      }
    }
    return trigrams;
  }

  /// The runs of a word, as their places in a filter of 2^32 bits.
  static int[] runs(String word) {
    int[] runs = new int[Math.max(0, word.length() - 2)];
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      run = next(run, word.charAt(i));
      if (i >= 2) {
        runs[i - 2] = mixed(run);
      }
    }
    return runs;
  }

  boolean mayHold(int[] runs) {
    for (int run : runs) {
      int place = run >>> shift;
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

  private static int mixed(int run) {
    return run * 0x9E3779B1;
  }
}
