package org.moothall.extract.business;

import java.util.Optional;
import java.util.Set;
import org.moothall.text.Wording;

/// A paper or proposal of which a sentence says what was done with it.
///
/// `The minutes of 4 June were confirmed as a correct record.` · `The recommendations were agreed.` · `Councillor Pell was
/// elected Chair.` · `Authority was delegated to the Head of Legal to sign the lease.` Not: `The plan had been approved`, `the report would be noted`, `questions were received`.
final class Passive {

  private static final Set<String> ADVERBS = Words.settling("adverb");
  private static final Set<String> PAPERS = Words.settling("paper");
  private static final Set<String> FIRM = Words.settling("firm");
  private static final Set<String> MATTERS = Words.settling("matter");
  private static final Set<String> SUBORDINATE = Words.settling("subordinate");
  private static final Set<String> VERBS = Set.of("approved", "agreed", "noted", "confirmed", "accepted", "received", "adopted", "deferred", "refused", "granted",
      "ratified", "endorsed", "referred", "awarded", "signed", "taken", "rejected", "passed");
  private static final Set<String> OFFICE = Set.of("chair", "chairman", "chairperson", "vice-chair", "vice-chairman", "vice", "mayor", "convener", "cathaoirleach", "deputy", "onto");
  private static final Set<String> LEADING = Set.of("proposed", "seconded", ",", "and", "by", "majority", "*", "declared", "circulated", "considered", "was", "were", "thereupon", "submitted", "read", "reviewed", "checked", "discussed", "examined", "presented", "inspected");
  /// What somebody does with a paper before it is settled: `was presented by the Clerk and approved`
  private static final Set<String> HANDLED = Set.of("presented", "read", "submitted", "circulated", "inspected", "checked", "proposed", "seconded", "reviewed", "examined");
  private static final Wording PAST = Wording.of("(?:19|20)\\d\\d");
  private static final Wording NUMBER = Wording.of("\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve");
  private static final Set<String> MEMBERS = Set.of("councillor", "councillors", "cllr", "cllrs", "cllr.", "alderman", "mr", "mrs", "ms", "dr");
  private static final Set<String> POSTS = Set.of("councillor", "cllr", "mr", "mrs", "ms", "the", "messrs");
  private static final int FEW = 9;
  private static final int FURTHEST = 60;
  private static final int FURTHEST_ASIDE = 30;
  private static final int FURTHEST_VERB = 20;
  private static final int HANDLER = 8;

  private Passive() {}

  /// The verb of what was done.
  static Optional<String> find(Words words) {
    if (words.is(0, "item", "matter") && words.at(1).equals("deferred") && words.is(2, "to", "until", ".", "")) {
      return Optional.of(words.at(1));
    }
    for (int at = 1; at < Math.min(words.size(), FURTHEST); at++) {
      at = afterCirculated(words, afterBracket(words, at));
      boolean aside = (words.is(at, SUBORDINATE) && !isPointing(words, at)) || words.is(at, "had", "has", "have", "would", "will", "could", "might", "should", "not", "having")
          || (words.at(at).equals("may") && !words.capitalised(at));
      int on = aside ? afterAside(words, at) : at;
      if (on < 0) {
        return Optional.empty();
      }
      at = on;
      if (words.is(at, "was", "were", "is", "are")) {
        int verb = at + 1;
        while (verb < at + FURTHEST_VERB && leads(words, verb)) {
          verb = afterHandler(words, verb) + 1;
        }
        if (does(words, at, verb)) {
          return Optional.of(words.at(verb));
        }
      }
    }
    return Optional.empty();
  }

  /// The word before "and" in `presented by the Clerk and approved`; the place itself where nobody is told.
  private static int afterHandler(Words words, int from) {
    for (int at = from + 2; words.is(from, HANDLED) && words.at(from + 1).equals("by") && at < from + HANDLER && !words.is(at, SUBORDINATE); at++) {
      if (words.at(at).equals("and")) {
        return at - 1;
      }
    }
    return from;
  }

  /// What stands in brackets goes by: `The Minutes (copies of which had gone round) were approved`.
  private static int afterBracket(Words words, int from) {
    int at = from;
    while (words.at(from).equals("(") && at < words.size() && !words.at(at).equals(")")) {
      at++;
    }
    return at;
  }

  /// `This had been circulated and expenditure of £40 was approved`
  private static int afterCirculated(Words words, int from) {
    int and = from + 3;
    boolean before = words.is(from, "had") && words.is(from + 1, "been") && words.is(from + 2, "circulated", "sent", "distributed");
    while (before && and < from + HANDLER && !words.is(and, "and") && !words.is(and, SUBORDINATE)) {
      and++;
    }
    return before && words.is(and, "and") && (and == from + 3 || words.is(and + 1, "was", "were")) ? and : from;
  }

  /// `With that change the minutes were agreed`
  private static boolean isPointing(Words words, int that) {
    boolean change = words.is(that - 1, "with") && words.is(that + 1, "amendment", "change", "correction", "addition", "alteration");
    return words.at(that).equals("that") && (change || (that < 4 && words.is(that - 1, "with", "to", "on")));
  }

  /// Where a sentence about minutes goes on after a remark: `The minutes, copies of which had gone round, were approved`; -1 where it does not.
  private static int afterAside(Words words, int from) {
    boolean minutesFirst = words.is(1, "minutes", "minute", "notes", "motion") || words.is(0, "minutes");
    boolean minutes = minutesFirst || (words.is(from, "which") && words.is(from - 1, ",") && words.is(from - 2, "report", "update", "letter"));
    boolean circulated = words.is(from, "previously", "earlier") && words.is(from - 1, "as", ",") && words.is(from + 1, "circulated", "distributed", "sent", "agreed", "amended");
    for (int at = from; (minutes || circulated) && at < from + FURTHEST_ASIDE; at++) {
      if (words.at(at).equals(",") && words.is(at + 1, "was", "were")) {
        return at + 1;
      }
      if (at > from && !minutesFirst && words.is(at, SUBORDINATE)) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether something was approved, of whatever kind: `of 9 April were approved`.
  static boolean settles(Words words) {
    for (int at = 1; at < Math.min(words.size(), FURTHEST); at++) {
      boolean told = words.is(at - 1, "was", "were") && words.is(at, "approved", "agreed", "adopted", "accepted", "confirmed");
      if (told) {
        return true;
      }
    }
    return false;
  }

  /// Words between "was" and what was done: `was circulated, considered and approved`, `was received and adopted`.
  private static boolean leads(Words words, int at) {
    boolean received = words.at(at).equals("received") && words.at(at + 1).equals("and");
    boolean put = isPut(words, at) || isPut(words, at - 1) || isPut(words, at - 2) || isPut(words, at - 3);
    if (words.is(at, "a")) {
      return words.is(at - 1, "by", "on", "with") || words.is(at + 1, "majority", "unanimous");
    }
    return received || put || words.is(at, ADVERBS) || words.is(at, LEADING);
  }

  /// `were put to the meeting and passed`
  private static boolean isPut(Words words, int at) {
    return words.is(at, "put") && words.is(at + 1, "to") && words.is(at + 2, "the") && words.is(at + 3, "meeting", "vote", "council");
  }

  private static boolean does(Words words, int at, int verb) {
    boolean now = words.is(at, "was", "were");
    boolean told = words.at(at - 1).equals("it") && words.at(verb + 1).equals("that") && words.is(verb, "confirmed", "noted", "accepted", "received");
    boolean paper = now && !told && words.is(verb, VERBS) && (hasPaper(words, at) || (words.at(0).startsWith("apolog") && words.at(verb).equals("approved"))) && !words.at(verb + 1).equals("by") && (!words.at(verb).equals("received") || isWhole(words, verb));
    int next = words.is(verb + 1, ",") ? verb + 2 : verb + 1;
    int past = words.is(next, "without") && words.is(next + 1, "debate", "discussion") ? next + 2 : verb + 1;
    int to = past > verb + 2 && words.is(past, ",") ? past + 1 : past;
    boolean meant = !words.at(verb).equals("referred") || (words.is(to, "to", "back") && !words.at(to + 1).equals("by"));
    boolean taken = words.is(verb, "passed") ? words.is(verb - 1, "and") && !words.is(verb + 1, "to", "on", "over", "round") && isPut(words, verb - 5) : !words.is(verb, "taken") || words.is(verb + 1, "as");
    boolean elected = words.is(verb, "elected", "appointed", "re-elected", "co-opted", "reappointed") && (isOffice(words, verb + 1) || (now && (isOutside(words, verb + 1) || isFirst(words, at, verb))));
    boolean coOpted = now && words.at(verb).equals("co-opted") && words.is(verb + 1, "to", "onto", "as") && !PAST.is(words.at(words.size() - 2));
    boolean firmly = now && words.is(at + 1, FIRM) && words.is(verb, "approved", "agreed", "accepted", "adopted", "endorsed", "ratified", "confirmed") && !words.is(verb + 1, "by", "that", "to");
    boolean voted = now && words.is(verb, "approved", "agreed", "accepted", "adopted", "supported", "endorsed") && (isVoted(words, verb + 1) || isShort(words, at, verb));
    boolean putOff = now && words.at(verb).equals("deferred") && words.is(at - 1, MATTERS) && !words.at(verb + 1).equals("by");
    boolean loud = now && words.at(verb).equals("noted") && words.shouted(verb) && !words.shouted(0) && words.is(verb + 1, ".", "");
    boolean moved = now && words.at(verb).equals("moved") && words.at(verb + 1).equals("as") && hasRecord(words, verb) && (words.is(0, "these", "they") || hasPaper(words, at));
    boolean delegated = now && words.at(verb).equals("delegated") && words.at(verb + 1).equals("to") && words.is(at - 1, "authority", "power", "powers") && at <= 2 && delegates(words, verb + 2);
    return moved || delegated || (paper && taken && meant) || loud || elected || coOpted || firmly || putOff || voted;
  }

  /// `to the Head of Legal to sign the lease`, not `to the Clerk at the last meeting`
  private static boolean delegates(Words words, int from) {
    int to = from;
    while (to < from + HANDLER && !words.is(to, "to") && !words.is(to, "last", "under", "since", "by", "")) {
      to++;
    }
    return words.is(to, "to") && !words.is(to + 1, "the", "a", "an", "his", "her", "their");
  }

  /// `was agreed unanimously`, `was agreed with 11 votes for`, `was adopted by members`, not `was agreed by Cabinet`
  private static boolean isVoted(Words words, int from) {
    boolean counted = words.is(from, "with", "by") && NUMBER.is(words.at(from + 1)) && (words.at(from + 2).startsWith("vote") || words.at(from + 2).startsWith("abst"));
    boolean all = words.at(from).equals("by") && (words.is(from + 1, "all", "members", "everyone", "councillors", "consensus", "majority") || (words.is(from + 1, "the", "a") && words.is(from + 2, "meeting", "members", "majority", "councillors")));
    return words.is(from, "unanimously", "nem") || counted || all;
  }

  /// `The same band was agreed.` · `Both were considered and approved.`: the sentence says no more.
  private static boolean isShort(Words words, int to, int verb) {
    boolean ends = verb + 1 >= words.size() || (words.at(verb + 1).equals(".") && verb + 2 >= words.size());
    return ends && to <= FEW && !words.is(0, "it", "what", "no", "none", "nothing", "as", "if", "all", "which", "none") && !words.is(to - 1, "there");
  }

  /// `The report was received.`, not `A report was received from …`.
  private static boolean isWhole(Words words, int verb) {
    return words.is(verb + 1, "and", ".", "", "as", "for") || (words.at(verb + 1).equals("with") && words.is(verb + 2, "thanks", "interest", "pleasure"));
  }

  /// `These were agreed as a true record and signed.`
  private static boolean hasRecord(Words words, int from) {
    for (int at = from; at < from + 14; at++) {
      if (words.is(at, "record", "signed", "correct", "accurate")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPaper(Words words, int verb) {
    boolean these = words.is(0, "these", "they") && hasRecord(words, verb);
    boolean those = these || (words.at(0).equals("those") && words.at(1).equals("of") && words.is(3, "meeting", "last", "previous"));
    for (int at = 0; at < verb; at++) {
      if (those || words.is(at, PAPERS) || (words.is(at, "actions") && words.is(at - 1, "outstanding"))) {
        return !words.is(0, "no", "questions", "comments", "apologies");
      }
    }
    return false;
  }

  /// `Councillor Pell was appointed to the governing body of Ashcombe School`, not `was appointed to the Board in May`
  private static boolean isOutside(Words words, int from) {
    boolean member = words.is(0, "councillor", "councillors", "cllr", "cllrs", "alderman");
    boolean place = words.is(from, "to", "as") && words.is(from + 1, "the", "a", "our", "its", "representative", "trustee", "governor");
    return member && place && !words.is(words.size() - 3, "in", "last") && !words.is(words.size() - 4, "in");
  }

  /// `Cllr Pell was elected.` · `Councillor Pell was elected unanimously` · `The Clerk was appointed as the Proper Officer`
  private static boolean isFirst(Words words, int to, int verb) {
    int first = to;
    while (first > 0 && !words.at(first - 1).equals(",")) {
      first--;
    }
    boolean chosen = verb + 1 >= words.size() || words.is(verb + 1, ".", "unanimously", "unopposed", "following", ",");
    boolean post = words.at(verb).endsWith("appointed") && words.at(verb + 1).equals("as") && !PAST.is(words.at(words.size() - 2));
    return to - first <= FEW && ((words.is(first, MEMBERS) && !words.at(verb).equals("appointed") && chosen) || (post && words.is(0, POSTS)));
  }

  private static boolean isOffice(Words words, int from) {
    for (int at = from; at < from + 4; at++) {
      if (words.is(at, OFFICE)) {
        return true;
      }
    }
    return false;
  }
}
