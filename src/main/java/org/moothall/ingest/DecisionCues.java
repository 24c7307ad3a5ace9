package org.moothall.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells whether a sentence reads like a decision.
///
/// `The Panel adopted the plan.` · `the accounts be approved` · `Noted.` · `Motion by Pell, second by Okafor, to approve the budget.` do; `the plan
/// that was approved` and `It had been agreed` do not.
record DecisionCues(CueWords said) {

  private static final Set<String> BEING = Set.of("was", "were", "be", "is", "are");
  private static final Set<String> UNSETTLED = Set.of("to", "that", "not", "will", "would", "could", "may", "might", "can", "cannot");
  private static final Set<String> BEFORE = Set.of("had", "has", "have", "been", "previously", "already");
  private static final Set<String> ARTICLES = Set.of("the", "this", "a", "an");
  private static final Set<String> MOVED = Set.of("moved", "proposed", "prop", "nominated");
  private static final Set<String> SECONDED = Set.of("seconded", "second", "2nd");
  private static final Set<String> TELLING = Set.of("is", "was", "were", "had", "has", "are", "would", "will", "said", "can", "could");
  private static final Set<String> LEADS_ON = Set.of("thanked", "welcomed", "considered", "discussed", "reviewed", "debated", "felt");
  private static final Set<String> RESOLVES = Set.of("agrees", "resolves", "calls", "requests", "instructs", "asks");
  private static final Set<String> ASIDES = Set.of("having", "after", "following", "upon", "subject");
  private static final Set<String> MATTERS = Set.of("item", "items", "matter", "all");
  private static final Set<String> OFFICES = Set.of("chair", "chairman", "chairperson", "vice", "mayor", "deputy", "treasurer", "secretary");
  private static final Set<String> HANDLED = Set.of("presented", "reviewed", "considered", "discussed", "checked", "read", "examined", "inspected");
  private static final int HANDLING = 10;
  private static final int WIDE = 4;
  private static final int LONGEST = 120;
  private static final int NEAR = 8;
  private static final int FEWEST = 3;

  boolean tell() {
    return isLimb() || isLettered() || isMotion() || isAlone() || isMoved() || objects() || (said.count() >= FEWEST && said.any(this::tells));
  }

  /// `That the hall be let.` · `“That this Council call on the Minister.”`
  private boolean isLimb() {
    int that = said.before(said.size(), at -> at < 2 && said.at(at).equals("that"));
    return that >= 0 && said.opens(that) && said.isCapitalised(that)
        && (said.lower().contains("be") || ((said.is(that + 1, "body") || said.is(that + 2, "body")) && said.lower().stream().noneMatch(TELLING::contains)));
  }

  /// `A The fee be £350.`: a limb behind a letter without a sign
  private boolean isLettered() {
    return said.at(0).length() == 1 && said.at(1).length() > 1 && said.isCapitalised(0) && Character.isLetter(said.at(0).charAt(0)) && said.isCapitalised(1) && said.anyFrom(2, this::proposes);
  }

  /// `“This Council notes the wait for a bus; and calls on the firm to run two.”`
  private boolean isMotion() {
    int here = said.before(said.size(), at -> at < 2 && said.at(at).equals("this"));
    return here >= 0 && (said.is(here + 1, "body") || said.is(here + 2, "body")) && said.anyFrom(here + 2, at -> RESOLVES.contains(said.at(at)) && said.at(at - 1).equals("and") && Set.of(";", ",").contains(said.at(at - 2)));
  }

  /// `12 Mill Lane: no objection.` · `Approval recommended.` · `The Parish Council objects.`
  private boolean objects() {
    int last = said.before(said.size(), said::isWord);
    boolean view = Set.of("objection", "objections", "observations").contains(said.at(last)) && Set.of(":", "no").contains(said.at(last - 1)) && !said.at(0).equals("there");
    boolean advised = said.any(at -> Set.of("approval", "refusal").contains(said.at(at)) && (said.at(at + 1).equals("recommended") || said.at(at - 1).startsWith("recommend")));
    return view || advised || said.any(at -> Set.of("objects", "objected", "supports", "supported").contains(said.at(at)) && acted(at));
  }

  /// Whether a line is nothing but an opener, so that what follows is what was decided: `AND AGREED`.
  boolean announce() {
    return isOpener() && said.words().stream().noneMatch(word -> word.words().equals(".")
        || !word.words().equals(word.words().toUpperCase(Locale.ROOT)));
  }

  /// `Noted.` · `Unanimously agreed.` · `All agreed.`
  private boolean isAlone() {
    boolean stopped = said.size() == said.count() + 1 && said.at(said.size() - 1).equals(".");
    return stopped && isOpener();
  }

  private boolean isOpener() {
    return said.count() <= 2 && said.any(at -> (said.is(at, "decides") || said.is(at, "receives")) && onlyBeside(at));
  }

  private boolean onlyBeside(int verb) {
    return !said.any(at -> at != verb && said.isWord(at) && !said.is(at, "beside"));
  }

  /// Somebody moves and somebody seconds in one sentence.
  private boolean isMoved() {
    boolean moved = said.any(at -> MOVED.contains(said.at(at)) || (said.at(at).equals("motion") && said.follows(at, Set.of("by", "was", "made"))));
    return moved && said.size() <= LONGEST && said.lower().stream().anyMatch(SECONDED::contains);
  }

  /// Whether words that end in a colon settle something themselves: `RESOLVED that the plan be approved, subject to:`.
  boolean settleAlready() {
    boolean limb = said.at(0).equals("that");
    boolean opened = limb || said.any(at -> said.is(at, "decides") && said.opens(at));
    boolean listed = said.at(0).equals("following") || said.at(1).equals("following");
    boolean paid = said.any(at -> said.is(at, "decides") && said.follows(at, Set.of("to")) && said.at(at + 2).equals("pay"));
    boolean changes = said.lower().contains("with") && said.any(at -> Set.of("amendments", "changes", "corrections", "additions").contains(said.at(at)));
    boolean amended = (changes || said.lower().contains("subject")) && said.any(at -> (said.is(at, "receives") || said.is(at, "decides")) && near(at) && settled(at));
    boolean following = said.any(at -> said.is(at, "decides") && acted(at) && said.at(at + 1).equals("the") && said.at(at + 2).equals("following"));
    return paid || following || amended || (listed && said.any(at -> said.is(at, "decides") && settled(at))) || (opened && said.any(at -> (said.at(at).equals("be") && proposes(at) && (limb || !said.is(at + 1, "charges")))
        || (said.is(at, "receives") && acted(at))));
  }

  /// `The Chair announced that the Board had decided to grant it.`
  private boolean announced(int at) {
    return said.at(at).equals("announced") && said.follows(at, Set.of("that")) && said.anyFrom(at + 2, word -> word <= at + NEAR && said.is(word, "decides")
        && said.at(word - 1).equals("had") && said.is(word - 2, "body"));
  }

  /// Whether words that introduce a list say that a body settled or did what stands in it: `The Chair summed up that the Board:`.
  boolean sumUp() {
    int colon = said.size() - 1;
    return said.at(colon).equals(":") && said.is(colon - 1, "body") && said.at(colon - 2).equals("the") && said.at(colon - 3).equals("that");
  }

  /// Whether it reads like a limb without "that": `two visits a year be arranged`.
  boolean isBareLimb() {
    return said.any(this::proposes) && !narrates();
  }

  /// Whether it says what was or what somebody said.
  boolean narrates() {
    return said.lower().stream().anyMatch(TELLING::contains);
  }

  private boolean tells(int at) {
    return announced(at) || (said.is(at, "decides") && (said.opens(at) || said.inCapitals(at) || acted(at) || joined(at) || settled(at) || isShort(at)))
        || ends(at) || putsOff(at) || counted(at) || wentThrough(at) || passed(at)
        || isOfOneMind(at)
        || (said.is(at, "concludes") && concludes(at))
        || (said.is(at, "passes") && settled(at))
        || (said.is(at, "receives") && near(at) && (said.opens(at) || said.inCapitals(at) || noted(at) || settled(at)));
  }

  /// `Item deferred to April.` `Accounts for the year approved.` `All agreed a new lease.` `Ada Pell elected Chairman.` `He declared Ada Pell elected.`: "was" is left out.
  private boolean isShort(int at) {
    boolean matter = said.opens(at - 1) && (MATTERS.contains(said.at(at - 1)) || said.is(at - 1, "paper"));
    boolean office = said.is(at, "chooses") && said.isCapitalised(at - 1) && OFFICES.contains(said.at(at + 1));
    boolean declared = said.is(at, "chooses") && said.any(word -> word < at && Set.of("declared", "deemed").contains(said.at(word)));
    boolean ends = at + 2 >= said.size() || said.at(at + 1).equals("unanimously") || (said.at(at + 1).equals("by") && said.anyFrom(at + 2, word -> word <= at + FEWEST && said.is(word, "body")));
    boolean own = ends && said.is(at, "decides") && !UNSETTLED.contains(said.at(at - 1)) && !narrates() && said.any(word -> word < Math.min(at, FEWEST) && said.is(word, "paper"));
    return matter || office || declared || own;
  }

  /// `Bank statements: noted.`
  private boolean ends(int at) {
    boolean verb = said.is(at, "decides") || said.is(at, "receives");
    int before = said.at(at - 1).equals("all") ? at - 2 : at - 1;
    boolean inColumn = at > 0 && said.words().get(at).start() - said.words().get(at - 1).end() >= WIDE;
    return verb && (inColumn || Set.of(":", "-", "–").contains(said.at(before))) && at + 2 >= said.size() && !said.at(at + 1).equals("?");
  }

  /// `The accounts were presented by the Clerk and approved.` `Policies reviewed, changed and adopted.`
  private boolean wentThrough(int at) {
    boolean verb = said.is(at, "decides") || said.is(at, "receives");
    return verb && said.at(at - 1).equals("and") && said.any(word -> word < at && word >= at - HANDLING && HANDLED.contains(said.at(word)));
  }

  /// `A resolution was passed to adopt the plan.` `They were moved as correct by Ada Pell.` `Mrs Pell once again appointed.`
  private boolean passed(int at) {
    boolean resolution = said.at(at).equals("resolution") && said.at(at + 1).equals("was") && Set.of("passed", "made").contains(said.at(at + 2)) && said.follows(at + 2, Set.of("to", "that"));
    boolean moved = said.at(at).equals("moved") && said.at(at + 1).equals("as") && BEING.contains(said.at(at - 1));
    boolean chosen = said.is(at, "chooses") && at + 2 >= said.size() && said.isCapitalised(0) && (said.at(at - 1).equals("again") || said.isCapitalised(at - 1));
    boolean put = said.at(at).equals("passed") && said.at(at - 1).equals("and") && Set.of("meeting", "vote").contains(said.at(at - 2));
    return resolution || moved || chosen || put;
  }

  /// `£250 agreed by 5 votes to 2.`
  private boolean counted(int at) {
    return said.is(at, "decides") && said.follows(at, Set.of("by")) && said.at(at + 3).startsWith("vote") && said.follows(at + 3, Set.of("to"));
  }

  /// `12 Mill Lane - comments deferred, the plan being unclear.` `No action for now, until the county has answered.`
  private boolean putsOff(int at) {
    int before = Set.of("comments", "comment", "decision", "item").contains(said.at(at - 1)) ? at - 2 : at - 1;
    boolean deferred = said.at(at).equals("deferred") && Set.of(":", "-", "–").contains(said.at(before)) && Set.of("", ".", ",", "to", "until", "till", "pending").contains(said.at(at + 1));
    boolean none = at == 1 && said.at(0).equals("no") && said.at(1).equals("action") && said.anyFrom(2, word -> word <= NEAR && Set.of("until", "till", "pending").contains(said.at(word)));
    return deferred || none;
  }

  /// `Members were content with the update.` `Members were in agreement with the change.`
  private boolean isOfOneMind(int at) {
    boolean content = said.at(at).equals("content") && said.follows(at, Set.of("for", "with", "to", "that"));
    boolean there = said.at(at).equals("agreement") && said.follows(at, Set.of("that")) && said.at(0).equals("there") && said.at(1).equals("was");
    boolean agreement = said.at(at).equals("agreement") && said.at(at - 1).equals("in");
    int being = agreement ? at - 2 : at - 1;
    boolean favour = said.at(at).equals("favour") && said.at(at - 1).equals("in") && Set.of(".", "").contains(said.at(at + 1)) && said.is(said.before(said.before(at - 1, word -> !beside(word)), word -> !beside(word)), "body");
    return there || favour || ((content || agreement) && BEING.contains(said.at(being)) && said.is(being - 1, "body"));
  }

  private boolean beside(int at) {
    return said.is(at, "beside") || said.at(at).equals(",") || said.at(at).equals("*") || (said.at(at).endsWith("ly") && !said.is(at, "body"));
  }

  /// A body stands before the verb, but for adverbs.
  private boolean acted(int at) {
    int before = said.before(at, word -> !beside(word));
    return said.is(before, "body") || isSecond(at, before) || hasAside(at);
  }

  /// `The Board, having heard both sides, determined to refuse it.`
  private boolean hasAside(int at) {
    int opening = said.at(at - 1).equals(",") ? said.before(at - 1, word -> said.at(word).equals(",")) : -1;
    return opening > 0 && said.is(opening - 1, "body") && said.follows(opening, ASIDES);
  }

  /// `The Panel thanked the officers and noted the report`
  private boolean isSecond(int at, int before) {
    return IntStream.range(before + 1, at).anyMatch(word -> said.at(word).equals("and")) && said.any(verb -> verb <= before && LEADS_ON.contains(said.at(verb)) && said.is(verb - 1, "body"));
  }

  /// `Members noted and endorsed the plan.`
  private boolean joined(int at) {
    return said.at(at - 1).equals("and") && (said.is(at - 2, "receives") || said.is(at - 2, "decides")) && (acted(at - 2) || settled(at - 2));
  }

  /// "was", "be" or their like stands before the verb, and nothing that leaves it open.
  private boolean settled(int at) {
    int being = said.before(at, word -> !beside(word));
    return being >= 0 && BEING.contains(said.at(being)) && !said.is(being - 1, "doubt") && !UNSETTLED.contains(said.at(being - 1));
  }

  /// `The Panel noted the report`, not `The Panel noted that`.
  private boolean noted(int at) {
    return Set.of("noted", "signed").contains(said.at(at)) && acted(at) && (said.follows(at, ARTICLES) || said.follows(at, Set.of("minutes", "previously", "item", "items")));
  }

  /// A paper stands before the verb, or soon after it.
  private boolean near(int at) {
    return said.any(word -> said.is(word, "paper") && word <= at + NEAR);
  }

  /// `agreed that the hours should be kept`, not `agreed that they would be late` or `had agreed that`.
  private boolean concludes(int at) {
    return said.follows(at, Set.of("that")) && !BEFORE.contains(said.at(at - 1)) && said.anyFrom(at + 1, this::proposes);
  }

  private boolean proposes(int at) {
    return said.at(at).equals("should") || (said.at(at).equals("be") && !UNSETTLED.contains(said.at(at - 1)));
  }
}
