package org.moothall.extract.business;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.fact.Outcome;
import org.moothall.text.Wording;

/// What a body is told to have done in a sentence of prose.
///
/// `The Committee approved the application.` · `Having considered the report, Members agreed to defer it.` · `The Panel noted
/// the update.` Not: `The Director reported that the Board had agreed to …`, `The Panel noted that …`, and what another body
/// did: `The Cabinet approved the plan` in the minutes of a panel.
final class Told {

  private static final Wording WORD = Wording.of("[\\p{L}&'-]{2,}");
  private static final Wording NUMBER = Wording.of("\\d+|\"");
  private static final Wording COUNT = Wording.of("one|two|three|four|five|six|seven|eight|nine|ten|\\d+|£");
  private static final Wording PAST = Wording.of("(?:19|20)\\d\\d|last");
  private static final Set<String> SETTLES = Words.settling("settle");
  private static final Set<String> ACTS = Words.settling("act");
  private static final Set<String> ADVERBS = Words.settling("adverb");
  private static final Set<String> BODIES = Words.settling("body");
  private static final Set<String> SINGLE = Words.settling("single");
  private static final Set<String> SUBORDINATE = Words.settling("subordinate");
  private static final Set<String> PAPERS = Words.settling("paper");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> OBJECT = Set.of("the", "a", "an", "its", "their", "his", "her", "this", "these", "all", "to", "that", "planning", "councillor", "cllr", "both", "and", "for", "recommendations", "authority", "approval", "permission", "consent", "payment", "payments", "expenditure", "spending");
  private static final Set<String> UNDERTAKEN = Set.of("provide", "send", "circulate", "look", "check", "speak", "contact", "share", "ask", "follow", "report", "feed", "liaise", "write", "let", "find", "get", "pass");
  /// What a body supports when it says yes: `Members supported a donation of £50`
  private static final Set<String> GIFTS = Set.of("donation", "donations", "grant", "application", "applications", "contribution", "request", "purchase", "precept");
  private static final Set<String> PROPOSED = Set.of("plan", "plans", "proposal", "proposals", "recommendation", "recommendations", "strategy", "approach", "application");
  private static final Wording YEAR = Wording.of("(?:19|20)\\d\\d");
  /// What a body does to somebody: `The Board appointed Mr Pell to the Audit Committee`; not `In 2019 the Board appointed …`
  private static final Set<String> CHOOSES = Set.of("appointed", "elected", "nominated");
  private static final Set<String> LINKS = Set.of("of", "by", "with", "from", "for", "to", "at", "in", "and", "or", "that", "which", "on", "when", "as", "had");
  private static final Set<String> LEADS_ON = Set.of("thanked", "welcomed", "considered", "discussed", "reviewed", "debated");
  private static final int FURTHEST = 80;
  /// What a body agrees something subject to
  private static final Set<String> CHANGES = Set.of("amendment", "amendments", "correction", "corrections", "addition", "additions", "alteration", "alterations", "change", "changes", "condition", "conditions");
  private static final int NEAR = 12;

  private final BodyThatMet met;

  /// @param name the name of the body that met
  Told(Optional<String> name) {
    this.met = BodyThatMet.of(name);
  }

  /// How a sentence settles something: the verb, and whether the chair alone does.
  record Settled(String verb, boolean byChair) {}

  Optional<Settled> find(Words words) {
    Optional<Settled> one = Agreement.find(words, met).map(verb -> new Settled(verb, false));
    if (one.isPresent()) {
      return one;
    }
    for (int at = 1; at < Math.min(words.size(), FURTHEST); at++) {
      boolean content = isContent(words, at);
      boolean verb = content || isLoud(words, at) || words.is(at, SETTLES) || words.is(at, ACTS) || words.is(at, "noted", "signed", "voted", "supported");
      boolean joint = words.at(at - 1).equals("and") && words.at(at - 2).equals("received");
      int first = joint ? at - 2 : content ? words.before(at, Set.of("in", "not")) : at;
      int subject = verb ? subject(words, beforeAdverbs(words, first)) : -1;
      if (verb && subject >= 0 && isClause(words, subject) && settles(words, subject, at)) {
        return Optional.of(new Settled(verb(words, at), words.at(subject).startsWith("chair")));
      }
    }
    return Optional.empty();
  }

  /// `content with` notes · `noted and approved the plan` approves it
  private static String verb(Words words, int at) {
    if (words.at(at).equals("content") && words.at(at + 1).equals("with")) {
      return "noted";
    }
    return MainVerb.isTwofold(words, at) ? words.at(at + 2) : words.at(at);
  }

  /// Whether a sentence announces what the body decided.
  boolean announces(Words words) {
    return Agreement.announces(words, met);
  }

  /// The word before the verb; adverbs go by, also those that no list holds: `The Board retrospectively approved the return.`
  private static int beforeAdverbs(Words words, int verb) {
    int at = words.before(verb, ADVERBS);
    while (words.at(at).endsWith("ly") && !words.is(at, BODIES)) {
      at = words.before(at, ADVERBS);
    }
    return at;
  }

  /// Whose deed a second verb tells: `The Panel thanked the officers and noted the report`, `Members considered the plan and agreed to adopt it`.
  private static int subject(Words words, int before) {
    if (words.at(before).equals(",")) {
      return beforeAside(words, before);
    }
    if (!words.is(before, "and")) {
      return before;
    }
    for (int at = before - 1; at > 0 && (!words.is(at, SUBORDINATE) || isFelt(words, at - 1, before)) && !words.is(at, ".", ";", ":"); at--) {
      if ((words.is(at, LEADS_ON) || isFelt(words, at, before)) && words.is(at - 1, BODIES)) {
        return at - 1;
      }
    }
    return before;
  }

  /// `The Forum felt that the path was too steep and resolved to object`: only a body resolves.
  private static boolean isFelt(Words words, int at, int and) {
    return words.is(at, "felt", "considered") && words.at(at + 1).equals("that") && words.is(and + 1, "resolved") && words.at(and + 2).equals("to");
  }

  /// `The Sub-Committee, having heard the parties, determined to …`
  private static int beforeAside(Words words, int comma) {
    int at = comma - 1;
    while (at > 0 && !words.at(at).equals(",")) {
      at--;
    }
    boolean inView = words.is(at + 1, "in", "on", "with", "noting") && !words.capitalised(at + 2) && !NUMBER.is(words.at(at + 2)) && !words.is(at + 2, SUBORDINATE);
    return inView || words.is(at + 1, "having", "after", "following", "upon", "subject") ? at - 1 : comma;
  }

  /// `The Council was content for the lease to run on` · `Members were not in agreement with the change`
  private static boolean isContent(Words words, int at) {
    boolean paper = words.at(at + 1).equals("with") && words.is(at + 2, "a", "an", "the", "this") && holdsWithin(words, at + 3, PAPERS, 2);
    boolean content = words.at(at).equals("content") && words.is(at - 1, "was", "were") && (paper || words.is(at + 1, "for", "to"));
    boolean agreement = words.at(at).equals("agreement") && words.at(at - 1).equals("in") && words.is(words.before(at - 1, Set.of("not")), "was", "were");
    return content || (agreement && words.is(at + 1, "to", "with", "for"));
  }

  private boolean settles(Words words, int subject, int at) {
    if (words.is(subject, SINGLE) && met.isAlone(words.at(subject)) && !words.is(at + 1, "that")) {
      return words.is(at, SETTLES) ? agrees(words, at) : words.is(at + 1, OBJECT) || words.is(at + 1, "as");
    }
    if (words.at(at).equals("signed")) {
      return words.at(subject).startsWith("chair") && words.at(at + 1).equals("the") && words.is(at + 2, "minutes", "minute");
    }
    if (words.is(subject, SINGLE)) {
      return words.at(subject).startsWith("chair") && words.at(at).equals("agreed") && ordersBusiness(words, at);
    }
    boolean noted = words.at(at).equals("noted") || (words.at(at).equals("received") && words.at(at + 1).equals("and"));
    if (!words.is(subject, BODIES) || !met.is(words, subject)) {
      return false;
    }
    if (isLoud(words, at)) {
      return words.is(at + 1, "the", "a", "an", "that", "this", "these", "all");
    }
    if (noted) {
      return notes(words, at);
    }
    if (words.is(at, "content", "agreement")) {
      return true;
    }
    if (words.at(at).equals("supported")) {
      boolean proposed = !BodyThatMet.isAnyone(words, subject) && words.is(at + 1, "the", "this") && holdsWithin(words, at + 2, PROPOSED, 2);
      return proposed || (words.is(at + 1, "a", "the", "this") && holdsWithin(words, at + 2, GIFTS, 4));
    }
    if (words.at(at).equals("voted")) {
      return votes(words, at + 1);
    }
    return words.is(at, SETTLES) ? agrees(words, at) : hasObject(words, at) && !(words.is(at, "accepted", "confirmed") && words.at(at + 1).equals("that"));
  }

  /// `The Board RECEIVED the report`, not `WELCOMED the new Clerk` · `The Board REQUESTED that the Clerk write`: in capitals, as what it decided
  private static boolean isLoud(Words words, int at) {
    boolean asks = !words.is(at, "requested", "instructed") || words.at(at + 1).equals("that") || holdsWithin(words, at + 2, TO, 6);
    boolean paper = !words.is(at, "welcomed") || holdsWithin(words, at + 1, PAPERS, 4);
    return words.is(at, "received", "requested", "welcomed", "instructed") && asks && paper && words.shouted(at) && !words.shouted(at - 1) && !words.shouted(at + 1);
  }

  /// The subject stands at the beginning of the sentence or after a comma, and nobody reports it.
  private static boolean isClause(Words words, int subject) {
    int at = subject;
    int furthest = Math.max(0, subject - 8);
    while (at > furthest && WORD.is(words.at(at - 1)) && !words.is(at - 1, "and", "of", "by", "with", "from", "for", "to", "at", "in") && !words.is(at - 1, SUBORDINATE)) {
      at--;
    }
    boolean opens = at == 0 || words.is(at - 1, ",", "and", ";", "*", "-", ".", ")") || NUMBER.is(words.at(at - 1));
    boolean led = words.is(0, "following", "after", "having", "once") && subject > 4 && words.at(subject - 1).equals("the") && WORD.is(words.at(subject - 2)) && !words.is(subject - 2, LINKS);
    boolean changed = words.is(0, "subject", "with") && words.is(subject - 1, "all", "the") && subject < NEAR && words.is(words.is(subject - 2, ",") ? subject - 3 : subject - 2, CHANGES);
    opens |= led || changed;
    for (int before = words.is(0, "having", "following", "after", "once") ? lastComma(words, at) : 0; before < at; before++) {
      boolean considered = words.is(before - 1, "considered", "noting", "advised", "informed");
      if ((words.is(before, SUBORDINATE) && !considered) || PAST.is(words.at(before))) {
        return false;
      }
    }
    return opens;
  }

  private static int lastComma(Words words, int from) {
    int at = from;
    while (at > 0 && !words.at(at).equals(",")) {
      at--;
    }
    return at;
  }

  /// `voted to keep the fund`, `voted unanimously in favour of buying a bench`, not `voted in favour of the motion`
  private static boolean votes(Words words, int from) {
    int at = words.is(from, "unanimously") ? from + 1 : from;
    return words.at(at).equals("to") || (words.is(at, "for", "in") && words.at(words.at(at).equals("in") ? at + 3 : at + 1).endsWith("ing"));
  }

  private static boolean notes(Words words, int at) {
    if (words.is(at + 1, "and")) {
      return words.is(at + 2, SETTLES) || words.is(at + 2, ACTS) || words.at(at + 2).equals("noted");
    }
    if (words.is(at + 1, "item", "items") && NUMBER.is(words.at(at + 2))) {
      return true;
    }
    if (!words.is(at + 1, "the", "this", "an", "a", "these", "their", "report", "progress", "performance", "both", "all", "minutes", "previously")) {
      return false;
    }
    for (int next = at + 1; next < at + 7; next++) {
      if (words.is(next, PAPERS) || words.is(next, "progress", "performance", "forward")) {
        return !words.is(next + 1, "that") && !words.is(next + 1, "about");
      }
    }
    return false;
  }

  private static boolean hasObject(Words words, int at) {
    boolean chosen = words.is(at, CHOOSES) && words.capitalised(at + 1) && IntStream.range(0, at).noneMatch(on -> YEAR.is(words.at(on)) || words.is(on, "previously", "originally", "last"));
    return words.is(at + 1, OBJECT) || chosen || COUNT.is(words.at(at + 1));
  }

  private static boolean agrees(Words words, int at) {
    int next = Opening.afterLaw(words, afterCount(words, at + 1));
    while (words.is(next, "unanimously", "by", "consensus", ",", "in", "principle") || words.is(next, ADVERBS)) {
      next++;
    }
    if (words.at(next).equals("that")) {
      return ToBeDone.settles(words, at);
    }
    boolean below = words.at(next).equals("to") && words.at(next + 1).equals("the") && words.is(next + 2, "following", "resolutions", "recommendations");
    if (words.at(next).equals("to")) {
      return !below && (!words.is(next + 1, UNDERTAKEN) || words.at(at).startsWith("resolve"));
    }
    return hasObject(words, next - 1) && !words.at(next).equals("for") && !words.is(next - 1, ADVERBS);
  }

  /// What follows `by 5 votes to 0`.
  private static int afterCount(Words words, int from) {
    boolean counts = words.is(from, "by", "with", "on") && (words.at(from + 2).startsWith("vote") || words.at(from + 3).startsWith("vote"));
    int at = from;
    while (counts && at < from + 10 && !(words.is(at, "to", "that") && !NUMBER.is(words.at(at + 1)) && at > from + 2)) {
      at++;
    }
    return counts ? at : from;
  }

  /// `the Chair agreed to take item 9 first` · `the Chair agreed that the order of business be varied`
  private static boolean ordersBusiness(Words words, int at) {
    boolean changes = words.at(at + 1).equals("to") && words.is(at + 2, "vary", "change", "amend", "take", "bring", "alter", "re-order", "reorder");
    boolean changed = words.at(at + 1).equals("that") && holds(words, at + 2, Set.of("varied", "changed", "amended", "taken", "brought", "altered", "re-ordered", "reordered"));
    return (changes || changed) && holds(words, at + 2, Set.of("order", "agenda", "item", "items", "business"));
  }

  private static boolean holds(Words words, int from, Set<String> any) {
    return holdsWithin(words, from, any, 24);
  }

  private static boolean holdsWithin(Words words, int from, Set<String> any, int reach) {
    for (int next = from; next < from + reach; next++) {
      if (words.is(next, any)) {
        return true;
      }
    }
    return false;
  }

  static Outcome outcome(String verb) {
    return verb.equals("taken") || verb.equals("moved") ? Outcome.APPROVED : MainVerb.ofVerb(verb).orElse(Outcome.RESOLVED);
  }
}
