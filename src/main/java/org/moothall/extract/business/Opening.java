package org.moothall.extract.business;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.moothall.fact.Outcome;
import org.moothall.text.Wording;

/// The words that open a resolution.
///
/// At the beginning: `RESOLVED - That …` · `Agreed: …` · `It was resolved unanimously to …`. In the middle: `Auditor - Resolved that …` · `On a vote, it was
/// agreed that …` · `moved by A, seconded by B and resolved that …` · `the motion, on being put, was AGREED`. In a column of its own:
/// `Resolved      In accordance with the Act that …`. Not an opener:
/// `the Clerk said that it was agreed in May that …`, `had resolved`, `resolved to` of anybody but a body.
///
/// @param after the word after the opener and its punctuation
/// @param verb the opener's verb
/// @param byChair whether the chair alone settles it
/// @param marked whether capitals or a colon mark it, so that it opens a resolution and no narrative
record Opening(int after, String verb, boolean byChair, boolean marked) {

  private static final Wording NUMBER = Wording.of("[\\d./]+");
  private static final Set<String> OPENERS = Words.settling("opener");
  private static final Set<String> ADVERBS = Words.settling("adverb");
  private static final Set<String> BODIES = Words.settling("body");
  private static final Set<String> SINGLE = Words.settling("single");
  private static final Set<String> PAPERS = Words.settling("paper");
  private static final Set<String> SUBORDINATE = Words.settling("subordinate");
  private static final Set<String> MARKS = Set.of(":", "-", ".", ",", ";", "*", "|", "\"", "/");
  private static final Set<String> STRAY = Set.of("*", "-", "|", "#", "\"", "'", ".", ",", ">", "·", "(", "_");
  private static final Set<String> CONSENT = Set.of("unanimously", "nem", "con", ".", "dissent", "(", ")", "without", "by", "consensus", "majority", "a");
  private static final Set<String> IMPERSONAL = Set.of("was", "were", "is", "be", "been");
  /// `Agreed and signed`, `Agreed as accurate`, `Agreed, with the addition of a date`, `Approved subject to one change`
  private static final Set<String> APPROVES = Set.of("and", "as", "subject", "with");
  private static final Set<String> PEOPLE = Set.of("cllr", "cllrs", "councillor", "councillors", "mr", "mrs", "ms", "miss", "dr");
  private static final Set<String> TELLING = Set.of("was", "were", "is", "are", "had", "has", "have", "gave", "would", "will");
  /// What is agreed in as few words: `Agreed new lamps.` · `Approved £40 for paint.`
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "these", "all", "£", "new", "both", "further", "another");
  private static final int FURTHEST = 200;
  private static final Set<String> LAW = Set.of("section", "sections", "paragraph", "paragraphs", "article", "standing", "regulation", "regulations", "schedule");
  /// `in terms of`, `pursuant to`, `in accordance with`, `under`: how many words lead to a law
  private static final int LEADING_TO_LAW = 4;
  private static final int LONGEST_LAW = 34;
  private static final int LONGEST_SUBJECT = 10;
  private static final Wording DIGITS = Wording.of("\\d{1,3}");
  /// Verbs of a whole sentence: `Agreed the road needs mending.` only says that they were of one mind.
  private static final Set<String> OPINION = Set.of("need", "needs", "look", "looks", "should", "must", "could", "can", "seem", "seems", "want", "wants", "may", "do", "does");
  private static final int LONGEST_THING = 18;
  private static final int LONGEST_VOTE = 16;
  private static final int NEAR = 7;

  /// The opener in a sentence.
  static Optional<Opening> find(Words words) {
    for (int at = last(words); at < Math.min(words.size(), FURTHEST); at++) {
      if (words.is(at, OPENERS) && !isPast(words, at)) {
        Optional<Opening> opening = at(words, at);
        if (opening.isPresent()) {
          return opening;
        }
      }
    }
    return Optional.empty();
  }

  /// `The minutes were AGREED and it was RESOLVED:`: where the last word opens what stands below, that one does.
  private static int last(Words words) {
    int at = words.size() - 1;
    while (at > 0 && words.is(at, MARKS)) {
      at--;
    }
    return at > 1 && words.is(at, "resolved") && words.is(at - 1, "was", "and") && words.size() > at + 1 ? at : 0;
  }

  private static boolean isPast(Words words, int at) {
    int before = words.before(at, ADVERBS);
    return words.is(before, "had", "has", "have", "been", "not", "being", "previously", "as", "to", "having", "already", "if");
  }

  private static Optional<Opening> at(Words words, int at) {
    int before = words.before(at, ADVERBS);
    boolean first = isStart(words, before);
    // `RESOLVED ITEMS` heads what was not referred to another body.
    boolean shouted = words.shouted(at) && !words.is(at + 1, "items") && isLouder(words, at, first);
    Optional<Opening> list = isTold(words, before) ? Optional.empty() : aboveList(words, at);
    if (list.isPresent()) {
      return list;
    }
    if (words.at(at).equals("decision")) {
      return first && words.at(at + 1).equals(":") ? Optional.of(new Opening(at + 2, "agreed", false, true)) : Optional.empty();
    }
    if (words.at(at).equals("resolution")) {
      boolean label = words.capitalised(at) && words.at(at + 1).equals(":") && at + 2 < words.size() && isMoved(words, before);
      return label ? Optional.of(new Opening(at + 2, "resolved", false, true)) : Optional.empty();
    }
    if (first && words.at(at).equals("voted")) {
      boolean counted = isMajority(words, at + 1) && Impersonal.counts(words, at);
      return counted || words.is(at + 1, "to", "that", "not") ? Optional.of(opening(words, at, false, false)) : Optional.empty();
    }
    if (first) {
      return first(words, at, shouted);
    }
    if (words.at(at).equals("recommended") && !shouted) {
      return Impersonal.recommends(words, at) ? Optional.of(opening(words, at, false, false)) : Optional.empty();
    }
    boolean impersonal = words.at(before).equals("was") && (words.at(before - 1).equals("it") || words.at(before - 1).equals("and"));
    if (words.at(at).equals("voted")) {
      return impersonal && !isTold(words, before) && Impersonal.counts(words, at) ? Optional.of(opening(words, at, false, false)) : Optional.empty();
    }
    boolean passive = words.is(before, IMPERSONAL);
    boolean seconded = words.is(before, "and", ",", "-") && isMoved(words, before);
    boolean told = !isTold(words, before);
    if (shouted && words.at(before).equals("be") && isMoved(words, before) && !words.is(at, "resolved")) {
      return Optional.empty();
    }
    if (shouted) {
      return Optional.of(opening(words, at, words.is(before, SINGLE), true));
    }
    boolean settles = !words.is(at, "noted", "approved", "recommended");
    boolean complement = isComplement(words, at);
    if (((impersonal && told) || seconded) && settles && (complement || words.is(skipConsent(words, at + 1), MARKS)) && (isMark(words, at) || ToBeDone.settles(words, at))) {
      return Optional.of(opening(words, at, false, isMark(words, at)));
    }
    boolean topic = words.is(before, "-", ":") && at <= LONGEST_SUBJECT && words.capitalised(at) && words.is(at, "resolved", "agreed") && words.is(skipConsent(words, at + 1), "that", "to");
    if (topic && told) {
      return Optional.of(opening(words, at, false, false));
    }
    boolean named = words.at(0).equals("the") && before <= LONGEST_SUBJECT && words.is(at, "resolved", "agreed", "decided");
    boolean colon = isMark(words, at) && (words.is(before, BODIES) || impersonal || passive || named) && told && settles;
    return colon ? Optional.of(opening(words, at, false, true)) : Optional.empty();
  }

  /// `agreed to recommend:`, `resolved to recommend to the Council that:`, `agreed the following recommendations to Cabinet:`, above the list of what is recommended;
  /// `resolved to AGREE that:` and `resolved to approve the following:` above that of what is agreed or approved.
  private static Optional<Opening> aboveList(Words words, int at) {
    int next = skipConsent(words, at + 1);
    int end = next + 2;
    while (end < Math.min(words.size(), next + LONGEST_SUBJECT + 4) && !words.is(end, ":", ".", ";", "be") && !isDash(words, end)) {
      end++;
    }
    boolean colon = (words.at(end).equals(":") && (end + 1 >= words.size() || isDash(words, end + 1))) || isDash(words, end);
    if (!colon || !words.is(at, "resolved", "agreed", "decided", "voted")) {
      return Optional.empty();
    }
    boolean made = makes(words, next) || (words.at(next).equals("to") && words.is(next + 1, "agree", "make", "submit") && makes(words, next + 2));
    boolean recommends = made || (words.at(next).equals("to") && words.at(next + 1).equals("recommend"));
    boolean does = words.at(next).equals("to") && MainVerb.ofVerb(words.at(next + 1)).isPresent() && (end == next + 2 || (words.at(next + 2).equals("that") && end == next + 3)
        || (words.is(next + 2, "the") && words.is(next + 3, "following")));
    return recommends || does ? Optional.of(new Opening(words.size(), recommends ? "recommend" : words.at(next + 1), false, true)) : Optional.empty();
  }

  /// Whether a sentence ends in a dash there, above what it speaks of.
  private static boolean isDash(Words words, int at) {
    return words.at(at).equals("-") && at + 1 >= words.size();
  }

  /// `the following recommendations to Cabinet`
  private static boolean makes(Words words, int from) {
    return words.is(from, "the") && words.is(from + 1, "following") && words.is(from + 2, "recommendation", "recommendations") && words.is(from + 3, "to");
  }

  private static Optional<Opening> first(Words words, int at, boolean shouted) {
    int next = skipConsent(words, at + 1);
    boolean numbered = NUMBER.is(words.at(next)) && words.at(next).contains("/");
    boolean inColumn = words.capitalised(at) && words.apart(at) && words.is(at, "resolved", "agreed", "decided");
    boolean marked = inColumn || (words.is(next, MARKS) && !words.at(next).equals(",")) || (numbered && words.is(next + 1, MARKS));
    boolean that = words.is(next, "that", "to") || (words.is(at, "agreed", "resolved", "decided") && ToBeDone.isDue(words, next));
    boolean weak = words.is(at, "noted", "approved", "recommended");
    if (words.is(at, "noted") && words.is(next, ":") && tellsNews(words, next + 1)) {
      return Optional.empty();
    }
    boolean alone = next >= words.size() || (next + 1 == words.size() && words.at(next).equals("."));
    boolean approves = words.is(at, "agreed", "approved") && words.capitalised(at) && words.is(next, "and", "as", "subject", "with", ",") && words.is(next + (words.at(next).equals(",") ? 1 : 0), APPROVES);
    approves |= words.at(at).equals("approved") && words.at(next).equals("for") && words.is(next + 1, "payment", "publication", "submission", "issue") && words.is(next + 2, ".", "");
    boolean comma = words.is(at, "resolved", "agreed", "decided") && words.at(next).equals(",") && words.is(next + 1, "that", "to");
    if (shouted || comma || alone || approves || isThing(words, at) || (marked && !weak) || (marked && words.is(next, ":", "/", "-")) || (that && !weak)) {
      return Optional.of(opening(words, at, false, shouted || marked));
    }
    return Optional.empty();
  }

  /// `Noted: Three quotes had been received.`: a label over what was said, where neither "that" nor a paper follows.
  private static boolean tellsNews(Words words, int from) {
    boolean paper = IntStream.range(from, from + NEAR).anyMatch(at -> words.is(at, PAPERS));
    boolean story = NUMBER.is(words.at(from)) || words.is(from, PEOPLE) || IntStream.range(from + 1, from + NEAR).anyMatch(at -> words.is(at, TELLING));
    return from < words.size() && !words.is(from, "that", "the") && (story || !paper);
  }

  /// `5 for 1 against`
  private static boolean isMajority(Words words, int at) {
    int against = IntStream.range(at + 1, at + NEAR).filter(on -> words.at(on).equals("against")).findFirst().orElse(0);
    return DIGITS.is(words.at(at)) && DIGITS.is(words.at(against - 1)) && Integer.parseInt(words.at(at)) > Integer.parseInt(words.at(against - 1));
  }

  /// `Agreed new lamps.`: a sentence of few words without a verb of its own; not `Agreed actions were sent round`.
  private static boolean isThing(Words words, int at) {
    int stop = at + 1;
    while (stop < at + LONGEST_THING && stop < words.size() && !words.is(stop, ".", ":", ";", "?") && !words.is(stop, TELLING) && !words.is(stop, OPINION) && !words.is(stop, SUBORDINATE)) {
      stop++;
    }
    return words.is(at, "agreed", "approved") && words.capitalised(at) && words.is(at + 1, DETERMINERS) && stop > at + 2 && words.is(stop, ".") && !words.is(at + 2, "action", "actions");
  }

  private static Opening opening(Words words, int at, boolean byChair, boolean marked) {
    int after = skipConsent(words, at + 1);
    after += NUMBER.is(words.at(after)) && words.is(after + 1, MARKS) ? 1 : 0;
    while (words.is(after, MARKS) || (words.is(after, "that") && words.is(after + 1, MARKS))) {
      after++;
    }
    return new Opening(afterVote(words, after), words.at(at), byChair, marked);
  }

  /// `RESOLVED (by 4 votes to 1) to recommend`: how the vote went goes by.
  private static int afterVote(Words words, int from) {
    int close = from;
    while (words.is(from, "(") && close < from + LONGEST_VOTE && !words.is(close, ")")) {
      close++;
    }
    int counted = afterCount(words, from);
    if (counted > from) {
      return counted;
    }
    boolean vote = words.is(close, ")") && IntStream.range(from, close).anyMatch(at -> words.is(at, "votes", "majority", "abstention", "abstentions", "against", "abstaining", "abstained"));
    return vote && words.is(close + 1, "to", "that") ? close + 1 : from;
  }

  /// `resolved by 4 votes to 1 to recommend`, `RESOLVED, with two abstentions, that`
  private static int afterCount(Words words, int from) {
    boolean votes = words.is(from, "by") && words.at(from + 2).startsWith("vote") && words.is(from + 3, "to");
    int abstaining = votes ? from + 5 : from;
    int with = words.is(abstaining, "with", ",") && words.is(abstaining + 1, "with") ? abstaining + 1 : abstaining;
    boolean abstained = words.is(with, "with") && words.at(with + 2).startsWith("abstention");
    int end = abstained ? with + 3 : abstaining;
    int next = words.is(end, ",") ? end + 1 : end;
    return (votes || abstained) && words.is(next, "to", "that") ? next : from;
  }

  /// `resolved unanimously`, `AGREED (nem. con.)`, `agreed in principle`.
  static int skipConsent(Words words, int opener) {
    int reference = afterReference(words, opener);
    int from = words.is(reference, "in") && words.is(reference + 1, "principle") ? reference + 2 : reference;
    int at = from;
    boolean said = false;
    while (words.is(at, CONSENT) && at < from + 8) {
      said |= words.is(at, "unanimously", "nem", "dissent", "consensus", "majority");
      at++;
    }
    return said ? at : from;
  }

  /// `Resolved [3]:`
  private static int afterReference(Words words, int from) {
    boolean numbered = words.at(from).equals("[") && NUMBER.is(words.at(from + 1)) && words.at(from + 2).equals("]");
    return numbered ? from + 3 : from;
  }

  private static boolean isStart(Words words, int before) {
    int at = before;
    while (at >= 0 && words.is(at, STRAY)) {
      at--;
    }
    return at < 0 || (at == 0 && (NUMBER.is(words.at(0)) || (words.is(0, "and") && words.is(2, ":"))));
  }

  /// Whether capitals say something: the words around it are not in capitals too.
  private static boolean isLouder(Words words, int at, boolean first) {
    return first || !(words.shouted(at - 1) && words.shouted(at - 2) && words.at(at - 1).length() > 1 && words.shouted(at + 1) && words.shouted(at + 2));
  }

  private static boolean isMark(Words words, int at) {
    int next = skipConsent(words, at + 1);
    return words.is(next, ":", "-", "/") || (words.at(next).equals("that") && words.is(next + 1, ":", "-")) || (words.at(next).equals("to") && words.at(next + 1).equals(":"));
  }

  /// What follows `in terms of Section 50A of the Act`, `under Section 100A(4) of the Act,`: the word that leads to what is settled.
  static int afterLaw(Words words, int from) {
    boolean leads = words.is(from, "under", "pursuant") || (words.is(from, "in") && words.is(from + 1, "terms", "accordance"));
    boolean law = IntStream.range(from + 1, from + LEADING_TO_LAW).anyMatch(at -> words.is(at, LAW));
    int at = from + LEADING_TO_LAW;
    while (leads && law && at < from + LONGEST_LAW && !words.is(at, "to", "that", ".", ";", "")) {
      at++;
    }
    return leads && law && words.is(at, "to", "that") ? at : from;
  }

  private static boolean isComplement(Words words, int at) {
    int next = afterVote(words, afterLaw(words, skipConsent(words, at + 1)));
    boolean limbs = words.at(next).equals("(") && words.is(next + 1, "a", "i", "1") && words.at(next + 2).equals(")") && words.is(next + 3, "that", "to");
    return limbs || words.is(next, "that", "to", "by") || (words.at(next).equals("not") && words.at(next + 1).equals("to")) || next >= words.size() || (words.at(next).equals(",") && words.at(next + 1).equals("that")) || ToBeDone.isDue(words, next);
  }

  /// Whether what stands before tells of somebody's words or another time.
  private static boolean isTold(Words words, int before) {
    for (int at = 0; at < before; at++) {
      if (words.is(at, SUBORDINATE) && !(words.at(at).equals("that") && isConsidered(words, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConsidered(Words words, int that) {
    return words.is(that - 1, "noting", "considered", "note", "moved", "proposed");
  }

  private static boolean isMoved(Words words, int before) {
    for (int at = 0; at < before; at++) {
      if (words.is(at, "seconded", "seconder", "proposed", "moved", "2nd", "prop", "proposition", "motion", "proposal", "vote", "hands")) {
        return true;
      }
    }
    return false;
  }
}
