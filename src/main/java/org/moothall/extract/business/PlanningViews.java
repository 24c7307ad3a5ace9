package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// What a parish council says to an application, in a word behind it.
///
/// `23/01234 Rose Cottage, dormer - no objection.` · `P/2023/0456 Barn at Nether End. No comment.`; not `The owner of 23/01234 had no
/// objection to a visit`.
final class PlanningViews {

  private static final Wording REFERENCE = Wording.of("^\\W{0,3}(?:(?:Application|Planning|App|Ref)\\.?:? ){0,2}(?:No\\.?:? )?"
      + "(?:(?:(?:\\p{Lu}{1,5}|\\d)[/.-]|\\p{Lu}{1,2})?\\d{2,4}[/.-]\\d{2,6}\\p{Lu}?(?:[/.-]\\p{Lu}\\p{L}{1,8})?|\\p{Lu}{1,4}/\\d{4,6}|\\d/\\d{5})\\b");
  private static final String VIEW = "(?:no (?:objections?|comments?|observations)(?: noted)?|objections?|object(?:ed|s)?|support(?:ed|s)?(?: this application)?|neutral|not supported|recommend(?:ed|s)? (?:approval|refusal|to (?:approve|refuse))|(?:approval|refusal) (?:is |was )?recommended)(?:,? \\d{1,2} (?:votes? )?(?:to|-) \\d{1,2})?(?:(?:,? (?:raised|made|on grounds|to this|was raised|were raised|but|subject to|because|provided(?! by\\b)|providing|as long as|in principle)\\b|: | - )[^.]{0,120})?";
  private static final Wording BEHIND = Wording.of("(?i)(?: -|:|,|\\.|\\n| but otherwise) {0,60}(?:(?:the )?(?:(?:parish |town )?council|[a-z]?[pt]c) (?:had |has |have |raises? |raised )?)?" + VIEW + "\\W*$");
  private static final Wording ALONE = Wording.of("(?i)^(?:(?:the )?(?:(?:parish |town |community )?council|members|[a-z]?[pt]c)(?: had| has| raised| raises?| have)? )?" + VIEW + "\\W*$");
  private static final Wording UNNUMBERED = Wording.of("^(?!.*\\b(?:was|were|had|has|have|been|consult\\p{L}*|notified|displayed|received|neighbours?|residents?|highways|county|district)\\b)\\p{Lu}\\p{L}+ [^.;:]{8,150}, no (?:objections?|comments?)(?: (?:noted|raised|made))?(?: by (?:the )?(?:[Pp]arish |[Tt]own )?[Cc]ouncil)?\\W{0,2}$");
  private static final int LONGEST = 300;

  private PlanningViews() {}

  /// Whether a block begins as an application does.
  static boolean isApplication(Passage words) {
    return REFERENCE.in(words);
  }

  /// Whether a block on an application whose number is not told ends in a view: `Conservatory at Rose Cottage, no objections noted`.
  static boolean endsInView(Passage words) {
    return words.length() <= LONGEST && UNNUMBERED.in(words);
  }

  /// Whether a block is a view and nothing else.
  static boolean isView(Passage words) {
    return words.length() <= LONGEST && ALONE.in(words);
  }

  /// The applications of a block with what is said to them.
  static List<Passage> find(List<Passage> sentences) {
    List<Passage> views = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      Passage sentence = sentences.get(at);
      boolean application = sentence.length() <= LONGEST && REFERENCE.in(sentence);
      boolean next = application && at + 1 < sentences.size() && sentences.get(at + 1).length() <= LONGEST && ALONE.in(sentences.get(at + 1));
      if (next) {
        views.add(sentence.through(sentences.get(at + 1)));
      } else if (application && BEHIND.in(sentence)) {
        views.add(sentence);
      }
    }
    return views;
  }
}
