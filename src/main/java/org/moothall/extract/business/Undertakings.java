package org.moothall.extract.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.extract.business.Said.Chain;
import org.moothall.extract.business.TaskVerbs.Verb;
import org.moothall.extract.business.TaskVerbs.Weight;
import org.moothall.fact.Agent;
import org.moothall.fact.Group;
import org.moothall.fact.Person;
import org.moothall.fact.Post;
import org.moothall.text.Wording;

/// Tells what somebody took on in the course of the discussion.
///
/// `The Head of Legal undertook to look at the lease` · `the Board agreed to write to the Minister`, whoever will · `He did not have the figures but would circulate them` · `the Clerk
/// will write to the school`; not `the plan would provide shelter`, `officers would normally check`, `if it failed, he would
/// ask again`, `she had agreed to help`; but `The Clerk has agreed to look for another`.
final class Undertakings {

  private static final Set<String> UNDERTAKES = Set.of("undertook", "promised", "volunteered", "pledged", "undertakes", "offered", "agreed", "agrees", "committed", "offers");
  private static final Set<String> ANY_TASK = Set.of("undertook", "undertakes", "promised", "volunteered", "pledged");
  private static final Set<String> MODALS = Set.of("will", "would", "shall");
  private static final Set<String> NOT_NOW = Set.of("had", "has", "have", "having", "was", "were", "is", "are", "be", "been", "previously", "already", "not");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "and", "but", "who");
  /// What a chair or member agrees to at the meeting itself.
  private static final Set<String> ORDERLY = Set.of("vary", "change", "take", "allow", "suspend", "adjourn", "move", "withdraw", "second", "act", "serve", "stand", "chair", "remain", "leave",
      "hear", "defer", "abstain", "refrain", "bring", "permit", "extend", "accede", "appoint", "elect", "preside");
  private static final Set<String> BUSINESS = Set.of("item", "items", "agenda", "chair", "minutes", "question", "questions", "first", "next", "place", "part", "vote", "business");
  private static final Set<String> BODIES = Set.of("committee", "sub-committee", "board", "panel", "council", "cabinet", "commission", "forum", "members", "councillors", "trustees", "group");
  private static final Set<String> GLAD = Set.of("glad", "happy", "pleased", "willing", "delighted");
  private static final Set<String> HELP = Set.of("training", "session", "sessions", "briefing", "briefings", "visit", "visits", "tour", "demonstration", "workshop", "workshops");
  /// `She would keep the Board updated.`
  private static final Set<String> INFORMED = Set.of("informed", "updated", "posted", "abreast", "apprised");
  /// `The Clerk would get a chance to comment`: nobody who is got to do something
  private static final Set<String> NOBODY = Set.of("chance", "chances", "opportunity", "time", "pay", "permission", "money", "grant", "funding", "quote", "quotes", "prices", "help", "used", "a", "an", "extra", "some", "more");
  private static final int LONGEST_HELP = 6;
  private static final int LONGEST_FIRST = 8;
  private static final Set<String> ANEW = Set.of("he", "she", "they");
  private static final Set<String> SAYING = Set.of("said", "stated", "explained", "advised", "reported", "noted", "confirmed", "informed", "commented", "highlighted", "outlined", "added",
      "indicated", "responded", "replied", "heard", "told", "assured", "reminded", "clarified", "updated", "stressed", "mentioned", "proposed", "suggested", "understood", "felt");
  private static final Set<String> HABIT = Set.of("normally", "usually", "generally", "always", "often", "routinely", "regularly", "typically", "continue", "ordinarily");
  private static final Set<String> SOFTENS_IF = Set.of("possible", "necessary", "required", "needed", "appropriate", "practicable", "so", "any");
  private static final Set<String> ASKS_IF = Set.of("see", "check", "ask", "asked", "establish", "enquire", "determine", "out", "ascertain", "clarify", "confirm", "asking", "enquired");
  private static final Set<String> NO_TASK = Set.of("retire", "leave", "stand", "become", "need", "remain", "chair", "serve", "stay", "start", "take", "miss", "vote", "turn", "get", "know", "see", "want", "like", "replace");
  private static final Set<String> REGULAR = Set.of("each", "every", "regularly");
  private static final Wording CLERKS = Wording.of("(?i)^(?:(?:parish|town|community|council|deputy|assistant|locum|honorary) )*(?:clerk|secretary|treasurer)$");
  /// What a clerk would do and nobody waits for
  private static final Set<String> NO_ERRAND = Set.of("have", "be", "prefer", "welcome", "appreciate", "expect", "hope", "consider", "continue", "allow", "say", "think", "recommend", "suggest", "act", "work", "cost", "require", "benefit", "receive", "record",
      "never", "rather", "soon", "still", "instead", "resign", "lose", "earn", "keep", "hold", "also", "now", "then");
  private static final Set<String> NO_PROMISE = Set.of("consider", "discuss", "hold", "include", "resolve", "try", "monitor", "assess", "give", "address", "put", "call", "offer", "pay", "find", "issue", "review");
  private static final Set<String> APART = Set.of("discuss", "speak", "meet", "visit", "write", "invite", "contact", "raise", "arrange", "ask");
  private static final Wording LETTERS = Wording.of("\\p{Lu}{2}\\p{L}?|\\p{Lu}\\p{Ll}?\\p{Lu}");
  private static final Set<String> JOINS = Set.of(",", "and", "so", "but");
  private static final Set<String> SUPPOSES = Set.of("unless", "otherwise", "could", "might", "hoped", "hopes", "concerned", "ideally", "instead");

  private Undertakings() {}

  /// The undertakings of a sentence, one for each who takes on something: `he will send a map and the Clerk will write`.
  static List<Charge> read(Said said, Supplier<List<Agent>> speaker) {
    List<Charge> charges = new ArrayList<>();
    List<Charge> also = new ArrayList<>();
    for (int at = 0; at < said.size(); at++) {
      boolean undertakes = UNDERTAKES.contains(said.word(at)) && said.word(at + 1).equals("to");
      if (at == 1 && isStillTo(said)) {
        Optional.of(speaker.get()).filter(owners -> Said.charged(owners) && (said.word(0).equals("they") == owners.size() > 1)).ifPresent(owners -> charges.add(new Charge(Strength.UNDERTAKEN, 0, "action/due", owners)));
      } else if (isDue(said, at)) {
        said.before(at).ifPresent(chain -> charges.add(new Charge(Strength.UNDERTAKEN, said.character(chain.from()), "action/due", chain.agents())));
      } else if (undertakes || MODALS.contains(said.word(at))) {
        Optional<Charge> charge = undertakes ? undertook(said, at, speaker) : would(said, at, speaker);
        int verb = at;
        charge.filter(found -> charges.isEmpty() && undertakes).flatMap(found -> alsoTo(said, verb, found)).ifPresent(also::add);
        boolean another = charges.isEmpty() || ANEW.contains(said.word(said.back(at))) || said.before(at).isPresent() || offersToo(said, at);
        charge.filter(found -> another).ifPresent(charges::add);
      }
    }
    return charges.size() == 1 ? Stream.concat(charges.stream(), also.stream()).toList() : charges;
  }

  /// `undertook to send the list and to speak to the school`: the second task of the same; `undertook to ask and to report back` is one.
  private static Optional<Charge> alsoTo(Said said, int verb, Charge first) {
    int and = IntStream.range(verb + 4, said.size() - 3).filter(at -> said.word(at).equals("and") && said.word(at + 1).equals("to") && APART.contains(said.word(said.on(at + 2)))).findFirst().orElse(0);
    boolean one = and > 0 && IntStream.range(verb + 2, and).noneMatch(at -> said.word(at).equals("to") && TaskVerbs.isBase(said.word(at + 1))) && !first.owners().isEmpty() && ANY_TASK.contains(said.word(verb)) && !said.holds(Set.of("that", "which", "who", "whether", "if", ";", "both"), verb, and);
    return one ? Optional.of(new Charge(first.strength(), said.character(and + 1), first.rule(), first.owners())) : Optional.empty();
  }

  /// `Ada Pell offered training to wardens, and offered to sit with new ones`: the subject goes on.
  private static boolean offersToo(Said said, int verb) {
    boolean joined = said.word(verb).equals("offered") && said.word(verb - 1).equals("and");
    return joined && said.at(0).filter(chain -> said.word(chain.to()).equals("offered") && Said.charged(chain.agents())).isPresent();
  }

  /// `Ada Pell replied that it was late and agreed to put it right`, `the Mayor thanked the Rowing Club and undertook to write`: the subject goes on.
  private static boolean repliesToo(Said said, int verb) {
    boolean joined = said.word(verb - 1).equals("and") && Set.of("agreed", "offered", "undertook").contains(said.word(verb));
    return joined && said.at(0).filter(chain -> (SAYING.contains(said.word(chain.to())) || does(said, chain.to(), verb)) && Said.charged(chain.agents())).isPresent();
  }

  /// Whether one clause goes from a verb to another.
  private static boolean does(Said said, int verb, int other) {
    return said.word(verb).endsWith("ed") && !said.holds(Set.of("that", "who", "which", ";", "if"), verb, other) && IntStream.range(verb, other).filter(at -> said.word(at).equals("and")).count() < 2;
  }

  /// `the Clerk was to find out`, `the Clerk is still to write`, `Ada Pell took this away`, `Ada Pell offered training to wardens`; not
  /// `who was to retire`, `Ada Pell offered her thanks`.
  private static boolean isDue(Said said, int at) {
    int to = said.word(at + 1).equals("still") ? at + 2 : at + 1;
    boolean was = Set.of("was", "were", "is", "are").contains(said.word(at)) && said.word(to).equals("to");
    boolean took = said.word(at).equals("took") && Set.of("this", "that", "it").contains(said.word(at + 1)) && Set.of("away", "up", "back").contains(said.word(at + 2));
    boolean helps = said.word(at).equals("offered") && !said.word(at + 1).equals("to") && said.holds(HELP, at + 1, at + LONGEST_HELP);
    boolean task = took || helps || (was && (TaskVerbs.at(said, said.on(to + 1)).isPresent() || said.word(to + 1).equals("represent")));
    Optional<Chain> owners = task ? said.before(at) : Optional.empty();
    boolean clause = owners.filter(chain -> chain.from() <= 1 || Set.of(";", ":", ",", "and", "the").contains(said.word(chain.from() - 1))).isPresent();
    return clause && Said.charged(owners.orElseThrow().agents()) && isOne(owners.orElseThrow().agents()) && !supposed(said, at)
        && !said.holds(SAYING, clause(said, at), at);
  }

  /// `They are to meet him again.` · `She is to write these up.` · `She was to visit the warden on Monday.`; not `It is to open in May`, `They are to be thanked`.
  private static boolean isStillTo(Said said) {
    int task = said.on(said.word(2).equals("still") ? 4 : 3);
    boolean was = Set.of("was", "were").contains(said.word(1)) && (TaskVerbs.at(said, task).isPresent() || (Set.of("meet", "visit").contains(said.word(task)) && Set.of("the", "him", "her", "them", "with").contains(said.word(task + 1))));
    boolean is = ANEW.contains(said.word(0)) && (was || Set.of("is", "are").contains(said.word(1))) && said.word(task - 1).equals("to");
    return is && said.plainVerb(task) && !NO_TASK.contains(said.word(task)) && !supposed(said, 1);
  }

  private static Optional<Charge> undertook(Said said, int verb, Supplier<List<Agent>> speaker) {
    int task = said.on(verb + 2);
    boolean any = ANY_TASK.contains(said.word(verb)) && !said.word(task).equals("be");
    boolean does = said.before(verb).isPresent() && said.word(task).equals("do") && Set.of("the", "this", "so", "it").contains(said.word(task + 1));
    boolean too = offersToo(said, verb) || repliesToo(said, verb);
    boolean pronoun = Set.of("he", "she").contains(said.word(said.back(verb))) && !NO_TASK.contains(said.word(task)) && said.opensClause(said.back(verb));
    boolean offered = any || does || TaskVerbs.at(said, task).isPresent() || ((said.before(verb).isPresent() || too || (pronoun && Said.charged(owners(said, verb, speaker)))) && said.plainVerb(task)
        && (!ORDERLY.contains(said.word(task)) || takes(said, task)));
    int auxiliary = said.back(verb);
    boolean perfect = Set.of("has", "have").contains(said.word(auxiliary)) && said.before(auxiliary).filter(chain -> chain.from() <= 1).isPresent();
    if (!offered || (NOT_NOW.contains(said.word(auxiliary)) && !perfect)) {
      return Optional.empty();
    }
    if (BODIES.contains(said.word(said.back(verb)))) {
      boolean reaches = TaskVerbs.at(said, task).filter(found -> found.weight() == Weight.REACH).isPresent();
      return reaches ? Optional.of(new Charge(Strength.RESOLVED, clauseOf(said, said.back(verb)), "action/resolution", List.of())) : Optional.empty();
    }
    List<Agent> owners = too ? said.subject() : owners(said, perfect ? auxiliary : verb, speaker);
    int start = too ? said.character(verb) : start(said, perfect ? auxiliary : verb);
    return Said.charged(owners) || isSomebody(said, verb, owners) ? Optional.of(new Charge(Strength.UNDERTAKEN, start, "action/undertook", owners)) : Optional.empty();
  }

  /// `He undertook to send a list`, `QV said that it was late and she agreed to call`, where nothing tells who that is.
  private static boolean isSomebody(Said said, int verb, List<Agent> owners) {
    boolean first = said.back(verb) == 0 || LETTERS.is(said.token(0).words());
    return owners.isEmpty() && first && Set.of("he", "she").contains(said.word(said.back(verb)));
  }

  /// `offered to take the findings to the groups`, not `agreed to take item 9 first`
  private static boolean takes(Said said, int task) {
    return said.word(task).equals("take") && Set.of("the", "this", "these", "them", "it").contains(said.word(task + 1)) && !said.holds(BUSINESS, task, said.size());
  }

  private static Optional<Charge> would(Said said, int modal, Supplier<List<Agent>> speaker) {
    int task = gladly(said, said.on(modal + 1));
    Optional<Verb> verb = TaskVerbs.at(said, task).or(() -> plainly(said, modal, task)).or(() -> thenTells(said, modal, task))
        .or(() -> said.word(task).equals("be") ? TaskVerbs.goingOnAt(said, task + 1) : Optional.empty());
    boolean tries = said.word(task).equals("seek") && said.word(task + 1).equals("to");
    if (verb.isEmpty() || tries || supposed(said, modal) || said.holds(HABIT, 0, task + 2)) {
      return Optional.empty();
    }
    List<Agent> owners = owners(said, modal, speaker);
    boolean taken = Said.charged(owners) && weighs(said, verb.get(), modal, owners);
    return taken ? Optional.of(new Charge(isOne(owners) ? Strength.UNDERTAKEN : Strength.PROMISED, start(said, modal), "action/would", owners)) : Optional.empty();
  }

  /// `SG will lay the wreath`, `he would have it mended`; what a clerk would do is to be done: `The Clerk would transfer the funds.`
  private static Optional<Verb> plainly(Said said, int modal, int task) {
    boolean tells = said.word(task).equals("keep") && said.holds(INFORMED, task + 2, task + LONGEST_HELP);
    boolean done = tells || (said.word(task).equals("have") && Set.of("it", "this", "that", "them", "the").contains(said.word(task + 1))
        && (TaskVerbs.participleAt(said, task + 2).isPresent() || TaskVerbs.participleAt(said, task + 3).isPresent()));
    boolean opens = said.word(modal).equals("will") && !said.holds(REGULAR, task, said.size()) && said.plainVerb(task) && !NO_TASK.contains(said.word(task))
        && said.before(modal).filter(chain -> said.opensClause(chain.from()) && isOne(chain.agents())
            && chain.agents().stream().allMatch(Person.class::isInstance)).isPresent();
    boolean clerk = Set.of("would", "will").contains(said.word(modal)) && said.plainVerb(task) && (!NO_TASK.contains(said.word(task)) || getsSomebody(said, task)) && !NO_ERRAND.contains(said.word(task)) && !said.holds(REGULAR, task, said.size()) && !said.holds(Set.of("if", "unless", "when"), task, said.size())
        && said.before(modal).filter(chain -> (said.opensClause(chain.from()) || goesOn(said, chain.from())) && isOne(chain.agents()) && chain.agents().getFirst() instanceof Post post && CLERKS.in(post.name())).isPresent();
    return done || clerk ? Optional.of(new Verb(Weight.REPLY, task + 1)) : opens ? Optional.of(new Verb(Weight.WORK, task + 1)) : Optional.empty();
  }

  /// `The Clerk would get the caretaker to look at it`
  private static boolean getsSomebody(Said said, int get) {
    return said.word(get).equals("get") && !said.holds(NOBODY, get, get + LONGEST_HELP) && IntStream.range(get + 2, get + LONGEST_HELP).anyMatch(to -> said.word(to).equals("to") && said.plainVerb(to + 1));
  }

  /// `the Chair would see the tenant and the Clerk would pay the bill`
  private static boolean goesOn(Said said, int from) {
    return said.word(said.word(from - 1).equals("the") ? from - 2 : from - 1).equals("and");
  }

  /// `The Committee Officer would make the change and circulate the list`: the second verb goes back to those who met.
  private static Optional<Verb> thenTells(Said said, int modal, int task) {
    boolean opens = !said.holds(REGULAR, task, said.size()) && said.plainVerb(task) && said.before(modal).filter(chain -> chain.from() <= 1 && isOne(chain.agents())).isPresent();
    for (int at = task + 1; opens && at < Math.min(said.size(), task + LONGEST_FIRST) && !said.endsClause(at); at++) {
      Optional<Verb> second = said.word(at).equals("and") ? TaskVerbs.at(said, said.on(at + 1)).filter(verb -> verb.weight() != Weight.WORK) : Optional.empty();
      if (second.isPresent()) {
        return second;
      }
    }
    return Optional.empty();
  }

  /// The verb of "would be glad to arrange".
  private static int gladly(Said said, int task) {
    boolean glad = said.word(task).equals("be") && GLAD.contains(said.word(task + 1)) && said.word(task + 2).equals("to");
    return glad ? said.on(task + 3) : task;
  }

  /// Where the clause of a body begins, which may be the second of its sentence: `he will write and the Board agreed to reply`.
  private static int clauseOf(Said said, int body) {
    int from = said.word(body - 1).equals("the") ? body - 1 : body;
    return JOINS.contains(said.word(from - 1)) ? said.character(from) : 0;
  }

  private static int start(Said said, int verb) {
    int before = said.back(verb);
    return said.before(verb).map(chain -> said.character(chain.from())).orElse(ANEW.contains(said.word(before)) ? said.character(before) : 0);
  }

  /// Whether the verb tells enough for its place: in reported speech less counts as a task than in the minutes' own words.
  private static boolean weighs(Said said, Verb verb, int modal, List<Agent> owners) {
    boolean reported = said.holds(SAYING, clause(said, modal), modal) || said.holds(SAYING, said.size() - 3, said.size());
    return switch (verb.weight()) {
      case REPLY -> !reported || isOne(owners) || officerSays(said, modal) || verb.end() - said.on(modal + 1) > 1 || TaskVerbs.brings(said, verb.end());
      case REACH -> isOne(owners) || !reported || officerSays(said, modal);
      case BRING -> TaskVerbs.brings(said, verb.end()) || (isOne(owners) && !reported && said.word(modal).equals("will"));
      case WORK -> says(said, modal, owners) || isUnderWay(said, modal) || (!reported && opens(said, modal, owners));
    };
  }

  /// `The Director explained that officers will be recruiting wardens`: a plan already begun; not `officers would monitor the grass`.
  private static boolean isUnderWay(Said said, int modal) {
    int going = said.on(modal + 2);
    Optional<Chain> officers = said.word(modal).equals("will") && said.word(going - 1).equals("be") ? said.before(modal) : Optional.empty();
    int from = officers.map(Chain::from).filter(at -> said.word(at - 1).equals("council")).map(at -> at - 1).orElse(officers.map(Chain::from).orElse(0));
    return said.word(from - 1).equals("that") && NO_PROMISE.stream().noneMatch(base -> said.word(going).startsWith(base.replaceFirst("e$", "")));
  }

  /// Whether those who take it on open their clause: `the weeds are high, and the Clerk will see to them`, `He will see to them`.
  private static boolean opens(Said said, int modal, List<Agent> owners) {
    Optional<Chain> named = said.before(modal);
    boolean own = said.word(modal).equals("will") && isOne(owners);
    boolean joined = own && named.filter(chain -> JOINS.contains(said.word(said.word(chain.from() - 1).equals("the") ? chain.from() - 2 : chain.from() - 1))).isPresent();
    boolean pronoun = own && named.isEmpty() && ANEW.contains(said.word(said.back(modal))) && said.opensClause(said.back(modal));
    return joined || pronoun || named.filter(chain -> said.opensClause(chain.from())).isPresent();
  }

  /// `The Director said that he would visit`, `In the absence of the Chair, Cllr Pell replied that it was late and that she would see to it`: one who speaks for himself.
  private static boolean says(Said said, int modal, List<Agent> owners) {
    boolean self = Set.of("he", "she").contains(said.word(modal - 1)) && isOne(owners) && !NO_PROMISE.contains(said.word(said.on(modal + 1)));
    int verb = said.word(modal - 2).equals("that") ? modal - 3 : modal - 2;
    int first = said.word(verb).equals("and") ? IntStream.range(1, verb).filter(at -> SAYING.contains(said.word(at)) && said.word(at + 1).equals("that")).findFirst().orElse(verb) : verb;
    return self && SAYING.contains(said.word(first)) && said.before(first).filter(chain -> chain.from() <= 1 || (said.word(0).equals("in") && said.word(chain.from() - 1).equals(","))).isPresent();
  }

  /// `The officer said that she would reply`
  private static boolean officerSays(Said said, int modal) {
    int verb = said.word(modal - 2).equals("that") ? modal - 3 : modal - 2;
    return Set.of("he", "she").contains(said.word(modal - 1)) && SAYING.contains(said.word(verb)) && verb == 2 && said.word(1).equals("officer");
  }

  private static boolean isOne(List<Agent> owners) {
    return owners.stream().noneMatch(Group.class::isInstance);
  }

  private static List<Agent> owners(Said said, int verb, Supplier<List<Agent>> speaker) {
    Optional<Chain> subject = said.before(verb);
    if (subject.isPresent()) {
      return subject.get().agents();
    }
    int before = said.back(verb);
    if (!PRONOUNS.contains(said.word(before)) && !said.word(before).equals(",")) {
      return List.of();
    }
    List<Agent> earlier = said.latest(before);
    // `QV replied that it was late and he agreed to call`, where the roll does not tell who QV is
    if (earlier.isEmpty() && LETTERS.is(said.token(0).words()) && before > 1) {
      return List.of();
    }
    List<Agent> meant = earlier.isEmpty() ? speaker.get() : earlier;
    boolean one = meant.size() == 1 && isOne(meant);
    return said.word(before).equals("they") && one ? List.of() : meant;
  }

  private static boolean supposed(Said said, int modal) {
    for (int at = clause(said, modal); at < modal; at++) {
      boolean condition = said.word(at).equals("if") && !SOFTENS_IF.contains(said.word(at + 1)) && !ASKS_IF.contains(said.word(at - 1));
      if (condition || SUPPOSES.contains(said.word(at))) {
        return true;
      }
    }
    return said.word(0).equals("should");
  }

  /// Where the clause of a verb begins: "it could not be paid for, but that he would ask".
  private static int clause(Said said, int verb) {
    int at = verb;
    while (at > 0 && !said.word(at - 1).equals("but") && !said.word(at - 1).equals(";")) {
      at--;
    }
    return at;
  }
}
