package org.moothall.extract.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// The spelling in which a name is shown: single blanks, plain apostrophes and hyphens, no possessive, capitals only where names have them.
public final class NameSpelling {

  private static final Wording TORN_AT_HYPHEN = Wording.of("(?<=\\p{L})- (?=\\p{Lu})");
  private static final Wording TORN_AT_APOSTROPHE = Wording.of("\\bO' (?=\\p{Lu})");
  private static final Wording JOINED_INITIALS = Wording.of("\\p{Lu}-\\p{Lu}");

  private NameSpelling() {}

  /// The spelling of a name as it is written somewhere.
  public static String of(String written) {
    SourceText text = SourceText.of(written);
    String words = SourceText.single(text.all().folded()).strip();
    String joined = words.contains("- ") ? TORN_AT_HYPHEN.matcher(words).replaceAll("-") : words;
    String plain = joined.contains("O' ") ? TORN_AT_APOSTROPHE.matcher(joined).replaceAll("O'") : joined;
    String name = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    return Arrays.stream(name.split(" ")).map(NameSpelling::small).collect(Collectors.joining(" "));
  }

  /// `PELL` gives `Pell`, `McDONALD` gives `McDonald`; initials stay.
  private static String small(String word) {
    if (word.length() > 4 && (word.startsWith("Mc") || word.startsWith("Mac")) && word.substring(3).equals(word.substring(3).toUpperCase(Locale.ROOT))) {
      int prefix = word.startsWith("Mc") ? 2 : 3;
      return word.substring(0, prefix) + Casing.title(word.substring(prefix));
    }
    boolean capitals = word.length() > 2 && word.indexOf('.') < 0 && word.equals(word.toUpperCase(Locale.ROOT)) && !JOINED_INITIALS.is(word);
    return capitals ? Casing.title(word) : word;
  }
}
