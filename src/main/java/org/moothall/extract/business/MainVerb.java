package org.moothall.extract.business;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.fact.Outcome;
import org.moothall.text.Vocabulary;

/// The verb of a resolution that tells what is done with its matter.
///
/// `that the lease, as amended, be deferred` · `to note the plan` · `Cabinet approves the plan` · `that authority be given to
/// the Clerk`. A verb in a side remark is none: `that the plan which the Board approved in May be withdrawn` is withdrawn.
final class MainVerb {

  private static final Map<String, Outcome> VERBS = outcomes("verb");
  private static final Map<String, Outcome> MATTERS = outcomes("matter");
  private static final Map<String, Outcome> PAIRS = outcomes("pair");
  private static final Set<String> ADVERBS = Words.settling("adverb");
  private static final Set<String> BODIES = Words.settling("body");
  private static final Set<String> PAPERS = Words.settling("paper");
  private static final Set<String> TO_BE = Set.of("be", "was", "were", "is", "are", "being", "stand", "stands");
  private static final Set<String> GIVEN = Set.of("given", "granted", "delegated", "approved", "confirmed");
  private static final Set<String> LEADING = Set.of("", "to", "not", "also", "then", "otherwise", "formally", "hereby", "that", "(", "\"", "'", "and", ",", ":", ";", "-", ")");
  private static final Set<Outcome> WEAK = Set.of(Outcome.AGREED, Outcome.RESOLVED);
  private static final Set<String> ASKING = Set.of("request", "requests", "requested", "requesting", "ask", "asks", "asked", "invite", "invites", "invited");
  private static final Set<Outcome> SENT = Set.of(Outcome.REFERRED, Outcome.RECOMMENDED);
  /// `Request for a grant`, `Award of the contract`: what looks like a verb is a thing
  private static final Set<String> NOUNS = Set.of("request", "requests", "support", "award", "grant", "permit", "pass", "note", "notes");
  static final int FURTHEST = 150;
  private static final int NEAR = 10;
  private static final int CONDITION = 20;

  private MainVerb() {}

  private static Map<String, Outcome> outcomes(String kind) {
    Map<String, Outcome> outcomes = new HashMap<>();
    Vocabulary.rows("outcomes").stream().filter(row -> row.get(1).equals(kind))
        .forEach(row -> Arrays.stream(row.get(2).split(" ")).forEach(word -> outcomes.put(word.replace('_', ' '), Outcome.valueOf(row.getFirst()))));
    return Map.copyOf(outcomes);
  }

  /// What a single verb does.
  static Optional<Outcome> ofVerb(String verb) {
    return Optional.ofNullable(VERBS.get(verb));
  }

  /// What the body does with whose verb words end: `That for the bridge the Board approves:`
  static Optional<Outcome> last(Words words) {
    int at = words.size() - 1;
    while (at > 0 && words.is(at, ":", "-", "that")) {
      at--;
    }
    return words.is(words.before(at, ADVERBS), BODIES) ? ofVerb(words.at(at)) : Optional.empty();
  }

  /// What the words from a place do; to agree or resolve only where they do nothing else.
  static Optional<Outcome> find(Words words, int from) {
    Optional<Outcome> weak = Optional.empty();
    for (int at = from; at < Math.min(words.size(), from + FURTHEST) && !words.endsSentence(at, from); at++) {
      at = afterCondition(words, at, from);
      int verb = at;
      Optional<Outcome> outcome = at(words, at, from).map(found -> isTwofold(words, verb) ? VERBS.getOrDefault(words.at(verb + 2), found) : found);
      if (outcome.isPresent() && !WEAK.contains(outcome.get())) {
        return outcome;
      }
      weak = weak.or(() -> outcome);
    }
    return weak;
  }

  /// `that notice be given if the rent is not received` receives nothing; `that the lease, if the Board agrees, be granted` goes on behind its comma.
  private static int afterCondition(Words words, int at, int from) {
    int comma = at;
    while (comma < at + CONDITION && comma < words.size() && !words.is(comma, ",", ".", ";")) {
      comma++;
    }
    boolean condition = at > from + 1 && words.is(at, "if", "unless") && !words.is(at - 1, "as");
    return !condition ? at : words.is(comma, ",") ? comma : words.size();
  }

  /// `noted and approved the plan`: what is done is more than to note it.
  static boolean isTwofold(Words words, int at) {
    return words.is(at, "note", "noted", "notes") && words.at(at + 1).equals("and") && words.is(at + 2, "approve", "approved", "approves", "endorse", "endorsed", "endorses", "adopt", "adopted", "agreed", "accepted");
  }

  /// Whether what the words from a place do is to ask somebody, and so to instruct nobody.
  static boolean asks(Words words, int from) {
    return IntStream.range(from, Math.min(words.size(), from + FURTHEST)).filter(at -> VERBS.get(words.at(at)) == Outcome.INSTRUCTED && at(words, at, from).isPresent()).limit(1).anyMatch(at -> words.is(at, ASKING));
  }

  private static Optional<Outcome> at(Words words, int at, int from) {
    if (words.at(at).equals("delegated") && words.is(at + 1, "authority", "power", "powers", "responsibility", "approval") && !isHeld(words, at)) {
      return Optional.of(Outcome.DELEGATED);
    }
    if (words.at(at).equals("authority") && words.is(at - 1, "has", "have") && words.at(at + 1).equals("to")) {
      return Optional.of(Outcome.DELEGATED);
    }
    if (words.at(at).equals("recommendation") && words.at(at + 1).equals("be") && words.at(at + 2).equals("made")) {
      return Optional.of(Outcome.RECOMMENDED);
    }
    Outcome matter = MATTERS.get(words.at(at));
    if (matter != null && !isName(words, at) && isGiven(words, at)) {
      return Optional.of(isDenied(words, at) ? Outcome.REFUSED : matter);
    }
    if (words.is(at, "carry", "carried") && ((words.is(at + 1, "this", "the") && words.is(at + 2, "item", "matter") && words.at(at + 3).equals("forward")) || (words.at(at + 1).equals("it") && words.at(at + 2).equals("forward"))) && isMain(words, at, from)) {
      return Optional.of(Outcome.DEFERRED);
    }
    Outcome pair = PAIRS.get(words.at(at) + " " + words.at(words.is(at + 1, "it", "this", "these", "them") ? at + 2 : at + 1));
    if (pair != null && isMain(words, at, from)) {
      return Optional.of(pair);
    }
    Outcome verb = isAvoided(words, at) ? null : VERBS.get(words.at(at));
    boolean joint = verb == Outcome.RECEIVED && words.at(at + 1).equals("and") && (VERBS.containsKey(words.at(at + 2)) || grants(words, at + 2));
    boolean signs = verb == Outcome.DELEGATED && words.is(words.before(at, TO_BE), "chair", "chairman", "chairperson", "mayor") && words.at(at + 2).equals("sign") && holds(words, from, at);
    boolean closes = words.at(at).startsWith("adjourn") && words.is(words.before(at, TO_BE), "meeting", "council", "session");
    boolean sendsOut = verb == Outcome.INSTRUCTED && isToGo(words, at);
    verb = verb == Outcome.REFERRED && charges(words, at) ? Outcome.INSTRUCTED : verb;
    return verb != null && !joint && !closes && !signs && !sendsOut && (isMain(words, at, from) || isJoint(words, at, from)) ? Optional.of(negated(words, at) ? Outcome.REFUSED : verb) : Optional.empty();
  }

  /// `to remit the Chief Officer to issue directions`, `remitted to the Clerk to write`, not `to remit the report to the Board`.
  private static boolean charges(Words words, int at) {
    boolean officer = words.at(at + 1).equals("to");
    int to = officer ? at + 2 : at + 1;
    while (words.at(at).startsWith("remit") && to < at + NEAR && !words.is(to, "to", ".", ";")) {
      to++;
    }
    return to > at + 2 && words.at(to).equals("to") && (!officer || words.is(to - 1, "officer", "clerk", "director", "manager", "secretary")) && TaskVerbs.isBase(words.at(to + 1)) && !words.capitalised(to + 1);
  }

  /// `in accordance with the Committee's delegated powers, …`
  private static boolean isHeld(Words words, int at) {
    return words.at(at - 1).endsWith("'s") || words.is(at - 1, "under", "its", "their", "existing");
  }

  /// `the public be asked to withdraw` instructs nobody.
  private static boolean isToGo(Words words, int at) {
    return words.at(at + 1).equals("to") && words.is(at + 2, "withdraw", "leave", "retire", "vacate");
  }

  /// `the Combined Authority` is a body, `That Authority be delegated` no name.
  private static boolean isName(Words words, int at) {
    return words.capitalised(at) && (words.is(at - 1, "the") || (words.capitalised(at - 1) && !words.is(at - 1, "that", "delegated")));
  }

  /// Whether minutes stand before a place: that their chair may sign them says nothing more.
  private static boolean holds(Words words, int from, int to) {
    return IntStream.range(from, to).anyMatch(at -> words.is(at, "minutes", "record"));
  }

  /// `received and leave of absence granted`
  private static boolean grants(Words words, int from) {
    return words.at(from).equals("leave") && (words.at(from + 1).equals("granted") || words.at(from + 3).equals("granted"));
  }

  private static boolean isMain(Words words, int at, int from) {
    int before = words.before(at, ADVERBS);
    boolean asked = words.is(before, TO_BE) && words.is(words.is(before - 1, TO_BE) ? before - 2 : before - 1, "what", "who", "which");
    // `it being noted that costs had risen`: by the way
    boolean aside = words.is(before, "being") && words.is(before - 1, "it");
    boolean passive = before >= from && !asked && !aside && (words.is(before, TO_BE) || (words.at(before).equals("not") && words.is(before - 1, TO_BE)));
    boolean active = before >= from && words.is(before, BODIES) && !words.is(at + 1, PAPERS);
    boolean noun = words.is(at, NOUNS) && words.is(at + 1, "for", "from", "of");
    boolean leading = isLeading(words, before, from) && !words.is(at + 1, TO_BE) && !noun;
    boolean status = words.is(before, "-", ":") && words.at(at).endsWith("ed") && words.capitalised(at);
    boolean agreedTo = before > from && words.at(before).equals("to") && WEAK.contains(VERBS.getOrDefault(words.at(words.before(before, ADVERBS)), Outcome.OTHER));
    return passive || active || leading || status || agreedTo;
  }

  /// What is received and adopted is adopted, what is endorsed and referred is referred.
  private static boolean isJoint(Words words, int at, int from) {
    boolean leave = words.at(at).equals("granted") && (words.at(at - 1).equals("leave") || words.at(at - 3).equals("leave"));
    Outcome first = words.at(at - 1).equals("and") ? VERBS.getOrDefault(words.at(at - 2), Outcome.OTHER) : Outcome.OTHER;
    boolean sent = WEAK.contains(first) && SENT.contains(VERBS.getOrDefault(words.at(at), Outcome.OTHER)) && isMain(words, at - 2, from);
    return leave || sent || first == Outcome.RECEIVED;
  }

  /// Nothing stands before the verb but what opens a resolution: `to note`, `agreed to note`, `that:`.
  private static boolean isLeading(Words words, int before, int from) {
    int at = before;
    while (at >= from) {
      boolean opens = words.is(at, LEADING) || words.is(at, ADVERBS) || WEAK.contains(VERBS.getOrDefault(words.at(at), Outcome.OTHER)) || words.at(at + 1).equals("/") || words.at(at).equals("/");
      if (!opens) {
        return false;
      }
      at--;
    }
    return true;
  }

  /// `decided not to refer the matter` refers nothing; what is not agreed to is refused.
  private static boolean isAvoided(Words words, int at) {
    Outcome verb = VERBS.get(words.at(at));
    return words.at(at - 1).equals("to") && words.at(at - 2).equals("not") && verb != Outcome.APPROVED && verb != Outcome.AGREED;
  }

  private static boolean negated(Words words, int at) {
    Outcome verb = VERBS.get(words.at(at));
    boolean not = words.at(at - 1).equals("not") || (words.at(at - 1).equals("to") && words.at(at - 2).equals("not")) || (words.at(at - 1).equals("be") && words.at(at - 2).equals("not"));
    return not && (verb == Outcome.APPROVED || verb == Outcome.AGREED);
  }

  private static boolean isGiven(Words words, int matter) {
    for (int at = matter + 1; at < matter + 14 && at < words.size(); at++) {
      if (words.is(at, TO_BE)) {
        int verb = at + 1;
        while (words.is(verb, ADVERBS)) {
          verb++;
        }
        return words.is(verb, GIVEN);
      }
    }
    return false;
  }

  /// `that permission should not be granted`
  private static boolean isDenied(Words words, int matter) {
    return IntStream.range(matter + 1, matter + 14).filter(at -> words.is(at, TO_BE)).limit(1).anyMatch(at -> words.at(at - 1).equals("not"));
  }

  /// Whether the first word is such a verb: `Approved the plan`, `Award the contract`.
  static boolean leads(Words words) {
    return VERBS.containsKey(words.at(words.before(1, ADVERBS) < 0 ? 1 : 0));
  }

  /// Whether the first word tells what a body did, beyond asking: `noted the plan`, `Agreed that …`.
  static boolean settles(Words words) {
    Outcome verb = VERBS.get(words.at(0));
    boolean paper = verb != Outcome.NOTED || holdsPaper(words);
    return verb != null && verb != Outcome.INSTRUCTED && words.at(0).endsWith("ed") && paper;
  }

  /// Whether the first word tells in capitals what a body did: `ENDORSED the plan`, `REQUESTED that …`.
  static boolean isShouted(Words words) {
    return words.shouted(0) && !words.shouted(1) && words.size() > 2 && words.at(0).endsWith("ed") && VERBS.containsKey(words.at(0));
  }

  private static boolean holdsPaper(Words words) {
    for (int at = 1; at < 6; at++) {
      if (words.is(at, PAPERS)) {
        return true;
      }
    }
    return false;
  }
}
