package org.moothall.extract.business;

import java.util.Set;
import org.moothall.text.Passage;
import org.moothall.text.Wording;

/// Words that lead to what is resolved and settle nothing themselves.
///
/// `RESOLVED (Pell / Okafor)` · `RESOLVED on the motion of Councillor Pell, seconded by Councillor Okafor` · `RESOLVED that the
/// Audit Committee AGREED to:` · `That the Council:` · `that the following be adopted:`. Not: `That a panel be set up with members
/// as follows:`.
final class Introductions {

  private static final Wording BRACKETS = Wording.of("\\([^()]{1,80}\\)");
  private static final Wording LEADS_ON = Wording.of(":-?$");
  private static final Wording BODY = Wording.of("(?i)\\W*(?:unanimously\\W+)?(?:that|to)?\\W*(?:(?:the )?(?:(?:(?-i:\\p{Lu})[\\p{L}'&-]*,?|of|and|the|&) ){0,8}?(?:council|cabinet|executive|(?:sub-?)?committee|board|panel|authority|members|commission|forum)"
      + "(?: (?:hereby |unanimously |therefore )?(?:agreed?s?|resolved?s?|decided?s?|approved?s?))?(?: to| that)?)?\\W*");
  private static final Wording BODY_ALONE = Wording.of("(?:(?:In conclusion|Following|After|Having|Accordingly|Therefore)\\b[^.:;]{0,80}?,? [Tt]he |The (?:Chair(?:man|person|woman)?|Convener|Mayor)\\b[^.:;]{3,80}? that the |The )"
      + "(?:(?:\\p{Lu}[\\p{L}'&-]*,?|of|and|the|&) ){0,8}?(?:Council|Cabinet|Executive|(?:Sub-?)?[Cc]ommittee|Board|Panel|Authority|Commission|Forum)"
      + "(?:, (?:having|following|after) [^.:;]{3,60}?(?=[,:]),?)?\\s?[-:]{0,2}\\s*");
  /// `whereupon the motion was declared carried, and the Joint Board:-`, above what it did
  private static final Wording ACTS = Wording.of("\\b(?:carried|agreed),? and (?:accordingly,? |therefore,? )?the (?:(?:\\p{Lu}[\\p{L}'&-]*,?|of|and|the|&) ){0,6}?(?:Council|Cabinet|Executive|(?:Sub-?)?[Cc]ommittee|Board|Panel|Authority|Commission|Forum)\\s?(?::-?|-)\\s*$");
  /// How a vote went, above what was resolved by it: `RESOLVED by 8 votes to 3 with 1 abstention`
  private static final Wording COUNTED = Wording.of("(?i)\\W*(?:by (?:a majority(?: vote| of \\w+(?: votes)?(?: to \\w+)?)?|\\w+ votes? (?:to|for and) \\w+(?: votes?)?(?: against)?)(?:,? (?:and |with )\\w+ abst\\p{L}+)?|on the (?:casting|second) vote of the \\p{L}+)\\W*");
  private static final Wording FOLLOWS = Wording.of("(?is)^.*\\b(?:the following(?: be \\p{L}+|,? (?:proposed|moved)(?: by)? [^.;:]{2,40}? (?:and )?seconded(?: by)? [^.;:]{2,40})?"
      + "|the following recommendations? be (?:made|put|sent|submitted|forwarded|referred) to [^.;:]{3,60}|the following \\p{L}+ be (?:agreed|approved|adopted|accepted|endorsed) and (?:submitted|referred|recommended|forwarded|sent|put) to [^.;:]{3,40}"
      + "|(?:make|agree|approve|endorse|submit) the following \\p{L}+ to [^.;:]{3,40}|recommendations? (?:\\p{L}+ ){0,4}be (?:agreed|approved|adopted|accepted|endorsed)(?:,? as follows)?|(?:agreed|approved|adopted|resolved|accepted|endorsed|determined)(?: \\p{L}+)? as follows):$");
  /// `Cabinet approved the recommendations that follow:`
  private static final Wording PASSES = Wording.of("(?i)(?<!not )\\b(?:approved|agreed|accepted|endorsed|adopted) (?:all |the |these |following |\\w+ ){0,4}recommendations?\\b[^.;:]{0,60}:$");
  /// What is resolved goes on in entries: `the Council takes the lead in four matters, namely:`
  private static final Wording NAMELY = Wording.of("\\b(?:namely|in particular|which include|to include):$");
  private static final Wording CHANGED = Wording.of("\\bsubject to (?:the )?(?:\\p{L}+ of )?the following(?: \\p{L}+){0,2}:$");
  private static final Wording LOST = Wording.of("\\W{0,3}(?:That|THAT)(?: the [\\p{L} &,'-]{3,60})?\\s?[:-]{1,2}\\W*");
  private static final Wording RESOLVES = Wording.of("(?i)\\W{0,3}that (?:the )?[\\p{L} &,'-]{3,80}? (?:resolves?|resolved|decides|decided)(?: to| that)?\\s?[:-]{1,2}\\W*");
  private static final Wording SUBMITS = Wording.of("(?i)\\brecommendations be \\p{L}+ and (?:submitted|referred|recommended|forwarded|put) to |\\bthe following (?:reference|recommendations?)(?: be (?:made|put|sent|submitted|forwarded|referred))? to ");
  /// `That it be recommended to Council -` · `that Cabinet recommends to the Council that:` · `That the Council be recommended to:`
  private static final Wording PASSED_ON = Wording.of("(?i)\\b(?:it be recommended to|(?:cabinet|committee|board|panel|executive|commission) recommends? to) [^.;:]{3,60}?\\s?[:-]{1,2}$"
      + "|\\brecommends? that (?:the )?(?:full )?(?:council|cabinet|executive|board|authority)\\s?[:-]{1,2}$"
      + "|^\\W*(?:that )?(?:the )?(?:full )?(?:council|cabinet|executive|board|authority) (?:be|is) recommended(?: to| that)?\\s?[:-]{1,2}$");
  private static final Set<String> BODIES = Words.settling("body");
  private static final int LONGEST = 260;
  private static final int SHORT = 90;
  private static final int SHORT_BODY = 140;

  private Introductions() {}

  /// Whether nothing is resolved in what stands after an opener: who moved it and who resolves at most.
  static boolean isNothing(Passage rest) {
    boolean brief = rest.length() <= LONGEST;
    return brief && (COUNTED.is(rest) || BODY.is(BRACKETS.matcher(rest.folded()).replaceAll("")) || Lead.moves(rest));
  }

  /// Whether words name who acts and say no more: `The Committee:`.
  static boolean isBody(Passage words) {
    return words.length() < SHORT && BODY.is(words) && LEADS_ON.in(words);
  }

  /// Whether words say that the recommendations below them were accepted.
  static boolean passes(String leadIn) {
    return PASSES.in(leadIn);
  }

  /// Whether what is listed below goes to another body: `the following recommendations be agreed and submitted to Cabinet:`.
  static boolean submits(Passage words) {
    return SUBMITS.in(words) || passesOn(words);
  }

  /// Whether words say to whom what is listed below is recommended, and no more.
  static boolean passesOn(Passage words) {
    return words.length() <= LONGEST && PASSED_ON.in(words.folded().stripTrailing());
  }

  /// Whether a resolution goes on in what its body did: `RESOLVED that the report be accepted, namely that Cabinet:`.
  static boolean endsInBody(Words words) {
    int at = words.size() - 1;
    while (at > 0 && words.is(at, ":", "-")) {
      at--;
    }
    int that = words.at(at - 1).equals("the") ? at - 2 : at - 1;
    return at < words.size() - 1 && words.is(at, BODIES) && words.at(that).equals("that") && words.is(that - 1, "namely", "and", ",", "-", ";");
  }

  /// Whether a line is who acts and nothing else, `The Committee`, `The Board -`, or ends in it after what became of a motion.
  static boolean isBodyAlone(Passage words) {
    return words.length() < SHORT_BODY ? BODY_ALONE.is(words) || ACTS.in(words) : ACTS.in(words.from(words.length() - SHORT_BODY));
  }

  /// Whether a limb settles something itself, so that entries under it are parts of it: `that the plan be approved, subject to:`.
  static boolean isQualified(Passage leadIn) {
    Words words = Words.of(leadIn);
    boolean limb = words.is(0, "that", "to", "the") && !endsInBody(words) && !resolves(leadIn) && Opening.find(words).isEmpty() && LimbWording.isLimb(words, 0) && !announces(leadIn, true);
    return leadIn.folded().endsWith(":") && (NAMELY.in(leadIn) || limb);
  }

  /// `That:` by itself, whose opener was lost on the way.
  static boolean isLost(Passage words) {
    return words.length() < SHORT && LOST.is(words);
  }

  /// `That the Parks Committee resolves to:` whose own opener was lost on the way.
  static boolean resolves(Passage words) {
    return words.length() < SHORT_BODY && RESOLVES.is(words);
  }

  /// Whether words that end in a colon only announce what follows; not `the programme be approved subject to the inclusion of the following:`.
  static boolean announces(Passage words, boolean worded) {
    String all = words.folded().stripTrailing();
    if (!all.endsWith(":")) {
      return all.endsWith("-") && passesOn(words);
    }
    if (worded && CHANGED.in(all)) {
      return false;
    }
    boolean told = !worded || FOLLOWS.is(all) || (all.endsWith("as follows:") && !LimbWording.isSubjunctive(Words.of(words), 0));
    return passesOn(words) || (!NAMELY.in(all) && told);
  }
}
