package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.extract.business.TaskVerbs.Verb;
import org.moothall.extract.business.TaskVerbs.Weight;

/// Tells what those who met are to be given, without saying by whom.
///
/// `The figures would be circulated to Members` · `a report will be brought to the next meeting` · `Matter to be listed at
/// the next meeting` · `Litter to be an agenda item in May`; not `leaflets would be sent to every house`.
final class Deliveries {

  static final String RULE = "action/would-be";
  private static final Set<String> COMES = Set.of("come", "go");
  private static final Set<String> MODALS = Set.of("will", "would", "shall", "to");
  private static final Set<String> RECEIVERS = Set.of("members", "councillors", "committee", "sub-committee", "board", "panel", "commission", "forum", "trustees", "group", "colleagues", "member", "councillor", "cllr");
  static final Set<String> MEETINGS = Set.of("meeting", "meetings", "agenda");
  private static final Set<String> WHICH = Set.of("next", "future", "subsequent", "following", "later", "november", "december", "january", "february", "march", "april", "may", "june", "july",
      "september", "october", "outside", "after", "coming", "forthcoming");
  private static final Set<String> NARRATES = Set.of("had", "if", "could", "might", "hoped", "proposed", "proposes", "normally", "usually", "always", "already", "was", "were", "are", "due", "planned",
      "resolved", "recommended", "required", "needed", "need", "needs", "ought", "expected", "recommend", "continue", "unless");
  /// `A note was to be supplied to Members.`
  private static final Set<String> WAS = Set.of("was", "were", "are");
  private static final Set<String> REPORTED = Set.of("was", "were", "are", "have", "has");
  private static final Set<String> MATTERS = Set.of("this", "it", "these", "they", "that", "matter", "item", "issue", "review", "findings", "results", "outcome", "plan", "comments", "analysis", "evaluation", "training", "session");
  private static final Set<String> PLACED = Set.of("included", "placed", "added", "put", "listed");
  private static final Set<String> SENT = Set.of("sent", "reported", "forwarded", "submitted", "passed", "referred", "raised", "written", "emailed", "fed", "relayed");
  private static final Set<String> LETTERS = Set.of("letter", "letters", "report", "reply", "response", "email", "comments", "objection", "complaint",
      "request", "this", "it", "these", "matter", "issue", "details",
      "photographs", "photos");
  /// What is said in a meeting and handed on: `The comments would be relayed to the Cabinet`
  private static final Set<String> THOUGHTS = Set.of("suggestion", "suggestions", "comment", "comments", "concern", "concerns", "question", "questions", "request", "point", "points", "feedback", "views");
  private static final Set<String> HANDED_ON = Set.of("passed", "forwarded", "fed", "referred", "raised", "sent", "relayed");
  private static final Set<String> REACHED = Set.of("contacted", "approached", "chased");
  private static final Set<String> GOT = Set.of("sought", "advertised", "obtained", "ordered", "arranged");
  /// What a council gets for itself: `Two quotes will be obtained.`
  private static final Set<String> OWN = Set.of("quote", "quotes", "quotation", "quotations", "price", "prices", "vacancy", "vacancies", "contractor", "advice", "information", "estimate", "estimates", "tenders");
  private static final Set<String> MANY = Set.of("residents", "applicants", "householders", "parents", "people", "customers", "tenants", "schools");
  private static final Set<String> ASIDES = Set.of("if", "unless", "that", "which", "who", "when", "once", "said");
  private static final Set<String> GETTERS = Set.of("committee", "sub-committee", "board", "panel", "commission", "forum", "members", "councillor",
      "councillors", "cabinet", "council", "trustees");
  /// `a written answer would be provided`
  private static final Set<String> REPLIES = Set.of("answer", "answers", "response", "responses", "reply", "replies");
  private static final Set<String> WRITTEN_IN = Set.of("provided", "sent", "given", "supplied", "issued", "circulated");
  private static final Set<String> PAPERS = Set.of("report", "reports", "update", "updates", "briefing", "paper", "presentation", "breakdown", "figures");
  private static final int NEAR = 10;

  private Deliveries() {}

  static Optional<Charge> read(Said said) {
    if (IntStream.range(0, said.size()).anyMatch(at -> said.word(at).equals("no") && said.word(at + 1).startsWith("decision") && MODALS.contains(said.word(at + 2)))) {
      return Optional.empty();
    }
    for (int be = 1; be < said.size(); be++) {
      boolean coming = said.word(be).equals("be") && MODALS.contains(said.word(said.back(be)));
      int modal = said.back(be);
      boolean out = (coming && SENT.contains(said.word(said.on(be + 1))) && goesOut(said, said.on(be + 1), modal))
          || (said.word(be).equals("go") && said.word(modal).equals("will") && goesOut(said, be, modal));
      boolean reply = coming && WRITTEN_IN.contains(said.word(said.on(be + 1))) && said.holds(REPLIES, be - 4, be) && said.holds(Set.of("written"), be - 6, be);
      if (reply || (coming && isAgendaItem(said, be)) || (coming && reaches(said, be, modal)) || (coming && delivers(said, be)) || out || comes(said, be) || getsReport(said, be)) {
        return Optional.of(new Charge(Strength.PROMISED, 0, RULE, List.of()));
      }
    }
    return Optional.empty();
  }

  /// "a paper would come to the next meeting", "this will go on the agenda", "they would go to a committee meeting".
  private static boolean comes(Said said, int come) {
    boolean coming = COMES.contains(said.word(come)) && Set.of("will", "would", "shall").contains(said.word(said.back(come)));
    int to = come + (said.word(come + 1).equals("back") ? 2 : 1);
    boolean thing = TaskVerbs.brings(said, said.back(come) - 4) || MATTERS.contains(said.word(said.back(come) - 1));
    boolean meets = received(said, to) && said.holds(WHICH, come, come + NEAR);
    return coming && thing && (meets || onAgenda(said, to) || toAMeeting(said, to)) && !said.holds(NARRATES, come - 3, come);
  }

  /// "The owner will be contacted about the wall", in the minutes' own words.
  private static boolean reaches(Said said, int be, int modal) {
    String verb = said.word(said.on(be + 1));
    boolean told = said.word(modal).equals("will") && (REACHED.contains(verb) || (GOT.contains(verb) && said.holds(OWN, 0, modal))) && modal < NEAR;
    return told && !said.holds(NARRATES, 0, modal) && !said.holds(REPORTED, 0, modal) && !said.holds(ASIDES, 0, said.size()) && !said.holds(MANY, 0, modal) && !said.holds(Set.of("by"), be, be + NEAR);
  }

  /// "a letter will be sent to Ashcombe Water", "a report will go to the County", in the minutes' own words.
  private static boolean goesOut(Said said, int verb, int modal) {
    int to = Set.of("on", "back").contains(said.word(verb + 1)) ? verb + 2 : verb + 1;
    int name = said.word(to + 1).equals("the") ? to + 2 : to + 1;
    int clause = modal;
    while (clause > 0 && !said.endsClause(clause - 1) && !said.word(clause - 1).equals(",")) {
      clause--;
    }
    boolean out = Set.of("to", "with").contains(said.word(to)) && said.isCapitalised(name);
    boolean thought = said.word(modal).equals("would") && HANDED_ON.contains(said.word(verb)) && said.holds(THOUGHTS, clause, modal)
        && !said.holds(Set.of("whether", "asked", "received", "any", "made"), 0, modal);
    boolean letter = thought || (said.word(modal).equals("will") && said.holds(LETTERS, clause, modal));
    return out && (letter || clause == modal) && !said.holds(NARRATES, clause, modal) && !said.holds(REPORTED, clause, modal)
        && !said.holds(Set.of("if", "unless"), 0, modal);
  }

  /// "the Committee would receive an update in May"; not "members would receive an allowance".
  private static boolean getsReport(Said said, int get) {
    boolean given = said.word(get).equals("be") && Set.of("given", "sent", "shown").contains(said.word(get + 1));
    int modal = said.back(get);
    int thing = given ? get + 2 : get + 1;
    boolean gets = given || Set.of("receive", "have", "get").contains(said.word(get));
    return gets && Set.of("would", "will").contains(said.word(modal)) && said.holds(GETTERS, modal - 2, modal)
        && Set.of("a", "an", "further", "regular", "another", "monthly", "quarterly", "annual").contains(said.word(thing))
        && said.holds(PAPERS, thing, thing + 4) && !said.holds(NARRATES, 0, get);
  }

  private static boolean delivers(Said said, int be) {
    int verb = said.on(be + 1);
    Optional<Verb> participle = TaskVerbs.participleAt(said, verb);
    boolean infinitive = said.word(said.back(be)).equals("to");
    boolean was = infinitive && WAS.contains(said.word(be - 2));
    boolean note = !infinitive || was || said.word(be - 2).equals("is") || (be <= 9 && !said.holds(REPORTED, 0, be));
    if (participle.isEmpty() || !note || (said.holds(NARRATES, 0, was ? be - 2 : be) && !agreedTo(said, be))) {
      return false;
    }
    int after = participle.get().end();
    Weight weight = participle.get().weight();
    boolean thing = weight != Weight.BRING || TaskVerbs.brings(said, be - TaskVerbs.REACH_OF_OBJECT) || said.holds(MATTERS, 0, be);
    boolean moves = weight != Weight.WORK || PLACED.contains(said.word(verb));
    boolean inReports = said.word(verb).equals("included") && inReports(said, after);
    return inReports || (thing && moves && (received(said, after) || onAgenda(said, after))) || (weight == Weight.REPLY && (after >= said.size() - 1 || said.holds(WHICH, after, after + NEAR)) && !said.word(verb).equals("sent"));
  }

  /// Whether something is to come to a meeting or on its agenda: "be reported to a future meeting".
  static boolean toMeeting(Said said, int be) {
    Optional<Verb> participle = TaskVerbs.participleAt(said, said.on(be + 1));
    int to = Math.min(said.size(), be + NEAR + 4);
    boolean brought = participle.isPresent() && (participle.get().weight() != Weight.WORK || PLACED.contains(said.word(said.on(be + 1))));
    return brought && said.holds(MEETINGS, be, to) && (said.holds(WHICH, be, to) || said.holds(Set.of("each", "every"), be, to));
  }

  /// "lamps will be an agenda item in May".
  private static boolean isAgendaItem(Said said, int be) {
    int modal = said.back(be);
    boolean will = be < NEAR + NEAR && (said.word(modal).equals("will") || (said.word(modal).equals("to") && !said.holds(Set.of("used", "is", "likely", "ought", "had", "has", "have"), modal - 4, modal)));
    return will && Set.of("an", "on").contains(said.word(be + 1)) && said.word(be + 2).equals("agenda") && said.word(be + 3).equals("item") && Set.of("for", "at", "in", "on", ".", "").contains(said.word(be + 4))
        && !said.holds(REPORTED, modal - 4, be) && !said.holds(Set.of("every", "each"), be, be + NEAR);
  }

  /// "in future reports", "in the next update".
  private static boolean inReports(Said said, int in) {
    int which = said.word(in + 1).equals("the") ? in + 2 : in + 1;
    return said.word(in).equals("in") && Set.of("future", "next", "subsequent").contains(said.word(which)) && PAPERS.contains(said.word(which + 1));
  }

  /// "on the agenda for the committee".
  private static boolean onAgenda(Said said, int on) {
    int noun = Set.of("the", "an", "our", "its").contains(said.word(on + 1)) ? on + 2 : on + 1;
    return Set.of("on", "onto", "to", "in").contains(said.word(on)) && said.word(noun).equals("agenda") && Set.of("for", "of", ".", "").contains(said.word(noun + 1));
  }

  /// "to a committee meeting", which has no day yet.
  private static boolean toAMeeting(Said said, int to) {
    return said.word(to).equals("to") && Set.of("a", "another").contains(said.word(to + 1)) && RECEIVERS.contains(said.word(to + 2)) && MEETINGS.contains(said.word(to + 3));
  }

  private static boolean agreedTo(Said said, int be) {
    for (int it = 0; it < be - 4; it++) {
      if (said.word(it).equals("it") && said.word(it + 1).equals("was") && Set.of("agreed", "confirmed").contains(said.word(it + 2)) && said.word(it + 3).equals("that")) {
        return !said.holds(NARRATES, it + 4, be);
      }
    }
    return false;
  }

  private static boolean received(Said said, int from) {
    int to = Math.min(said.size(), from + NEAR);
    boolean members = Set.of("to", "with", "back").contains(said.word(from)) && said.holds(RECEIVERS, from, Math.min(to, from + 5));
    boolean minutes = said.word(from).equals("with") && said.word(from + 1).equals("the") && Set.of("minutes", "notes").contains(said.word(from + 2));
    return members || minutes || (said.holds(MEETINGS, from, to) && said.holds(WHICH, from, to));
  }
}
