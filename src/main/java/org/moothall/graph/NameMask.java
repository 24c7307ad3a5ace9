package org.moothall.graph;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.moothall.identity.Slug;
import org.moothall.text.PrivateSentences;

/// Finds names that are to stay out wherever they stand in words, without knowing them: what is known are digests of their slugs.
///
/// `Thanks went to Ada Pell and to Mrs Pell's team.` becomes `Thanks went to ███ ████ and to Mrs ████'s team.`
final class NameMask {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’](?!s\\b)\\p{L}[\\p{L}\\p{M}]*)*");
  private static final Pattern TORN = Pattern.compile("[-\u2010\u00AD]\\s+");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{Nd};:!?()]{0,6}");
  // Of a name that is also a word, only what is written as a name is one.
  private static final String BEFORE_SMALL = "@._/";
  private static final int MOST_WORDS = 5;

  private final Predicate<String> withheld;
  private final Map<String, Boolean> known = new HashMap<>();

  /// @param withheld whether the name of a slug is to stay out
  NameMask(Predicate<String> withheld) {
    this.withheld = withheld;
  }

  /// Words with the letters of such names replaced by [PrivateSentences#MASK]; positions stay.
  String mask(String words) {
    return mask(words, PrivateSentences.MASK, false);
  }

  /// A part of an address likewise, with `x` for a letter.
  String maskSlug(String slug) {
    return mask(slug, 'x', true);
  }

  private String mask(String words, char sign, boolean inAnyCase) {
    List<MatchResult> found = WORD.matcher(words).results().toList();
    BitSet hidden = new BitSet();
    for (int first = 0; first < found.size(); first++) {
      hide(words, found.subList(first, Math.min(found.size(), first + MOST_WORDS)), inAnyCase, hidden);
    }
    return hidden.isEmpty() ? words : masked(words, hidden, sign);
  }

  /// Hides the names that begin with the first of some words.
  private void hide(String words, List<MatchResult> found, boolean inAnyCase, BitSet hidden) {
    int start = found.getFirst().start();
    int before = start;
    for (int count = 0; count < found.size(); count++) {
      MatchResult word = found.get(count);
      if (count > 0 && !isNear(words.substring(before, word.start()))) {
        return;
      }
      boolean mayBeName = inAnyCase || count > 0 || isWrittenAsName(words, start);
      if (mayBeName && isName(words.substring(start, word.end()))) {
        hidden.set(start, word.end());
      }
      before = word.end();
    }
  }

  private static boolean isNear(String between) {
    return APART.matcher(between).matches();
  }

  private static boolean isWrittenAsName(String words, int start) {
    return !Character.isLowerCase(words.codePointAt(start)) || (start > 0 && BEFORE_SMALL.indexOf(words.charAt(start - 1)) >= 0);
  }

  private boolean isName(String name) {
    return known.computeIfAbsent(name, this::isWithheld);
  }

  private boolean isWithheld(String name) {
    return withheld.test(Slug.of(name)) || (TORN.matcher(name).find() && withheld.test(Slug.of(TORN.matcher(name).replaceAll(""))));
  }

  private static String masked(String words, BitSet hidden, char sign) {
    StringBuilder masked = new StringBuilder(words.length());
    int at = 0;
    for (int letter : words.codePoints().toArray()) {
      masked.appendCodePoint(hidden.get(at) && Character.isLetterOrDigit(letter) ? sign : letter);
      at += Character.charCount(letter);
    }
    return masked.toString();
  }
}
