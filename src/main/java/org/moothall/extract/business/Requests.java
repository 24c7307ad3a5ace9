package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.extract.business.Said.Chain;
import org.moothall.fact.Agent;
import org.moothall.fact.Organisation;
import org.moothall.fact.Post;

/// Tells what somebody was asked to do after the meeting.
///
/// `The Board asked that the plan be circulated` · `Members requested officers to bring a paper` · `the Clerk was asked to
/// write` · `officers be instructed to report back`; not `the Chair asked the Director to explain`, which was done at once,
/// nor `the Committee was asked to note`, which is the report's wish.
final class Requests {

  private static final Set<String> GUESTS = Set.of("attend", "come", "address", "speak");
  private static final Set<String> VERBS = Set.of("asked", "requested", "instructed", "directed", "tasked");
  private static final Set<String> ASKERS = Set.of("committee", "sub-committee", "board", "panel", "cabinet", "council", "commission", "forum", "members", "councillors",
      "member", "councillor", "chair", "chairman", "chairperson", "chairwoman", "mayor", "leader", "group", "meeting", "trustees", "convener", "executive", "assembly",
      "he", "she", "they", "it", "and", "but", "vice-chair", "vice-chairman", "governors", "convenor", "provost", "cathaoirleach", "authority");
  private static final Set<String> BEING = Set.of("be", "was", "were", "is", "are", "been");
  private static final Set<String> PERFECT = Set.of("had", "has", "have", "having", "previously", "already");
  /// "since the Panel requested that" tells of another day.
  private static final Set<String> EARLIER = Set.of("when", "since", "which", "where", "whom", "who", "as", "previously", "because");
  /// What is done while the meeting lasts, or by the meeting itself.
  private static final Set<String> AT_ONCE = Set.of("explain", "clarify", "comment", "introduce", "outline", "address", "elaborate", "describe", "summarise", "expand", "leave",
      "join", "vote", "note", "answer", "state", "declare", "move", "propose", "second", "begin", "start", "read", "highlight", "approve", "agree", "endorse", "confirm",
      "consider", "receive", "accept", "adopt", "recommend", "comply", "respond", "speak", "give", "indicate", "withdraw", "remain", "retire", "support", "determine", "be", "delegate",
      "authorise", "appoint", "elect", "nominate", "choose", "say", "reply", "sign", "present", "decide", "scrutinise", "stand", "complete", "sum");
  private static final Set<String> TOGETHER = Set.of("members", "councillors", "committee", "cabinet", "council", "board", "panel", "residents", "everyone", "all", "those", "public", "attendees");
  private static final Set<String> JOINTS = Set.of("the", "of", "and", "for");
  /// What the names of those end in from whom a council asks something: `asked the Licensing Authority to write`
  private static final Set<String> OUTSIDERS = Set.of("authority", "police", "agency", "trust", "association", "society", "federation");
  private static final Set<String> PUBLIC = Set.of("resident", "residents", "applicant", "objector", "objectors", "petitioner", "petitioners", "petition", "agent", "speaker", "speakers",
      "questioner", "deputation", "deputations", "applicants", "public", "visitor", "tenant", "tenants", "developer", "letter", "email", "neighbours");
  private static final Set<String> SETTLED = Set.of("refused", "granted", "approved", "rejected", "allowed", "dismissed", "supported", "turned");
  private static final Set<String> APPLIED = Set.of("application", "applications", "licence", "permission", "appeal", "variation", "proposal", "request", "review", "order", "consent");
  private static final Set<String> DEPUTATIONS = Set.of("deputation", "deputations", "petitioner", "petitioners");
  private static final Set<String> RECORDED = Set.of("noted", "recorded", "minuted", "thanks", "reflected", "withdrawn", "record", "wishes", "condolences", "sympathy", "congratulations");
  private static final Set<String> LATER = Set.of("next", "future", "circulated", "after", "outside", "following", "back", "provided", "brought", "submitted", "months", "weeks");
  private static final Set<String> REPORTS = Set.of("report", "reports", "update", "briefing", "paper", "breakdown", "presentation", "note", "response");

  /// What a body that asks for it cannot be given at once: `The Committee asked for a note of the costs`
  private static final Set<String> WRITTEN = Set.of("report", "note", "paper", "breakdown", "briefing");
  private static final List<List<String>> AGENDA = List.of(List.of("the", "next", "agenda"), List.of("a", "future", "agenda"));
  private static final Set<String> TOLD = Set.of("told", "informed", "given", "sent", "shown", "provided", "advised", "notified", "updated", "kept", "supplied", "furnished");
  private static final Set<String> WRITERS = Set.of("committee", "sub-committee", "board", "panel", "cabinet", "commission", "council");

  private static final int LONGEST_GUEST = 14;

  private Requests() {}

  static Optional<Charge> read(Said said) {
    return read(said, List::of);
  }

  /// @param speaker who spoke last before the sentence
  static Optional<Charge> read(Said said, Supplier<List<Agent>> speaker) {
    for (int at = 0; at < said.size(); at++) {
      if (requests(said, at)) {
        return that(said, at, at + 2);
      }
      if (VERBS.contains(said.word(at))) {
        Optional<Charge> charge = BEING.contains(said.word(said.back(at))) ? passive(said, at, speaker) : active(said, at);
        if (charge.isPresent()) {
          return charge;
        }
      }
    }
    return Optional.empty();
  }

  /// "a request was made that the figures be circulated"; not by a resident, nor earlier.
  private static boolean requests(Said said, int made) {
    boolean noun = said.word(made).equals("made") && said.word(made + 1).equals("that") && said.holds(Set.of("request"), made - 4, made);
    return noun && !said.holds(PUBLIC, 0, made) && !said.holds(PERFECT, 0, made);
  }

  private static Optional<Charge> active(Said said, int verb) {
    int before = said.back(verb);
    boolean opens = before < 0;
    Optional<Chain> told = toldBriefly(said, verb);
    if (told.isPresent()) {
      return Optional.of(new Charge(Strength.NEXT_STEP, said.character(told.get().from()), "action/charged", told.get().agents()));
    }
    boolean past = said.holds(PERFECT, verb - 3, verb) || said.holds(EARLIER, verb - 6, verb) || isDeputation(said, verb);
    if (past || said.holds(PUBLIC, 0, Math.min(verb, 8)) || !(opens || asks(said, verb, before))) {
      return Optional.empty();
    }
    int inserted = afterCommas(said, verb + 1);
    return switch (said.word(inserted)) {
      case "that" -> that(said, verb, inserted + 1);
      case "for" -> forIt(said, verb);
      case "a", "an", "further", "more", "regular" -> report(said, verb, verb + 1);
      case "whether", "if" -> couldBe(said, verb);
      default -> somebody(said, verb);
    };
  }

  /// "received a deputation from Ada Pell, who asked that": not what the meeting asks.
  private static boolean isDeputation(Said said, int verb) {
    return IntStream.range(0, verb).anyMatch(at -> DEPUTATIONS.contains(said.word(at)) && said.holds(Set.of("who", "which"), at, verb));
  }

  /// "Clerk asked to contact the firm", as notes leave out "was"; not "the Clerk asked to leave".
  private static Optional<Chain> toldBriefly(Said said, int verb) {
    boolean task = Set.of("asked", "instructed", "requested").contains(said.word(verb)) && said.word(verb + 1).equals("to") && TaskVerbs.at(said, verb + 2).isPresent() && !AT_ONCE.contains(said.word(verb + 2));
    return task ? said.before(verb).filter(chain -> said.opensClause(chain.from()) && said.isCapitalised(chain.from()) && !said.word(chain.from()).equals("the") && !said.word(chain.from() - 1).equals("the")
        && Said.charged(chain.agents()) && chain.agents().size() == 1 && chain.agents().getFirst() instanceof Post) : Optional.empty();
  }

  /// "asked, on the second page, that".
  private static int afterCommas(Said said, int from) {
    if (!said.word(from).equals(",")) {
      return from;
    }
    int close = from + 1;
    while (close < Math.min(said.size(), from + 12) && !said.word(close).equals(",")) {
      close++;
    }
    return said.word(close).equals(",") ? close + 1 : from;
  }

  private static boolean asks(Said said, int verb, int before) {
    return ASKERS.contains(said.word(before)) || said.before(verb).isPresent();
  }

  /// "requested that the plan be circulated by the Clerk"; not "asked that his thanks be recorded".
  private static Optional<Charge> that(Said said, int verb, int task) {
    boolean deferred = IntStream.range(task, said.size()).anyMatch(at -> said.word(at).equals("be") && said.word(at + 1).equals("deferred"));
    if (deferred || pleads(said, task) || corrects(said, task) || said.reads(task, List.of("the", "wording")) || said.holds(Set.of("vote", "voted"), task, task + 8) || said.holds(RECORDED, task, task + 34) || said.word(task).equals("question") || (said.word(task).equals("he") && said.word(task + 1).equals("be"))) {
      return Optional.empty();
    }
    return Optional.of(new Charge(Strength.EXPLICIT, said.character(task), "action/asked", getsTold(said, task) ? List.of() : owners(said, task), asker(said, verb)));
  }

  /// "asked that the Committee be told the cost": whoever tells it.
  static boolean getsTold(Said said, int task) {
    return said.at(task).filter(chain -> said.word(chain.to()).equals("be") && TOLD.contains(said.word(said.on(chain.to() + 1)))).isPresent();
  }

  /// "asked that the licence be refused", which the meeting has yet to settle.
  private static boolean pleads(Said said, int task) {
    return IntStream.range(task, said.size()).anyMatch(at -> said.word(at).equals("be") && SETTLED.contains(said.word(said.on(at + 1)))) && said.holds(APPLIED, task, task + 5);
  }

  /// "asked that 'was' in minute 55 read 'was not'" is done when it is said.
  private static boolean corrects(Said said, int task) {
    return said.holds(Set.of("minute", "minutes"), task, said.size()) && said.holds(Set.of("read", "amended", "corrected", "altered", "deleted", "inserted", "changed"), task, said.size());
  }

  /// "asked for the figures to be circulated", "asked for a report to the next meeting".
  private static Optional<Charge> forIt(Said said, int verb) {
    for (int to = verb + 2; to < Math.min(said.size(), verb + 30); to++) {
      boolean done = said.word(to).equals("to") && !said.holds(Set.of("vote"), to, to + 7) && ((said.word(to + 1).equals("be") && TaskVerbs.participleAt(said, to + 2).isPresent())
          || (TaskVerbs.at(said, to + 1).isPresent() && !AT_ONCE.contains(said.word(to + 1))));
      if (done && !said.holds(RECORDED, to, to + 5)) {
        return Optional.of(new Charge(Strength.EXPLICIT, said.character(verb + 2), "action/asked", owners(said, verb + 2), asker(said, verb)));
      }
    }
    boolean listed = IntStream.range(verb + 2, Math.min(said.size(), verb + 16)).anyMatch(on -> said.word(on).equals("on") && AGENDA.stream().anyMatch(words -> said.reads(on + 1, words)));
    return listed ? Optional.of(new Charge(Strength.EXPLICIT, said.character(verb + 2), "action/asked", List.of(), asker(said, verb))) : report(said, verb, verb + 2);
  }

  private static Optional<Charge> report(Said said, int verb, int task) {
    boolean formal = said.word(verb).equals("requested") && said.holds(REPORTS, task, task + 4);
    boolean written = said.word(verb).equals("asked") && WRITERS.contains(said.word(said.back(verb))) && said.holds(WRITTEN, task, task + 3);
    boolean later = formal || written || (said.holds(REPORTS, task, task + 6) && said.holds(LATER, task, said.size()));
    return later ? Optional.of(new Charge(Strength.EXPLICIT, said.character(task), "action/asked", List.of(), asker(said, verb))) : Optional.empty();
  }

  /// "asked whether officers could provide the figures".
  private static Optional<Charge> couldBe(Said said, int verb) {
    Optional<Chain> asked = said.at(verb + 2);
    boolean could = asked.filter(chain -> said.word(chain.to()).equals("could") && TaskVerbs.at(said, chain.to() + 1).isPresent()).isPresent();
    return could && Said.charged(asked.orElseThrow().agents())
        ? Optional.of(new Charge(Strength.PROMISED, said.character(verb + 2), "action/asked", asked.orElseThrow().agents(), asker(said, verb))) : Optional.empty();
  }

  /// "asked officers to circulate the list".
  private static Optional<Charge> somebody(Said said, int verb) {
    int to = verb + 1;
    while (to < Math.min(said.size(), verb + 16) && !said.word(to).equals("to")) {
      to++;
    }
    boolean question = IntStream.range(verb + 1, to).anyMatch(at -> Set.of("what", "why", "how", "when", "where", "who", "whether", "if").contains(said.word(at)));
    boolean task = said.word(to).equals("to") && to > verb + 1 && !question && (!AT_ONCE.contains(said.word(to + 1)) || byTheEnd(said, to));
    Optional<Chain> asked = said.at(verb + 1);
    boolean outside = OUTSIDERS.contains(said.word(to - 1)) && said.isCapitalised(to - 1) && TaskVerbs.at(said, to + 1).isPresent() && IntStream.range(verb + 1, to).allMatch(at -> said.isCapitalised(at) || JOINTS.contains(said.word(at)));
    boolean named = asked.isPresent() || outside || said.holds(Set.of("officer", "team", "service", "department", "clerk", "secretariat"), verb + 1, to);
    boolean together = said.holds(TOGETHER, verb + 1, Math.min(to, verb + 4)) && !asked.filter(chain -> Said.charged(chain.agents())).isPresent() && !sendsTo(said, verb + 1, to);
    if (!task || !named || together) {
      return Optional.empty();
    }
    return Optional.of(new Charge(Strength.EXPLICIT, said.character(verb + 1), "action/asked", asked.map(Chain::agents).orElse(outside ? List.of(outsider(said, verb + 1, to)) : List.of()), asker(said, verb)));
  }

  /// "asked Members to send names to the Clerk by 4 May": what all are to do before a day.
  private static boolean sendsTo(Said said, int members, int to) {
    boolean send = Set.of("members", "councillors", "all").contains(said.word(members)) && Set.of("send", "email", "forward", "submit", "return").contains(said.word(to + 1));
    int by = IntStream.range(to + 2, said.size()).filter(at -> said.word(at).equals("by") && !said.word(at + 1).isEmpty() && Character.isDigit(said.word(at + 1).charAt(0))).findFirst().orElse(0);
    return send && by > 0 && said.holds(Set.of("to"), to + 2, by);
  }

  /// "asked officers to confirm the day by the end of the week", which they cannot do at once.
  private static boolean byTheEnd(Said said, int to) {
    return IntStream.range(to, said.size()).anyMatch(at -> said.reads(at, List.of("by", "the", "end", "of")));
  }

  private static Agent outsider(Said said, int from, int to) {
    int first = said.word(from).equals("the") ? from + 1 : from;
    return new Organisation(said.passage().part(said.character(first), said.token(to - 1).end()).folded(), Organisation.Kind.LOCAL);
  }

  /// "the Clerk was asked to write", "that officers be instructed to report"; not "the Committee was asked to note".
  private static Optional<Charge> passive(Said said, int verb, Supplier<List<Agent>> speaker) {
    int being = said.back(verb);
    int before = said.back(being);
    boolean formal = said.word(being).equals("be");
    if (said.word(being).equals("been") || PERFECT.contains(said.word(before))) {
      return Optional.empty();
    }
    if (said.word(verb + 1).equals("that")) {
      return said.word(before).equals("it") || formal ? that(said, verb, verb + 2) : Optional.empty();
    }
    int to = afterAsker(said, verb + 1);
    boolean task = (said.word(to).equals("to") && !AT_ONCE.contains(said.word(to + 1))) || (formal && said.word(verb + 1).equals("to") && !Set.of("leave", "withdraw", "retire").contains(said.word(verb + 2)))
        || (said.word(verb).equals("tasked") && said.word(verb + 1).equals("with"));
    if (formal && Set.of("whether", "if").contains(said.word(verb + 1)) && !said.holds(PUBLIC, 0, being)) {
      return Optional.of(new Charge(Strength.EXPLICIT, 0, "action/charged", List.of()));
    }
    Optional<Chain> asked = said.before(being);
    List<Agent> agents = asked.map(Chain::agents).or(() -> Optional.of(spoken(said, before, speaker)).filter(one -> task)).orElse(List.of());
    boolean charged = Said.charged(agents);
    boolean modal = formal && said.holds(Set.of("would", "will", "could", "should", "to"), being - 1, being);
    if (!task || !(formal || charged) || (modal && !willBe(said, being, verb))) {
      return Optional.empty();
    }
    int start = asked.map(Chain::from).orElse(0);
    return Optional.of(new Charge(formal ? Strength.EXPLICIT : Strength.NEXT_STEP, said.character(start), "action/charged", agents));
  }

  /// The word after those who ask: "was asked by the Chair to write".
  private static int afterAsker(Said said, int from) {
    return said.word(from).equals("by") ? said.at(from + 1).map(Chain::to).orElse(from) : from;
  }

  /// "the contractor will be asked to cut the hedge", "The Bishop would be asked to attend in May"; not "residents will be asked", "if it fails, the firm will be asked".
  private static boolean willBe(Said said, int being, int verb) {
    boolean guest = said.word(being - 1).equals("would") && said.word(verb + 1).equals("to") && GUESTS.contains(said.word(verb + 2)) && said.isCapitalised(said.word(0).equals("the") ? 1 : 0) && being <= LONGEST_GUEST;
    if (guest) {
      boolean one = !said.word(being - 2).endsWith("s") && !said.word(0).equals("all");
      return one && !said.holds(PUBLIC, 0, being) && !said.holds(Set.of("if", "when", "said", "which", "who", "had", "was", "were"), 0, being) && !said.holds(Set.of("each", "every"), being, said.size());
    }
    boolean later = said.word(being - 1).equals("will") && said.word(verb + 1).equals("to") && !AT_ONCE.contains(said.word(verb + 2));
    return later && !said.holds(PUBLIC, 0, being) && !said.holds(TOGETHER, 0, being) && !said.holds(Set.of("if", "when", "said", "which", "who", "must", "member"), 0, being);
  }

  /// Whom "he was asked" means.
  private static List<Agent> spoken(Said said, int pronoun, Supplier<List<Agent>> speaker) {
    if (!Set.of("he", "she").contains(said.word(pronoun))) {
      return List.of();
    }
    List<Agent> earlier = said.latest(pronoun);
    return earlier.isEmpty() ? speaker.get() : earlier;
  }

  private static List<Agent> owners(Said said, int task) {
    return said.at(task).map(Chain::agents).orElse(List.of());
  }

  private static Optional<Agent> asker(Said said, int verb) {
    return said.before(verb).or(() -> said.at(0)).map(chain -> chain.agents().getFirst());
  }
}
