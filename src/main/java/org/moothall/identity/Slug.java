package org.moothall.identity;

import java.text.Normalizer;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// A name as a part of a path: letters and digits in lower case, joined by hyphens.
///
/// Names that differ only in case, accents, apostrophes, blanks, marks or "&" for "and" have one slug.
public final class Slug {

  private static final int LONGEST = 80;
  private static final Wording DROPPED = Wording.of("[\\p{M}'’‘`´]");
  private static final Wording JOINT = Wording.of("[^\\p{L}\\p{Nd}]+");

  private static final Wording SMALL = Wording.of("\\b(?:of|for|the|and|to)\\b|&");

  private Slug() {}

  /// The slug of a name; of a name without letters and digits, or of an overlong one, its digest makes or ends it.
  public static String of(String name) {
    String plain = DROPPED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined = JOINT.matcher(SourceText.lower(plain).replace("&", " and ")).replaceAll("-");
    String slug = joined.replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      return Digest.of(name);
    }
    return slug.length() <= LONGEST ? slug : cut(slug) + "-" + Digest.of(slug);
  }

  /// The slug of a title of office, in which small words do not count: "Cabinet Member for Finance" is
  /// "Cabinet Member Finance".
  static String ofTitle(String title) {
    String content = SMALL.matcher(SourceText.lower(title)).replaceAll(" ");
    return of(content.isBlank() ? title : content);
  }

  private static String cut(String slug) {
    int hyphen = slug.lastIndexOf('-', LONGEST - 1);
    return slug.substring(0, hyphen > 0 ? hyphen : slug.offsetByCodePoints(0, LONGEST / 2));
  }
}
