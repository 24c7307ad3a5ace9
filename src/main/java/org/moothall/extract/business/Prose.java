package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.moothall.fact.Outcome;
import org.moothall.text.Passage;
import org.moothall.text.Sentences;
import org.moothall.text.SourceText;
import org.moothall.text.Wording;

/// Resolutions that no label and no opener marks.
///
/// `The Panel approved the plan. The minutes were confirmed.` are two that sentences tell; `That the report be noted.` as a
/// paragraph of its own is a limb whose opener was lost on the way.
final class Prose {

  private static final Wording STATUS = Wording.of("(?i)(?:(?: -|:|;) |(?<column> {4,}|\\t+ *))(?:unanimously |all |duly |(?<not>not ))?(?<verb>agreed|approved|noted|accepted|adopted)(?: unanimously| by all|,? \\(?\\d{1,2} ?- ?\\d{1,2})?\\W{0,3}$");
  /// `Proposed as a true record by Cllr Pell, seconded by Cllr Stone and unanimously approved.`
  private static final Wording PUT_THROUGH = Wording.of("(?i)^\\W*(?:proposed|moved)\\b[^.;:]{4,120}\\bseconded\\b(?:[^;:]){3,60}\\band (?:was |were )?(?:unanimously |duly )?(?<verb>agreed|approved|accepted|adopted|resolved)(?: unanimously)?\\W{0,3}$");
  /// `12 Mill Lane, dormer - comments deferred, the plan being unclear` · `No action for now, until more is known.`
  private static final Wording DEFERRED = Wording.of("(?i)(?: -|:|;) (?:comments? |(?:a )?decision |item )?deferred(?:\\W{0,3}$|, | (?:to|until|till|pending) (?!.*\\bby\\b))"
      + "|(?: -|:|;) (?:to be )?(?:put off|left|leave|held over) (?:until|till) (?!.*\\bby\\b)"
      + "|^\\W{0,3}deferred\\W{0,3}$|^\\W{0,3}deferred: \\p{Ll}|^\\W{0,3}no action(?: for now| at present| at this (?:time|stage|point)| for the (?:time being|moment|present))?,? (?:until|till|pending) ");
  /// `Deferred to January.`
  private static final Wording PUT_OFF = Wording.of("^\\W*Deferred (?:to|until|till) (?:[^.;:]|\\b(?:Cllr|Mr|Mrs|Ms|Dr)\\.){2,100}\\W*$");
  /// `Cllr Pell (on holiday) - accepted`: why somebody did not come, which is no business
  private static final Wording EXCUSED = Wording.of("^\\W*(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\\b[^.;:()]{2,60}\\([^()]{2,40}\\)\\W{1,4}(?i:accepted|approved|noted)\\W*$");
  private static final Wording ENDED = Wording.of("^(?!.*\\b(?:was|were|had|has|have|is|are|be|been|that|which|who)\\b)\\p{Lu}[^.;:]{3,120}? (?<not>not )?(?<verb>agreed|approved|noted|accepted|adopted|deferred|supported|endorsed)\\W{0,2}$");
  /// `£250 agreed by 5 votes to 2.` · `Report approved unanimously.`
  private static final Wording TALLIED = Wording.of("^(?!\\W*(?:All|It|This|That|These|They|Both|The|Members|Councillors|Motion|Proposal|Amendment|Carried|Unanimously)\\b)(?!.*\\b(?:was|were|had|has|have|is|are|be|been|proposed|seconded|that|who|which)\\b)"
      + "\\W{0,3}[\\p{Lu}\\d][^.;:]{2,80}? (?<verb>agreed|approved|accepted|adopted) (?:unanimously|nem\\.? ?con|by (?:\\d{1,2}|\\p{L}{3,8}) votes? to (?:\\d{1,2}|\\p{L}{3,8}))\\W{0,3}$");
  /// `Standing orders reviewed, changed and adopted for the year.`
  private static final Wording GONE_THROUGH = Wording.of("^(?!.*\\b(?:was|were|had|has|have|is|are|be|been|that|which|who)\\b)\\W{0,3}\\p{Lu}[^.;:]{3,100}? (?:presented|reviewed|considered|discussed|checked|read|examined)"
      + "(?:, \\p{L}{3,12}ed){0,2},? and (?:unanimously |duly )?(?<verb>agreed|approved|noted|accepted|adopted)\\b");
  /// `After discussion the precept for 2025/26 was set at £8,400 (£8,100 last year).`
  private static final Wording RATE = Wording.of("^(?![^(]*\\b(?:last|previous|current|has|had|since|external|by)\\b)\\W{0,3}(?:(?:After|Following) (?:\\p{L}+ )?(?:discussion|debate|consideration),? )?(?:[Tt]he|Our|Its) (?:parish |town |council |allotment |hall |burial )?(?:precept|rents?|fees?|allowance|subscription)"
      + "(?: (?:for|per|of) [^.;:]{2,40}?)? (?:was|were) (?:then |therefore |duly )?(?<verb>set) at £");
  /// `Accounts for the year approved.`: papers of the body's own, on which nobody else decides.
  private static final Wording OWN = Wording.of("^\\W{0,3}(?:The |All |Draft |Annual )?(?i:accounts|minutes|cheques|payments|invoices|bank reconciliation|standing orders|financial regulations|risk assessment|asset register|annual return|governance statement|accounting statements?)"
      + "(?!.*\\b(?:was|were|had|has|have|is|are|been|not|to|yet|by(?! (?:the )?(?:[Pp]arish |[Tt]own )?(?:[Cc]ouncil|[Mm]embers|all)\\W{0,2}$))\\b)[^.;:]{0,60}? (?:unanimously |duly |all )?(?<verb>approved|agreed|adopted|accepted)(?: unanimously)?"
      + "(?: by (?:the )?(?:[Pp]arish |[Tt]own )?(?:[Cc]ouncil|[Mm]embers|all))?\\W{0,2}$");
  /// `Mrs Ada Pell once again appointed.`
  private static final Wording APPOINTED = Wording.of("^\\W{0,3}(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\\.? (?:\\p{Lu}[\\p{L}'.-]* ){1,4}(?:once again |again |duly )?(?<verb>(?:re-?)?appointed|elected|co-opted)(?: as [^.;:]{3,60})?\\W{0,2}$");
  /// `The minutes were confirmed as a correct record, subject to the following amendment:`
  private static final Wording AMENDED = Wording.of("\\b(?:subject to|with) (?:the following|these|one|two|an?) (?:\\p{L}+ )?(?:amendments?|corrections?|changes?|alterations?|additions?):-?$"
      + "|\\bsubject to(?: the following)?:-?$");
  private static final int LONGEST = 3_000;
  private static final int LONGEST_STATUS = 240;
  private static final int SHORTEST_STATUS = 8;

  private final Told told;
  private final Elections elections;

  Prose(Told told, Elections elections) {
    this.told = told;
    this.elections = elections;
  }

  /// Whether a sentence tells of something settled.
  boolean tells(Words sentence) {
    return Passive.find(sentence).isPresent() || told.find(sentence).isPresent();
  }

  /// What the sentences tell.
  List<Resolution> told(Passage words) {
    List<Resolution> resolutions = new ArrayList<>();
    List<Passage> sentences = Sentences.split(words);
    elections.find(sentences).forEach(election -> resolutions.add(new Resolution(List.of(election), Outcome.ELECTED, false, "decision/prose", 0.8)));
    PlanningViews.find(sentences).forEach(view -> resolutions.add(new Resolution(List.of(view), Outcome.RESOLVED, false, "decision/view", 0.75)));
    for (Passage sentence : sentences) {
      Words tokens = Words.of(sentence);
      if (sentence.length() <= LONGEST && !sentence.folded().endsWith("?") && (Lead.of(sentence, "").isEmpty() || listsPapers(tokens) || told.announces(tokens) || AMENDED.in(sentence))) {
        Optional<Told.Settled> settled = told.find(tokens);
        Optional<String> verb = settled.map(Told.Settled::verb).or(() -> Passive.find(tokens));
        List<Passage> parts = settled.isPresent() ? Joint.parts(sentence, told) : List.of(PUT_OFF.in(sentence) ? Terse.with(words.part(0, words.offset(sentence)), sentence) : sentence);
        verb.or(() -> status(sentence)).ifPresent(by -> resolutions.add(new Resolution(parts.subList(0, 1), Told.outcome(by), settled.filter(Told.Settled::byChair).isPresent(), "decision/prose", 0.85)));
        parts.stream().skip(1).forEach(part -> resolutions.add(new Resolution(List.of(part), Told.outcome(Words.of(part).at(0)), false, "decision/prose", 0.8)));
      }
    }
    return resolutions;
  }

  /// `Minutes of 4 June - agreed`, `Bank statements: noted.`, `Bench: deferred.`
  static Optional<String> status(Passage sentence) {
    Matcher put = sentence.matcher(PUT_THROUGH);
    if (sentence.length() <= LONGEST_STATUS && put.find()) {
      return Optional.of(SourceText.lower(put.group("verb")));
    }
    if (sentence.length() <= LONGEST_STATUS && (PUT_OFF.in(sentence) || DEFERRED.in(sentence))) {
      return Optional.of("deferred");
    }
    for (Wording wording : List.of(TALLIED, GONE_THROUGH, APPOINTED, OWN, RATE)) {
      Matcher found = sentence.matcher(wording);
      if (sentence.length() <= LONGEST_STATUS && found.find()) {
        return Optional.of(found.group("verb"));
      }
    }
    Matcher status = sentence.matcher(STATUS);
    boolean found = sentence.length() <= LONGEST_STATUS && status.find() && status.start() > SHORTEST_STATUS && !EXCUSED.in(sentence);
    // In a column beside an application stands what the planning authority decided.
    boolean elsewhere = found && status.group("column") != null && PlanningViews.isApplication(sentence);
    return found && !elsewhere ? Optional.of(status.group("not") == null ? SourceText.lower(status.group("verb")) : "refused") : Optional.empty();
  }

  /// `Accounts for the year approved.`
  static boolean ofOwn(Passage sentence) {
    return sentence.length() <= LONGEST_STATUS && OWN.in(sentence);
  }

  /// `Minutes approved.` · `Proposals A and B agreed.`: what a label announces as decided, in as few words.
  static Optional<String> ended(Passage sentence) {
    Matcher ended = sentence.matcher(ENDED);
    boolean ends = sentence.length() <= LONGEST_STATUS && ended.find() && !Surroundings.isNothing(sentence);
    return ends ? Optional.of(ended.group("not") == null ? ended.group("verb") : "refused") : Optional.empty();
  }

  /// `The following payments were approved:`
  private static boolean listsPapers(Words sentence) {
    return sentence.is(0, "following") || sentence.is(1, "following");
  }

  /// Whether a paragraph under `Decision:` is worded as decided: not what led to it, `The Board had before it a report …`.
  static boolean isDecided(Passage words) {
    Words tokens = Words.of(words);
    if (charges(tokens)) {
      return true;
    }
    boolean opens = tokens.is(0, "that", "to") || MainVerb.leads(tokens) || !Surroundings.narrates(Sentences.split(words).getFirst());
    return words.length() <= LONGEST && opens && LimbWording.isLimb(tokens, 0);
  }

  /// `Secretary to prepare notices`
  private static boolean charges(Words words) {
    for (int at = 1; at < 7 && words.is(words.size() - 1, ".", ";"); at++) {
      if (words.at(at).equals("to")) {
        return TaskVerbs.isBase(words.at(at + 1));
      }
      if (words.at(at).length() < 2 || words.at(at).endsWith("ed") || words.is(at, "was", "were", "is", "are", "had", "has")) {
        return false;
      }
    }
    return false;
  }

  /// A limb whose opener was lost on the way: `That the report be noted.` as a paragraph or an entry of a list.
  static boolean isUnopened(Passage words, boolean listed) {
    Words tokens = Words.of(words);
    boolean that = tokens.at(0).equals("that") && (tokens.capitalised(0) || listed);
    boolean infinitive = tokens.at(0).equals("to") && MainVerb.ofVerb(tokens.at(1)).isPresent() && listed;
    boolean limb = listed && LimbWording.isSubjunctive(tokens, 0) && !tokens.is(0, "if", "it", "there", "should", "could");
    return words.length() <= LONGEST && !words.folded().endsWith("?") && ((that && ((listed && tokens.capitalised(0)) || LimbWording.isLimb(tokens, 0))) || infinitive || limb);
  }
}
