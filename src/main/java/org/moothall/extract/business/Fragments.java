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
/// `Quotations to be obtained for the work.` · `The gate is open - to be reported to Homebridge.` · `To be looked into at the next meeting.`;
/// not `Date to be confirmed`, `the scheme requires bins to be emptied`, `he asked for it to be mended`
final class Fragments {

  private static final Set<String> CLAUSES = Set.copyOf(Vocabulary.words("no-thing-words"));
  private static final Set<String> BREAKS = Set.of("-", "–", "—", ";", ":");
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> LETTERS = Set.of("letter", "letters", "email", "card", "reminder", "invitation", "invitations");
  /// What an agenda or a notice prints: `Venue to be confirmed`, `Minutes to be approved`, `Payments to be made`
  private static final Set<String> ANNOUNCES = Set.of("confirmed", "approved", "noted", "agreed", "signed", "elected", "considered", "discussed", "received", "announced", "decided", "determined", "paid", "made", "held", "adopted",
      "appointed", "ratified", "voted", "presented", "completed", "allocated", "used", "advised", "told", "informed",
      "reminded", "updated");
  private static final Set<String> APPOINTS = Set.of("date", "dates", "time", "venue", "meeting", "meetings", "payment", "payments", "cheques", "accounts", "invoices", "minutes", "apologies", "items");
  private static final int LONGEST_NOUN = 7;

  private Fragments() {}

  static Optional<Charge> read(Said said) {
    for (int be = 1; be < said.size(); be++) {
      if (said.word(be).equals("be") && said.word(be - 1).equals("to") && tells(said, be)) {
        int from = beginning(said, be - 1);
        return isThing(said, from, be - 1) ? Optional.of(new Charge(Strength.PROMISED, said.character(from), "action/to-be", List.of())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean tells(Said said, int be) {
    Optional<Verb> done = TaskVerbs.participleAt(said, said.on(be + 1));
    return done.isPresent() && !ANNOUNCES.contains(said.word(said.on(be + 1)))
        && (done.get().weight() != Weight.BRING || done.get().end() < said.size() - 1 || said.holds(LETTERS, 0, be));
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
