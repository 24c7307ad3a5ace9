package org.moothall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the tokens of a passage: initials with their stops (`J.P.`), words and numbers with the signs that join their parts
/// (`Sub-Committee`, `2021/22`, `Pell's`), and any other sign alone.
final class Tokens {

  private static final int MOST_INITIALS = 4;
  private static final int LONGEST = 62;
  private static final int SHORTEST_GLUED = 5;
  /// Two letters that are one in Welsh: `Trefor Ll. Pell`
  private static final Set<String> WELSH = Set.of("Ll", "Rh", "Ff", "Th");

  private final String words;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String words) {
    this.words = words;
  }

  static List<Token> of(Passage passage) {
    Tokens tokens = new Tokens(passage.folded());
    tokens.read();
    return List.copyOf(tokens.tokens);
  }

  private void read() {
    for (int at = 0; at < words.length();) {
      int letter = words.codePointAt(at);
      if (isBlank(letter)) {
        at++;
        continue;
      }
      int end = initials(at);
      if (end == at) {
        end = isWord(letter) ? word(at) : at + Character.charCount(letter);
      }
      tokens.add(new Token(words.substring(at, end), at, end));
      at = end;
    }
  }

  /// The end of `J.P.` before a blank, a comma, a bracket or a surname; where it begins, if there is none.
  private int initials(int start) {
    int at = start;
    for (int count = 0; count < MOST_INITIALS && letter(at) > 0; count++) {
      at += letter(at) + 1;
    }
    boolean closed = at == words.length() || isBlank(words.charAt(at)) || words.charAt(at) == ',' || words.charAt(at) == ')' || (at > start && isSurname(at));
    return closed ? at : start;
  }

  /// How many characters the letter before a stop has; 0 where no initial stands.
  private int letter(int at) {
    boolean one = at + 1 < words.length() && Character.isUpperCase(words.charAt(at)) && words.charAt(at + 1) == '.';
    return one ? 1 : at + 2 < words.length() && words.charAt(at + 2) == '.' && isWelsh(words.substring(at, at + 2)) ? 2 : 0;
  }

  /// Whether a word is one letter of Welsh that is written with two.
  static boolean isWelsh(String letters) {
    return WELSH.contains(letters);
  }

  /// `Pell` behind `A.` without a blank
  private boolean isSurname(int at) {
    return at + 2 < words.length() && Character.isUpperCase(words.charAt(at)) && (words.charAt(at + 1) == '\'' || (Character.isLetter(words.charAt(at + 1)) && Character.isLowerCase(words.charAt(at + 2))));
  }

  private int word(int start) {
    int end = start;
    int at = start;
    for (int count = 0; count < LONGEST && at < words.length(); count++) {
      int letter = words.codePointAt(at);
      boolean part = isWord(letter) || (at > start && isMark(letter));
      if (!part && !isJoint(letter)) {
        break;
      }
      at += Character.charCount(letter);
      if (part) {
        end = at;
      }
    }
    return withoutGlued(start, end);
  }

  /// Where the capitals end that bold print set apart from what follows: `RESOLVEDthat the lease be granted`.
  private int withoutGlued(int start, int end) {
    int tail = words.startsWith("that", end - 4) ? end - 4 : words.startsWith("to", end - 2) ? end - 2 : start;
    boolean glued = tail - start >= SHORTEST_GLUED && words.substring(start, tail).chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    return glued ? tail : end;
  }

  private static boolean isBlank(int letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
  }

  private static boolean isJoint(int letter) {
    return letter == '\'' || letter == '&' || letter == '/' || letter == '-';
  }

  private static boolean isWord(int letter) {
    if (letter < 128) {
      return ((letter | 32) >= 'a' && (letter | 32) <= 'z') || (letter >= '0' && letter <= '9');
    }
    return Character.isLetter(letter) || isNumber(letter);
  }

  private static boolean isNumber(int letter) {
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int letter) {
    int type = letter < 128 ? Character.CONTROL : Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
