package org.moothall.extract.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.moothall.extract.organisation.NamedOrganisation.Kind;

/// Takes apart bodies that share their last word: "the Street Trading and Public Spaces Sub-Committees" are two.
///
/// One word on both sides of "and" may be the two halves of one name ("Overview and Scrutiny Committees"), so at least one
/// side must have more.
final class SharedNames {

  private SharedNames() {}

  /// The names of the bodies between a word and the plural that ends them.
  static List<NamedOrganisation> read(List<Word> words, int start, int head) {
    int[] joints = IntStream.range(start, head).filter(i -> words.get(i).conjunction()).toArray();
    int stem = head;
    while (stem > start && BodyWords.VAGUE.has(words.get(stem - 1)) && !words.get(stem - 1).conjunction()) {
      stem--;
    }
    boolean two = joints.length == 1 && joints[0] > start && joints[0] + 1 < stem && stem - start >= 4;
    if (!two || BodyWords.BODY.hasPlural(words.get(joints[0] - 1))) {
      return List.of();
    }
    return List.of(share(words, start, joints[0], stem, head), share(words, joints[0] + 1, stem, stem, head)).stream()
        .map(name -> new NamedOrganisation(start, head + 1, name, Kind.BODY))
        .toList();
  }

  private static String share(List<Word> words, int from, int to, int stem, int head) {
    List<Word> own = new ArrayList<>(words.subList(from, to));
    own.addAll(words.subList(stem, head));
    Word last = words.get(head);
    String joint = last.gap() == Word.Gap.HYPHEN ? "-" : " ";
    return Names.textOf(own) + joint + BodyWords.singular(last.text());
  }
}
