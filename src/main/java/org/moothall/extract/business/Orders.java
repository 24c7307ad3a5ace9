package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.extract.business.Said.Chain;
import org.moothall.extract.business.TaskVerbs.Verb;
import org.moothall.extract.business.TaskVerbs.Weight;
import org.moothall.fact.Agent;
import org.moothall.fact.Body;
import org.moothall.fact.Group;
import org.moothall.fact.Organisation;
import org.moothall.text.Passage;

/// Tells what a resolution, or one limb of it, charges somebody with.
///
/// `officers be instructed to report back` · `to instruct the Head of Legal to write` · `that the Clerk obtain quotes` · `a
/// further report be submitted in May` · `to write to the Minister`; not `authority be delegated to the Head of Legal to sign`.
final class Orders {

  private static final Set<String> OPENS = Set.of("that", "to", "the", "council", "committee", "sub-committee", "board", "cabinet", "panel", "members", "agree", "agrees", "agreed", "also", "further",
      "hereby", "resolved", "resolves", "-", ":", "and", ",", ";", "(", ")", "a", "b", "c", "d", "it", "was", "unanimously", "decided", "therefore", "full");
  private static final Set<String> ORDERS = Set.of("instruct", "instructs", "request", "requests", "ask", "asks", "task", "direct", "directs", "invite", "invites", "require", "requires", "commission");
  private static final Set<String> POWERS = Set.of("delegate", "delegated", "delegates", "authorise", "authorised", "authorises", "authorize", "authorized", "empowered", "authority");
  /// What a body is asked to weigh is referred to it: "asks Cabinet to consider".
  private static final Set<String> WEIGHED = Set.of("consider", "approve", "agree", "adopt", "note", "endorse", "support", "determine", "reconsider");
  private static final Set<String> REPORTS = Set.of("report", "reports", "update", "updates", "letter", "letters", "paper", "briefing", "quotes", "quotations", "information", "presentation", "details", "breakdown",
      "plan", "proposal", "proposals", "options", "estimate", "estimates", "review", "business", "comments");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "further", "regular", "quarterly", "annual", "written", "progress", "monthly", "another", "updated", "letters", "quotes", "quotations", "more", "detailed",
      "additional", "six-monthly", "bi-annual", "yearly", "any", "estimates", "updates");
  private static final Set<String> MADE = Set.of("submitted", "brought", "presented", "provided", "sent", "circulated", "prepared", "produced", "made", "reported", "given", "written", "requested", "obtained",
      "sought", "forwarded", "compiled", "drafted", "developed", "commissioned", "invited");
  /// `a workshop be arranged`
  private static final Set<String> EVENTS = Set.of("workshop", "workshops", "session", "sessions", "briefing", "briefings", "visit", "visits", "training", "seminar", "meeting");
  private static final Set<String> HELD = Set.of("arranged", "organised", "convened", "scheduled");
  /// What guests are invited to do
  private static final Set<String> COMING = Set.of("attend", "address", "speak", "present", "meet", "join", "visit");
  private static final Set<String> ANEW = Set.of("reviewed", "considered", "revisited", "reconsidered", "discussed", "examined", "assessed");
  private static final Set<String> COMES = Set.of("come", "comes", "return", "returns");
  private static final Set<String> FINDINGS = Set.of("results", "findings", "outcome", "outcomes", "conclusions");
  private static final Set<String> BACK = Set.of("back", "to");
  private static final Set<String> SERVED = Set.of("served", "published", "issued", "displayed");
  private static final Set<String> REMITS = Set.of("remit", "remits", "remitted");
  private static final int LONGEST_REMIT = 24;
  private static final int LONGEST_TEAM = 9;
  private static final Set<String> CLAUSE = Set.of("that", "and", ";", ",", ":", "-", "the", ")", "");
  /// Who is to hold a seat has nothing to do for it: `that Ada Pell would join the Board`
  private static final Set<String> SEATS = Set.of("join", "replace", "become", "sit", "succeed");
  private static final Set<String> ARTICLES = Set.of("the", "a");
  private static final Set<String> MODALS = Set.of("to", "will", "would", "should", "shall");

  /// What is raised and not reported: `to raise the charge`, `to raise no objection`
  private static final Set<String> LEVELS = Set.of("charge", "charges", "fee", "fees", "rent", "rents", "price", "prices", "precept", "limit", "level", "rate", "rates", "threshold", "tax", "flag", "objection", "objections", "money", "funds");
  private static final Set<String> PLACES = Set.of("the", "a", "an", "our", "its", "this", "that", "future", "next", "meetings");

  private Orders() {}

  static Optional<Charge> read(Said said) {
    if (said.holds(Set.of("recommended", "recommend", "recommends"), 0, 6) || adopts(said) || putsToVote(said)) {
      return Optional.empty();
    }
    Optional<Charge> charge = Requests.read(said).map(request -> new Charge(Strength.RESOLVED, request.task(), "action/resolution", request.owners()));
    return charge.or(() -> remitted(said)).or(() -> ordered(said)).or(() -> somebody(said)).or(() -> plainly(said)).or(() -> team(said)).or(() -> reported(said)).or(() -> byAgent(said)).or(() -> opening(said)).or(() -> goesTo(said)).or(() -> wouldBe(said)).or(() -> itReports(said))
        .filter(found -> !empowers(said, found));
  }

  /// "the above actions be taken forward" says nothing beyond them.
  private static boolean adopts(Said said) {
    return said.holds(Set.of("above"), 0, said.size()) && said.holds(Set.of("action", "actions", "matters", "topics"), 0, said.size());
  }

  /// "The Chair put the proposal to the vote".
  private static boolean putsToVote(Said said) {
    return said.holds(Set.of("put"), 0, said.size()) && said.holds(Set.of("vote"), 0, said.size());
  }

  /// "instruct the Head of Legal to write", "requests that officers report".
  private static Optional<Charge> ordered(Said said) {
    for (int at = 0; at < said.size(); at++) {
      if (ORDERS.contains(said.word(at)) && (at == 0 || (OPENS.contains(said.word(at - 1)) && !ARTICLES.contains(said.word(at - 1))))) {
        Optional<Chain> asked = said.at(at + 1);
        if (asked.filter(chain -> refers(said, chain)).isPresent()) {
          return Optional.empty();
        }
        boolean thing = Set.of("that", "a", "an", "further", "officers").contains(said.word(at + 1));
        if (asked.isPresent() || thing) {
          boolean guest = said.word(at).startsWith("invite") && asked.filter(chain -> isPlace(said, chain.to())).isPresent();
          return Optional.of(resolved(said, asked.map(Chain::from).orElse(at), guest ? Optional.empty() : asked));
        }
      }
    }
    return Optional.empty();
  }

  /// "invite the Lead Member to the next meeting" gives the guest nothing to do.
  private static boolean isPlace(Said said, int from) {
    return said.word(from).equals("to") && PLACES.contains(said.word(from + 1));
  }

  private static boolean refers(Said said, Chain asked) {
    boolean body = asked.agents().stream().allMatch(Body.class::isInstance);
    return body && said.word(asked.to()).equals("to") && WEIGHED.contains(said.word(said.on(asked.to() + 1)));
  }

  /// "the Clerk obtain quotes", "officers to bring a paper", "the Head of Legal would write".
  private static Optional<Charge> somebody(Said said) {
    for (int at = 1; at < said.size(); at++) {
      int from = at;
      int verb = MODALS.contains(said.word(at)) ? said.on(at + 1) : at;
      Optional<Verb> task = TaskVerbs.presentAt(said, verb).or(() -> goesOn(said, verb) ? Optional.of(new Verb(Weight.WORK, verb + 1)) : Optional.empty()).or(() -> verb > from && said.plainVerb(verb) ? Optional.of(new Verb(Weight.WORK, verb + 1)) : Optional.empty());
      boolean thing = said.word(at - 1).endsWith("'s") || (said.isCapitalised(at) && said.word(at + 1).equals("be"));
      Optional<Chain> owners = (task.isEmpty() || thing ? Optional.<Chain>empty() : said.before(at)).filter(chain -> charged(chain, task.orElseThrow()) && CLAUSE.contains(said.word(chain.from() - 1)));
      if (owners.isPresent()) {
        return Optional.of(resolved(said, owners.get().from(), owners));
      }
    }
    return Optional.empty();
  }

  /// Members together are charged only with what goes to somebody: "members tell the Clerk".
  private static boolean charged(Chain chain, Verb verb) {
    return Said.charged(chain.agents()) || (verb.weight() != Weight.WORK && chain.agents().contains(new Group("Members")));
  }

  /// "REMITTED to the Head of Legal to bring back options"; "to remit to officers to report".
  private static Optional<Charge> remitted(Said said) {
    for (int at = 0; at < said.size(); at++) {
      Optional<Chain> owners = REMITS.contains(said.word(at)) && said.word(at + 1).equals("to") ? said.at(at + 2) : Optional.empty();
      int to = owners.map(Chain::to).orElse(0);
      while (to > 0 && to < Math.min(said.size(), at + LONGEST_REMIT) && !said.word(to).equals("to")) {
        to++;
      }
      boolean task = to > 0 && said.word(to).equals("to") && said.plainVerb(to + 1) && !WEIGHED.contains(said.word(to + 1));
      if (task && Said.charged(owners.orElseThrow().agents())) {
        return Optional.of(resolved(said, owners.orElseThrow().from(), owners));
      }
    }
    return Optional.empty();
  }

  /// "That officers find a day": after those whom a limb opens with, any verb is a task.
  private static Optional<Charge> plainly(Said said) {
    for (int at = 3; at < said.size() - 3; at++) {
      Optional<Chain> joined = said.word(at).equals("that") && said.word(at - 1).equals("and") ? said.at(at + 1).filter(chain -> Said.charged(chain.agents()) && said.plainVerb(chain.to())) : Optional.empty();
      if (joined.isPresent()) {
        return Optional.of(resolved(said, joined.orElseThrow().from(), joined));
      }
    }
    boolean that = said.holds(Set.of("that"), 0, 3);
    Optional<Chain> owners = said.at(0).or(() -> said.at(1)).filter(chain -> Said.charged(chain.agents()) && (that || MODALS.contains(said.word(chain.to()))));
    return owners.filter(chain -> said.plainVerb(chain.to()) || goesOn(said, chain.to()) || (MODALS.contains(said.word(chain.to())) && said.plainVerb(said.on(chain.to() + 1))))
        .map(chain -> resolved(said, chain.from(), owners));
  }

  /// "that the Clerk continue talks with the owner", not "that the Clerk continue as its contact", nor "noted that officers continue talks".
  private static boolean goesOn(Said said, int verb) {
    boolean one = said.word(verb).equals("continue") && said.before(verb).filter(chain -> chain.agents().stream().noneMatch(Group.class::isInstance)).isPresent();
    return one && !Set.of("as", "in", "to", "with", "on", "at", ".", "").contains(said.word(verb + 1));
  }

  /// "that Public Health and Trading Standards report to the Board": teams that no list of titles holds.
  private static Optional<Charge> team(Said said) {
    int from = said.word(0).equals("that") ? 1 : 0;
    int verb = from;
    while (verb < Math.min(said.size(), from + LONGEST_TEAM) && (said.isCapitalised(verb) || Set.of("and", "&", "of").contains(said.word(verb)))) {
      verb++;
    }
    boolean charged = from == 1 && verb - from >= 2 && TaskVerbs.at(said, verb).filter(found -> found.weight() != Weight.WORK).isPresent();
    Passage names = said.passage().part(said.character(from), said.character(verb));
    return charged ? Optional.of(new Charge(Strength.RESOLVED, said.character(from), "action/resolution", teams(names))) : Optional.empty();
  }

  private static List<Agent> teams(Passage names) {
    return Stream.of(names.folded().strip().split(" and ")).<Agent>map(name -> new Organisation(name, Organisation.Kind.UNIT)).toList();
  }

  /// "a further report be submitted to the next meeting", "a report comes back to Cabinet"; not "the report be noted", nor "the matter be brought to a future
  /// meeting", which is decided but gives nobody anything to do by any day.
  private static Optional<Charge> reported(Said said) {
    for (int be = 1; be < said.size(); be++) {
      boolean made = said.word(be).equals("be") && MADE.contains(said.word(said.on(be + 1)));
      boolean report = made && said.holds(REPORTS, be - 14, be) && said.holds(INDEFINITE, be - 16, be);
      boolean toMeeting = said.word(be).equals("be") && Deliveries.toMeeting(said, be) && !said.holds(Set.of("future"), be, be + 8);
      boolean found = said.holds(FINDINGS, be - 4, be) && (said.holds(Deliveries.MEETINGS, be, be + 8) || said.word(be + 2).equals("to"));
      boolean comes = COMES.contains(said.word(be)) && said.holds(BACK, be, be + 4) && (found || (said.holds(REPORTS, be - 8, be) && said.holds(INDEFINITE, be - 9, be)));
      boolean event = said.word(be).equals("be") && HELD.contains(said.word(said.on(be + 1))) && said.holds(EVENTS, be - 8, be) && said.holds(INDEFINITE, be - 12, be);
      if (report || toMeeting || comes || event || isAgain(said, be) || isInvited(said, be)) {
        return Optional.of(resolved(said, 0, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /// "that the fees be reviewed again in November"; not "be reviewed again should trade fall".
  private static boolean isAgain(Said said, int be) {
    int verb = said.on(be + 1);
    boolean again = said.word(be).equals("be") && ANEW.contains(said.word(verb)) && said.word(verb + 1).equals("again") && Set.of("in", "at", "by").contains(said.word(verb + 2));
    return again && !said.holds(Set.of("if", "unless", "should"), 0, said.size());
  }

  /// "that the Bishop be invited to attend the next meeting", "Ashcombe Water be invited to a future meeting"; not "tenders be invited".
  private static boolean isInvited(Said said, int be) {
    int verb = said.on(be + 1);
    boolean invited = said.word(be).equals("be") && said.word(verb).equals("invited") && said.word(verb + 1).equals("to");
    return invited && (COMING.contains(said.word(verb + 2)) || said.holds(Set.of("meeting", "meetings"), verb, verb + 8));
  }

  /// "that users be invited by the Scrutiny Officer", "that notices be served"; not "be approved by the Head of Legal".
  private static Optional<Charge> byAgent(Said said) {
    for (int be = 1; be < said.size(); be++) {
      int verb = said.on(be + 1);
      boolean done = said.word(be).equals("be") && TaskVerbs.participleAt(said, verb).isPresent() && !MODALS.contains(said.word(said.back(be)));
      int by = done && said.word(verb + 1).equals("by") ? verb + 1 : -1;
      Optional<Chain> owners = by < 0 ? Optional.empty() : said.at(by + 1).filter(chain -> Said.charged(chain.agents()) && chain.agents().stream().noneMatch(Body.class::isInstance));
      boolean served = said.word(be).equals("be") && SERVED.contains(said.word(verb)) && said.holds(Set.of("notice", "notices"), be - 6, be);
      if (owners.isPresent() || served) {
        return Optional.of(resolved(said, 0, owners));
      }
    }
    return Optional.empty();
  }

  /// "be referred to the Head of Highways, who would reply".
  private static Optional<Charge> goesTo(Said said) {
    for (int at = 3; at < said.size() - 2; at++) {
      boolean who = said.word(at).equals("who") && Set.of("would", "will").contains(said.word(at + 1)) && said.plainVerb(said.on(at + 2));
      Optional<Chain> owners = who ? said.before(at).filter(chain -> Said.charged(chain.agents()) && said.holds(Set.of("referred", "remitted", "passed"), 0, chain.from())) : Optional.empty();
      if (owners.isPresent()) {
        return Optional.of(resolved(said, 0, owners));
      }
    }
    return Optional.empty();
  }

  /// "a note would be circulated to Members", as it was agreed.
  private static Optional<Charge> wouldBe(Said said) {
    boolean later = said.holds(Set.of("would", "will"), 1, said.size()) && !said.holds(Set.of("future"), 0, said.size());
    return later ? Deliveries.read(said).map(charge -> new Charge(Strength.RESOLVED, 0, "action/resolution", List.of())) : Optional.empty();
  }

  /// "that it report back in January", of a group that was set up
  private static Optional<Charge> itReports(Said said) {
    boolean reports = said.reads(0, List.of("that", "it")) && Set.of("report", "reports").contains(said.word(2)) && Set.of("to", "back", "in", "by").contains(said.word(3));
    return reports ? Optional.of(resolved(said, 0, Optional.empty())) : Optional.empty();
  }

  /// "that the agenda of the next meeting would have on it".
  private static boolean onAgenda(Said said) {
    return said.holds(Set.of("agenda"), 0, 8) && said.holds(Set.of("next", "future"), 0, 12) && said.holds(Set.of("would", "will", "include", "have", "hold"), 0, 20);
  }

  /// "to write to the Minister": nobody is named.
  private static Optional<Charge> opening(Said said) {
    int at = 0;
    while (at < Math.min(said.size(), 8) && OPENS.contains(said.word(at))) {
      at++;
    }
    Optional<Verb> verb = said.word(at - 1).equals("the") ? Optional.empty() : TaskVerbs.at(said, at);
    boolean reaches = !said.word(at + 1).equals(":") && verb.filter(found -> found.weight() == Weight.REACH || found.weight() == Weight.REPLY).isPresent();
    boolean byDay = verb.isPresent() && isByDay(said);
    boolean level = said.word(at).equals("raise") && said.holds(LEVELS, at + 1, at + 6) && !said.holds(Set.of("with"), at + 1, at + 8);
    return (reaches && !level) || byDay || onAgenda(said) ? Optional.of(resolved(said, at, Optional.empty())) : Optional.empty();
  }

  /// "to submit the plan by 29 May", "by the end of June".
  private static boolean isByDay(Said said) {
    for (int by = 1; by < said.size(); by++) {
      String next = said.word(by + 1);
      if (said.word(by).equals("by") && ((!next.isEmpty() && Character.isDigit(next.charAt(0)) && said.isCapitalised(by + 2)) || (next.equals("the")
          && said.word(by + 2).equals("end")))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a sentence only gives those whom it charges a seat: `that Ada Pell would join the Board in place of Ben Vale`.
  static boolean seats(Said said) {
    for (int at = 1; at < said.size(); at++) {
      if (SEATS.contains(said.word(at)) && (!said.word(at).equals("replace") || said.isCapitalised(at + 1)) && said.before(Set.of("would", "will").contains(said.word(said.back(at))) ? said.back(at) : at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Charge resolved(Said said, int from, Optional<Chain> owners) {
    return new Charge(Strength.RESOLVED, said.character(from), "action/resolution", owners.map(Chain::agents).orElse(List.of()));
  }

  /// A power is no task: "authority be delegated to the Head of Legal to agree terms"; a new clause may charge all the same.
  private static boolean empowers(Said said, Charge charge) {
    boolean power = false;
    for (int at = 0; at < said.size() && said.character(at) <= charge.task(); at++) {
      boolean clause = said.word(at).equals(";") || (said.word(at).equals("and") && said.word(at + 1).equals("that"));
      power = !clause && (power || POWERS.contains(said.word(at)));
    }
    return power;
  }
}
