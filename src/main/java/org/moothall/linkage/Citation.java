package org.moothall.linkage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.moothall.text.Passage;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// The number of an item as its parts, whatever stands between them: `4d`, `7(12)`, `4.4.5xi)`, `2.2.1`.
///
/// @param parts such as 4, d
record Citation(List<String> parts) {

  /// Words that cite: `Item 9 Minutes dated 12 June`, `Ref 2.2.1`, `minute 35`.
  private static final Wording CITES = Wording.of(
      "(?i)\\b(?:items?|ref(?:erence)?|minutes?|min\\.?|action|no\\.?|para(?:graph)?)\\s{1,3}(?:no\\.?\\s)?(\\d{1,4}(?:[./]?(?:\\d{1,3}"
          + "|[a-z]{1,4})\\b|\\([a-z0-9]{1,4}\\))*)");

  /// The mark before a point under matters arising: `4.4.4.5xi)`, `13iv)`, `7(12)`, `8.`, `13 Black Bin`.
  private static final Wording MARK = Wording.of("^\\s*\\(?(\\d{1,3}(?:\\.\\d{1,3})*\\.?(?:[ivx]{1,5}|[a-z])?(?:\\([a-z0-9]{1,4}\\))?)[.)]?\\s");

  /// The number of an item, and in brackets that of something in a paper it was about: `7(12)`.
  private static final Wording WITHIN = Wording.of("^\\s*(\\d{1,3})\\(\\d{1,3}\\)\\s");

  /// The mark of a point below its item: `iv)`, `b.`, `(2)`.
  private static final Wording BELOW = Wording.of("^\\s*\\(?([ivx]{1,5}|[a-z]|\\d{1,2})[.)]\\s");
  private static final Wording PART = Wording.of("\\d+|[a-z]+");

  /// What the first words of a point cite.
  ///
  /// @param looksBack whether the item tells what came of earlier ones, so that a mark is the number of an earlier item
  static Set<Citation> in(Passage opening, boolean looksBack) {
    Set<Citation> cited = new LinkedHashSet<>();
    opening.matches(CITES).forEach(match -> cited.add(of(match)));
    if (cited.isEmpty() && looksBack) {
      opening.matches(MARK).limit(1).forEach(match -> cited.addAll(of(match).without()));
      opening.matches(WITHIN).limit(1).forEach(match -> cited.add(of(match)));
    }
    return cited;
  }

  /// The numbers under which a point may be cited: its own, and its item's with it or alone.
  static List<Citation> to(Point point) {
    List<Citation> names = new ArrayList<>();
    point.words().matches(MARK).limit(1).forEach(match -> names.addAll(of(match).without()));
    point.item().number().map(Citation::of).ifPresent(item -> {
      point.words().matches(BELOW).limit(1).forEach(match -> names.add(item.with(match.group(1))));
      names.add(item);
    });
    return names;
  }

  private static Citation of(MatchResult match) {
    return of(match.group(1));
  }

  static Citation of(String number) {
    return new Citation(PART.matcher(SourceText.lower(number)).results().map(MatchResult::group).toList());
  }

  private Citation with(String part) {
    List<String> longer = new ArrayList<>(parts);
    longer.add(SourceText.lower(part));
    return new Citation(List.copyOf(longer));
  }

  /// The number as printed, and without the numbers that each later meeting's "matters arising" put before it: of
  /// `4.4.4.5xi` both that and `5xi`.
  private List<Citation> without() {
    int same = 0;
    while (same < parts.size() - 1 && parts.get(same).equals(parts.getFirst())) {
      same++;
    }
    return same == 0 ? List.of(this) : List.of(new Citation(parts.subList(same, parts.size())), this);
  }
}
