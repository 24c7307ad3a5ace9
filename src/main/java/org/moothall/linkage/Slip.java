package org.moothall.linkage;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One letter too many, too few, another or two turned round: `Spivack` and `Spivak`, `Prcye` and `Pryce`.
final class Slip {

  private Slip() {}

  /// Whether one slip makes one word the other.
  static boolean between(String one, String other) {
    int same = common(one, other);
    String left = one.substring(same);
    String right = other.substring(same);
    if (left.equals(right) || Math.abs(left.length() - right.length()) > 1) {
      return false;
    }
    return left.length() == right.length() ? changed(left, right) : dropped(left, right);
  }

  private static int common(String one, String other) {
    return (int) IntStream.range(0, Math.min(one.length(), other.length())).takeWhile(i -> one.charAt(i) == other.charAt(i)).count();
  }

  private static boolean changed(String left, String right) {
    boolean crossed = left.length() > 1 && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0);
    return (crossed && left.substring(2).equals(right.substring(2))) || left.substring(1).equals(right.substring(1));
  }

  private static boolean dropped(String left, String right) {
    return left.length() < right.length() ? left.equals(right.substring(1)) : right.equals(left.substring(1));
  }

  /// Words that two words share where one slip lies between them: the word itself, and the word without one of its letters.
  static Stream<String> traces(String word) {
    return Stream.concat(Stream.of(word), IntStream.range(0, word.length()).mapToObj(i -> word.substring(0, i) + word.substring(i + 1))).distinct();
  }
}
