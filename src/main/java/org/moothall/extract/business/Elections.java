package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Who was put up for an office, and that nobody stood against them.
///
/// `Chair - Cllr Pell, proposed by Cllr Stone, seconded by Cllr Okafor` · `Cllr Stone nominated Cllr Pell as Chairman, seconded by Cllr Okafor. All in favour.` · `Cllr Pell was proposed as Chair and, there
/// being no other nominations, took the chair.` Where a sentence says `was elected`, that one tells it.
final class Elections {

  private static final Wording PUT_UP = Wording.of("(?i)\\b(?:proposed|nominated|seconded)\\b");
  private static final String OFFICES = "(?:chair(?:man|person|woman)?|mayor|convener|secretary|treasurer|clerk|representative)\\b";
  private static final Wording OFFICE = Wording.of("(?i)\\b(?:as|for|to be|be|remain|(?:position|post|office|role) of)(?: the)?(?: (?:council|committee|parish|town|next|new))?(?: vice-?| deputy)?[ -]?" + OFFICES);
  private static final Wording SLATE = Wording.of("(?i)^\\W*(?:vice-? ?)?" + OFFICES + "\\W{1,3}[^.;]{3,50}\\bproposed\\b[^.;]{3,60}\\bseconded\\b");
  private static final Wording PASSED = Wording.of("(?i)\\b(?:carried|all (?:in favour|agreed|voted|present agreed)|in agreement|agreed|unanimous(?:ly)?|approved|accepted|no (?:other|further) (?:nominations?|names?|candidates?))\\b");
  private static final Wording ELECTED = Wording.of("(?i)\\b(?:re-?)?(?:elected|appointed)\\b|\\b(?:lost|declined|resolved)\\b");
  /// `Ada Pell elected Chairman.`
  private static final Wording CHOSEN = Wording.of("^(?:\\p{Lu}[\\p{L}'.-]* ){1,5}(?:was )?(?:re-?)?elected (?:as )?(?:the )?(?i:(?:vice|deputy)?[ -]?" + OFFICES + ")");
  /// `The outgoing Mayor declared Councillor Ada Pell elected.`
  private static final Wording DECLARED = Wording.of("(?i)\\b(?:declared|deemed) (?:that )?[^.;,]{3,60}? (?:had been |was |to be |as )?(?:duly )?(?:re-?)?elected\\b");
  private static final int LONGEST = 400;

  private Elections() {}

  static List<Passage> find(List<Passage> sentences) {
    List<Passage> elections = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      Passage sentence = sentences.get(at);
      boolean putUp = sentence.length() <= LONGEST && PUT_UP.in(sentence) && OFFICE.in(sentence) && !ELECTED.in(sentence);
      boolean chosen = (CHOSEN.in(sentence) || (sentence.length() <= LONGEST && DECLARED.in(sentence))) && Passive.find(Words.of(sentence)).isEmpty();
      if (chosen || (SLATE.in(sentence) && !ELECTED.in(sentence))) {
        elections.add(sentence);
        continue;
      }
      boolean next = putUp && at + 1 < sentences.size() && !ELECTED.in(sentences.get(at + 1));
      if (putUp && (PASSED.in(sentence) ? at + 1 >= sentences.size() || next : next && PASSED.in(sentences.get(at + 1)))) {
        elections.add(sentence);
      }
    }
    return elections;
  }
}
