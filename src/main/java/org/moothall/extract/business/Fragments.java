package org.moothall.extract.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moothall.extract.business.Charge.Strength;
import org.moothall.extract.business.TaskVerbs.Verb;
import org.moothall.extract.business.TaskVerbs.Weight;
import org.moothall.text.Vocabulary;

/// Tells a task that is noted without saying whose it is: what is to be done, and no verb besides.
///
/// `Quotations to be obtained for the work.` · `The gate is open - to be reported to Homebridge.` · `To be looked into at the next meeting.` ·
/// `The map is to be added to the pack.` · `The rail has yet to be put back.`; not `Date to be confirmed`, `the scheme requires bins to be
/// emptied`, `he asked for it to be mended`, `the road is to be closed`, `the price has yet to be confirmed`
final class Fragments {

  private static final Set<String> CLAUSES = Set.copyOf(Vocabulary.words("no-thing-words"));
  private static final Set<String> SPEAKING = Set.copyOf(Vocabulary.words("speaking-verbs"));
  private static final Set<String> BREAKS = Set.of("-", "–", "—", ";", ":");
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> LETTERS = Set.of("letter", "letters", "email", "card", "reminder", "invitation", "invitations");
  /// What an agenda or a notice prints: `Venue to be confirmed`, `Minutes to be approved`, `Payments to be made`
  private static final Set<String> ANNOUNCES = Set.of("confirmed", "approved", "noted", "agreed", "signed", "elected", "considered", "discussed", "received", "announced", "decided", "determined", "paid", "made", "held", "adopted",
      "appointed", "ratified", "voted", "presented", "completed", "allocated", "used", "advised", "told", "informed",
      "reminded", "updated");
  private static final Set<String> APPOINTS = Set.of("date", "dates", "time", "venue", "meeting", "meetings", "payment", "payments", "cheques", "accounts", "invoices", "minutes", "apologies", "items");
  /// What somebody here sees to, where a sentence says no more than that it is to be
  private static final Set<String> SEEN_TO = Set.of("added", "amended", "put", "placed", "displayed", "ordered", "purchased", "obtained", "drafted", "drawn", "included", "listed", "publicised", "corrected", "cut");
  private static final Set<String> FINITE = Set.of("had", "was", "were", "has", "have");
  /// What begins a clause of its own behind the task
  private static final Set<String> OPENS = Set.of(",", "-", "as", "because", "since", "which", "who", "whom", "whose", "that", "and", "but", "when", "where", "once", "so", "if", "until", "before", "after", "what", "whoever", "whatever", "wherever", "saying", "stating", "asking", "telling", "explaining");
  /// `residents the Council had written to`: who does something begins a clause that says which are meant, unless a word stands between that joins a thing
  private static final Set<String> SUBJECTS = Set.of("the", "he", "she", "they", "it", "we", "this");
  private static final Set<String> JOINS = Set.of("by", "to", "for", "of", "with", "in", "at", "on", "from", "near", "over", "under", "about", "into", "through", "between", "and", "or", "all", "both");
  private static final int LONGEST_NOUN = 7;

  private Fragments() {}

  static Optional<Charge> read(Said said) {
    for (int be = 1; be < said.size(); be++) {
      if (said.word(be).equals("be") && said.word(be - 1).equals("to") && tells(said, be)) {
        int from = beginning(said, be - 1);
        int to = thing(said, be);
        boolean told = to < be - 1 && said.holds(SPEAKING, from, to);
        return isThing(said, from, to) && !told ? Optional.of(new Charge(Strength.PROMISED, said.character(from), "action/to-be", List.of())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean tells(Said said, int be) {
    Optional<Verb> done = TaskVerbs.participleAt(said, said.on(be + 1));
    return done.isPresent() && !goesOn(said, done.get().end()) && !ANNOUNCES.contains(said.word(said.on(be + 1)))
        && (done.get().weight() != Weight.BRING || done.get().end() < said.size() - 1 || said.holds(LETTERS, 0, be))
        && (!isToBe(said, be) || done.get().weight() != Weight.WORK || SEEN_TO.contains(said.word(said.on(be + 1))));
  }

  /// Whether the thing is what another verb tells of: `Repairs to be paid for by the owner had been slow.`
  private static boolean goesOn(Said said, int from) {
    int at = from;
    while (at < said.size() && !said.endsClause(at) && !OPENS.contains(said.word(at)) && !FINITE.contains(said.word(at)) && !(SUBJECTS.contains(said.word(at)) && !JOINS.contains(said.word(at - 1)))) {
      at++;
    }
    return FINITE.contains(said.word(at));
  }

  /// `is to be`, `are still to be`
  private static boolean isToBe(Said said, int be) {
    return Set.of("is", "are").contains(said.word(said.word(be - 2).equals("still") ? be - 3 : be - 2));
  }

  /// The word after the thing that is to be dealt with: before `to be`, `is to be`, `has yet to be`.
  private static int thing(Said said, int be) {
    boolean yet = Set.of("still", "yet").contains(said.word(be - 2)) && Set.of("is", "are", "has", "have").contains(said.word(be - 3));
    return yet ? be - 3 : isToBe(said, be) ? be - 2 : be - 1;
  }

  /// The word after the last break before "to be".
  private static int beginning(Said said, int to) {
    int from = to;
    while (from > 0 && !BREAKS.contains(said.word(from - 1))) {
      from--;
    }
    return from;
  }

  /// Whether the words are the name of a thing, or nothing.
  private static boolean isThing(Said said, int from, int to) {
    boolean noun = to - from <= LONGEST_NOUN && !said.holds(CLAUSES, from, to) && (!said.holds(APPOINTS, from, to) || said.word(to + 2).equals("sent"));
    boolean behind = from > 0 && DASHES.contains(said.word(from - 1));
    return noun && (from == 0 || from == to || behind || said.isCapitalised(from) || Set.of("the", "a", "an", "this", "these").contains(said.word(from)));
  }
}
