package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.minutes.Item;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.Wording;

/// Who was put up for an office, and that nobody stood against them.
///
/// `Chair - Cllr Pell, proposed by Cllr Stone, seconded by Cllr Okafor` · `Cllr Stone nominated Cllr Pell as Chairman, seconded by Cllr Okafor. All in favour.` · `Cllr Pell was proposed as Chair and, there
/// being no other nominations, took the chair.` Where a sentence says `Cllr Pell was elected`, that one tells it.
///
/// @param titled whether the item is about who holds an office
/// @param unopposed whether one was put up for it and nobody else
/// @param contested whether there was a vote between several
record Elections(boolean titled, boolean unopposed, boolean contested) {

  private static final Wording PUT_UP = Wording.of("(?i)\\b(?:proposed|nominated|seconded)\\b");
  private static final String OFFICES = "(?:chair(?:man|person|woman)?|mayor|convener|secretary|treasurer|clerk|representative)\\b";
  private static final Wording OFFICE = Wording.of("(?i)\\b(?:as|for|to be|be|remain|(?:position|post|office|role) of)(?: the)?(?: (?:council|committee|parish|town|next|new))?(?: vice-?| deputy)?[ -]?" + OFFICES);
  private static final Wording SLATE = Wording.of("(?i)^\\W*(?:vice-? ?)?" + OFFICES + "\\W{1,3}[^.;]{3,50}\\b(?:proposed\\b[^.;]{3,60}\\bseconded\\b|nominated (?:by )?(?-i:\\p{Lu})[^.;]{3,60}\\b(?:seconded|2nd)\\b)");
  private static final Wording PASSED = Wording.of("(?i)\\b(?:carried|all (?:in favour|agreed|voted|present agreed)|in agreement|agreed|unanimous(?:ly)?|approved|accepted|no (?:other|further) (?:nominations?|names?|candidates?))\\b");
  private static final Wording ELECTED = Wording.of("(?i)\\b(?:re-?)?(?:elected|appointed)\\b|\\b(?:lost|declined|resolved)\\b");
  /// `Ada Pell elected Chairman.`
  private static final Wording CHOSEN = Wording.of("^(?:\\p{Lu}[\\p{L}'.-]* ){1,5}(?:was )?(?:re-?)?elected (?:as )?(?:the )?(?i:(?:vice|deputy)?[ -]?" + OFFICES + ")");
  /// `The outgoing Mayor declared Councillor Ada Pell elected.`
  private static final Wording DECLARED = Wording.of("(?i)\\b(?:declared|deemed) (?:that )?[^.;,]{3,60}? (?:had been |was |to be |as )?(?:duly )?(?:re-?)?elected\\b");
  /// `There being no other nominations Cllr Pell was duly elected.`
  private static final Wording IN_THE_END = Wording.of("(?i)\\b(?:was|were|being|and) (?:then |therefore |thereupon |duly |unanimously ){0,2}(?:re-?)?elected\\b|\\b(?:duly|therefore) (?:re-?)?elected\\b");
  private static final Wording NOMINATIONS = Wording.of("(?i)\\bnominat");
  private static final Wording NOT = Wording.of("(?i)\\b(?:not|had been|has been|to be|lost|declined|previously) (?:duly )?(?:re-?)?(?:elected|appointed)\\b|\\b(?:lost|declined|vacanc)");
  private static final Wording CONTESTED = Wording.of("(?i)\\b(?:ballot|declined|withdrew|stood down|votes? (?:was|were|being) taken|\\w+ votes?|show of hands|\\d+ (?:to|-) \\d+|not carried|defer\\p{L}*|postpon\\p{L}*|also (?:nominated|proposed|put forward))\\b");
  private static final Wording ELECTS = Wording.of("\\b(?:elected|appointed|co-opted)\\b");
  private static final String ANYBODY = "(?:(?:Cllr|Councillor|Cr|Alderman|Mr|Mrs|Ms|Miss|Dr)\\.? )?\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){0,3}";
  /// `Cllr Pell, proposed by Cllr Stone, seconded by Cllr Okafor.` · `Cllr Stone nominated Cllr Pell, seconded by Cllr Okafor`, under a title that tells the office
  private static final Wording STOOD = Wording.of("^\\W{0,3}" + ANYBODY + ",? (?:(?:was )?(?:proposed|nominated) by [^.;:]{3,50}?|(?:proposed|nominated) " + ANYBODY + "),? (?:and )?seconded (?:by )?[^;:]{3,50}$");
  private static final Wording TITLE = Wording.of("(?i)^\\W*(?:\\d{1,2}\\W{1,3})?(?:(?:vice|deputy)[ -]?)?(?:chair|chairman|chairperson|mayor)\\W*$|\\b(?:election|appointment|nomination)s?\\b.*\\b(?:chair|chairman|chairperson|vice|mayor|convener|officers|office[- ]bearers|representatives?|secretary|treasurer)\\b");
  private static final Set<String> SUBORDINATE = Words.settling("subordinate");
  private static final int LONGEST = 400;

  /// What an item tells of who was put up.
  static Elections in(Item item) {
    boolean titled = item.title().filter(TITLE::in).isPresent();
    boolean contested = CONTESTED.in(item.passage());
    boolean alone = titled && !contested && item.blocks().stream().flatMap(block -> Sentences.split(block.passage()).stream()).filter(STOOD::in).limit(2).count() == 1;
    return new Elections(titled, alone, contested);
  }

  /// Whether a limb says that somebody was elected.
  static boolean elects(Passage limb) {
    return ELECTS.in(limb);
  }

  /// Whether a limb puts somebody up and says no more: `AB proposed CD, seconded EF.`
  static boolean putsUp(Passage limb) {
    return STOOD.in(limb) && !elects(limb);
  }

  /// Those that sentences of the item tell.
  List<Passage> find(List<Passage> all) {
    List<Passage> sentences = all.stream().flatMap(Elections::slates).toList();
    List<Passage> elections = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      Passage sentence = sentences.get(at);
      boolean putUp = sentence.length() <= LONGEST && PUT_UP.in(sentence) && OFFICE.in(sentence) && !ELECTED.in(sentence);
      boolean chosen = (CHOSEN.in(sentence) || (sentence.length() <= LONGEST && DECLARED.in(sentence))) && Passive.find(Words.of(sentence)).isEmpty();
      if (chosen || (SLATE.in(sentence) && !contested && !ELECTED.in(sentence))) {
        elections.add(sentence);
        continue;
      }
      Optional<Passage> inTheEnd = inTheEnd(sentences, at).or(() -> unopposed && sentence.length() <= LONGEST && STOOD.in(sentence) ? Optional.of(sentence) : Optional.empty());
      if (inTheEnd.isPresent()) {
        elections.removeIf(election -> election.span().overlaps(inTheEnd.get().span()));
        elections.add(inTheEnd.get());
        continue;
      }
      boolean next = putUp && at + 1 < sentences.size() && !ELECTED.in(sentences.get(at + 1));
      if (putUp && (PASSED.in(sentence) ? at + 1 >= sentences.size() || next : next && PASSED.in(sentences.get(at + 1)))) {
        elections.add(sentence);
      }
    }
    return elections;
  }

  /// `Chair: Ada Pell, nominated by …` and `Secretary: Ben Okafor, nominated by …`, line by line.
  private static Stream<Passage> slates(Passage sentence) {
    List<Passage> lines = sentence.lines();
    return lines.size() > 1 && lines.stream().filter(SLATE::in).count() > 1 ? lines.stream() : Stream.of(sentence);
  }

  /// Who was elected in the end, with the sentence before where it tells who put them up.
  private Optional<Passage> inTheEnd(List<Passage> sentences, int at) {
    Passage sentence = sentences.get(at);
    if (sentence.length() > LONGEST || !IN_THE_END.in(sentence) || NOT.in(sentence) || isReported(Words.of(sentence)) || Passive.find(Words.of(sentence)).isPresent()) {
      return Optional.empty();
    }
    boolean office = titled || OFFICE.in(sentence) || NOMINATIONS.in(sentence);
    Optional<Passage> before = at > 0 ? Optional.of(sentences.get(at - 1)).filter(words -> PUT_UP.in(words) && (office || OFFICE.in(words) || NOMINATIONS.in(words))) : Optional.empty();
    return before.isPresent() ? before.map(passage -> passage.through(sentence)) : Optional.of(sentence).filter(words -> titled || PUT_UP.in(words) || NOMINATIONS.in(words));
  }

  /// `He said that the member was elected in July.`, not `Nominations were asked for - Cllr Pell was elected`
  private static boolean isReported(Words words) {
    boolean reported = false;
    boolean nominations = false;
    for (int at = 0; at < words.size() && !words.is(at, "elected", "re-elected"); at++) {
      nominations |= words.at(at).startsWith("nominat");
      reported = !(nominations && words.is(at, "-", ";")) && (reported || words.is(at, SUBORDINATE));
    }
    return reported;
  }
}
